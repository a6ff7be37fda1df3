using Seam.Acs;
using WebhookReceiver.Handling;

namespace WebhookReceiver.Deliveries;

/// <summary>Takes deliveries in: proves them, puts their events aside, and answers at once.</summary>
internal static class DeliveryEndpoint
{
    /// <returns>202 taken, 400 unreadable, 401 forged, 503 too busy; Seam sends again whatever is not a success.</returns>
    public static async Task<IResult> ReceiveAsync(
        HttpRequest request,
        WebhookSecrets secrets,
        EventQueue queue,
        ILogger<SeamWebhook> logger
    )
    {
        try
        {
            // The body as it came: what a JSON binder has read and written again has another signature.
            var happened = await secrets.Webhook.VerifyAsync(
                request.Body,
                name => request.Headers[name],
                request.HttpContext.RequestAborted
            );
            if (queue.TryAdd(happened))
                return Results.Accepted();
            logger.QueueFull(happened.EventId);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (SeamWebhookSignatureException forged)
        {
            logger.DeliveryForged(forged.Message);
            return Results.Unauthorized();
        }
        catch (SeamWebhookPayloadException unreadable)
        {
            // Seam sends it some more times within a day and then gives up: time for a receiver that can read it.
            logger.DeliveryUnreadable(unreadable.DeliveryId, unreadable.Message);
            return Results.BadRequest();
        }
    }
}
