using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>Receives deliveries: verifies each, and runs the handlers of its event unless it was handled before.</summary>
internal sealed class WebhookEndpoint(
    WebhookSettings settings,
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
                throw LimitedBody.TooLong();
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = maxLength;
            // A buffered body may have been read by middleware.
            if (request.Body.CanSeek)
                request.Body.Position = 0;
            var happened = await settings
                .Webhook.VerifyAsync(
                    new LimitedBody(request.Body, maxLength),
                    name => request.Headers[name],
                    context.RequestAborted
                )
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
                    .Select(name => context.Request.Headers[name].ToString())
                    .First(value => value.Length > 0);
        // Each endpoint has its own handlers, so an event is handled once at each.
        var key = $"{(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}:{id}";
        var type = happened.EventType.Value;
        var claimId = Guid.NewGuid().ToString("N");
        ISeamEventStore? store = null;
        SeamEventState state;
        try
        {
            store = context.RequestServices.GetRequiredService<ISeamEventStore>();
            state = await store
                .BeginAsync(key, claimId, 2 * settings.Options.HandlerTimeout, context.RequestAborted)
                .ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            var isAborted = failure is OperationCanceledException && context.RequestAborted.IsCancellationRequested;
            if (!isAborted)
                WebhookLog.StoreFailed(logger, failure, type, id);
            // The claim may have been made before the failure.
            if (store is not null)
                await ReleaseAsync().ConfigureAwait(false);
            Fail(context);
            return isAborted ? WebhookOutcome.Aborted : WebhookOutcome.Failed;
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
        if (outcome == WebhookOutcome.Handled)
        {
            try
            {
                // The connection may be lost by now, which changes nothing about the event.
                await store.CompleteAsync(key, claimId, CancellationToken.None).ConfigureAwait(false);
                WebhookLog.EventHandled(logger, type, id);
                return WebhookOutcome.Handled;
            }
            catch (Exception failure)
            {
                // The work may be in the transaction of the store, and not done.
                WebhookLog.StoreFailed(logger, failure, type, id);
                Fail(context);
                outcome = WebhookOutcome.Failed;
            }
        }

        await ReleaseAsync().ConfigureAwait(false);
        return outcome;

        async Task ReleaseAsync()
        {
            try
            {
                await store.ReleaseAsync(key, claimId, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                WebhookLog.StoreFailed(logger, failure, type, id);
            }
        }
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
            foreach (var registration in _registrations.Where(registration => registration.Accepts(happened)))
            {
                if (IsRefused(context))
                    break;
                if (timeout.IsCancellationRequested)
                    throw new TimeoutException("The time of the handlers ended before all of them ran.");
                await registration.HandleAsync(happened, context.RequestServices, timeout.Token).ConfigureAwait(false);
            }
        }
        catch (Exception failure)
        {
            WebhookLog.EventFailed(logger, failure, type, id);
            Fail(context);
            return WebhookOutcome.Failed;
        }

        if (!IsRefused(context))
            return WebhookOutcome.Handled;
        WebhookLog.EventRefused(logger, type, id, context.Response.StatusCode);
        return WebhookOutcome.Refused;
    }

    private static bool IsRefused(HttpContext context) => context.Response.StatusCode is < 200 or > 299;

    private static void Fail(HttpContext context)
    {
        if (context.Response.HasStarted)
            context.Abort();
        else
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
