using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>Receives deliveries: verifies each, and runs the handlers of its event unless it was handled before.</summary>
internal sealed class WebhookEndpoint(
    WebhookSettings settings,
    ISeamEventStore store,
    IEnumerable<EventHandlerRegistration> registrations,
    WebhookMetrics metrics,
    TimeProvider time,
    ILogger logger
)
{
    private static readonly string[] DeliveryIdHeaders = ["svix-id", "webhook-id"];

    private readonly EventHandlerRegistration[] _registrations = [.. registrations];

    /// <summary>Receives a delivery.</summary>
    /// <param name="context">The request.</param>
    /// <param name="handler">The handler of the endpoint itself, which runs before those of the app.</param>
    public async Task ReceiveAsync(HttpContext context, Func<SeamEvent, HttpContext, CancellationToken, Task>? handler)
    {
        var start = time.GetTimestamp();
        var outcome = WebhookOutcome.Aborted;
        SeamEvent? happened = null;
        try
        {
            (outcome, happened) = await VerifyAsync(context).ConfigureAwait(false);
            if (happened is not null)
                outcome = await HandleOnceAsync(context, happened, handler).ConfigureAwait(false);
        }
        finally
        {
            metrics.Record(outcome, happened?.EventType.Value, time.GetElapsedTime(start));
        }
    }

    private async Task<(WebhookOutcome Outcome, SeamEvent? Happened)> VerifyAsync(HttpContext context)
    {
        var request = context.Request;
        var maxLength = settings.Options.MaxBodyLength;
        try
        {
            if (request.ContentLength > maxLength)
                throw new BadHttpRequestException("The body is too long.", StatusCodes.Status413PayloadTooLarge);
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = maxLength;
            // A buffered body may have been read by middleware.
            if (request.Body.CanSeek)
                request.Body.Position = 0;
            var happened = await settings
                .Webhook.VerifyAsync(request.Body, name => request.Headers[name], context.RequestAborted)
                .ConfigureAwait(false);
            return (WebhookOutcome.Handled, happened);
        }
        catch (SeamWebhookSignatureException invalid)
        {
            WebhookLog.DeliveryNotVerified(logger, invalid.Message);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return (WebhookOutcome.NotVerified, null);
        }
        catch (SeamWebhookPayloadException unreadable)
        {
            // Seam delivers it again for about a day, which is time to deploy a receiver that can read it.
            WebhookLog.DeliveryUnreadable(logger, unreadable.DeliveryId, unreadable.Message);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return (WebhookOutcome.Unreadable, null);
        }
        catch (BadHttpRequestException invalid)
        {
            WebhookLog.DeliveryRejected(logger, invalid.StatusCode, maxLength);
            context.Response.StatusCode = invalid.StatusCode;
            var isTooLong = invalid.StatusCode == StatusCodes.Status413PayloadTooLarge;
            return (isTooLong ? WebhookOutcome.TooLong : WebhookOutcome.Aborted, null);
        }
    }

    private async Task<WebhookOutcome> HandleOnceAsync(
        HttpContext context,
        SeamEvent happened,
        Func<SeamEvent, HttpContext, CancellationToken, Task>? handler
    )
    {
        // An event without an ID is known by that of its delivery, which is the same in each attempt.
        var id =
            happened.EventId.Length > 0
                ? happened.EventId
                : DeliveryIdHeaders
                    .Select(name => (string?)context.Request.Headers[name])
                    .First(value => value is not null)!;
        var type = happened.EventType.Value;
        var claimId = Guid.NewGuid().ToString("N");
        var state = SeamEventState.Claimed;
        try
        {
            state = await store
                .BeginAsync(id, claimId, 2 * settings.Options.HandlerTimeout, context.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            WebhookLog.StoreFailed(logger, failure, type, id);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return WebhookOutcome.Failed;
        }

        switch (state)
        {
            case SeamEventState.Completed:
                WebhookLog.EventDuplicate(logger, type, id);
                return WebhookOutcome.Duplicate;
            case SeamEventState.InProgress:
                WebhookLog.EventInProgress(logger, type, id);
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return WebhookOutcome.InProgress;
        }

        var outcome = await HandleAsync(context, happened, handler, id).ConfigureAwait(false);
        try
        {
            // The connection may be lost by now, which changes nothing about the event.
            if (outcome == WebhookOutcome.Handled)
                await store.CompleteAsync(id, claimId, CancellationToken.None).ConfigureAwait(false);
            else
                await store.ReleaseAsync(id, claimId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            WebhookLog.StoreFailed(logger, failure, type, id);
        }

        return outcome;
    }

    private async Task<WebhookOutcome> HandleAsync(
        HttpContext context,
        SeamEvent happened,
        Func<SeamEvent, HttpContext, CancellationToken, Task>? handler,
        string id
    )
    {
        var type = happened.EventType.Value;
        using var timeout = new CancellationTokenSource(settings.Options.HandlerTimeout, time);
        try
        {
            if (handler is not null)
                await handler(happened, context, timeout.Token).ConfigureAwait(false);
            foreach (var registration in _registrations)
                await registration.HandleAsync(happened, context.RequestServices, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            WebhookLog.EventFailed(logger, failure, type, id);
            if (context.Response.HasStarted)
                context.Abort();
            else
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return WebhookOutcome.Failed;
        }

        if (context.Response.StatusCode is < 200 or > 299)
        {
            WebhookLog.EventRefused(logger, type, id, context.Response.StatusCode);
            return WebhookOutcome.Refused;
        }

        WebhookLog.EventHandled(logger, type, id);
        return WebhookOutcome.Handled;
    }
}
