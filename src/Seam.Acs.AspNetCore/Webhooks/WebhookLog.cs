using Microsoft.Extensions.Logging;

namespace Seam.Acs;

/// <summary>
/// The messages of received webhooks. Their IDs, names and levels are promised in <c>docs/asp-net-core.md</c>: new ones are
/// added, and none is given another meaning.
/// </summary>
internal static partial class WebhookLog
{
    [LoggerMessage(
        EventId = 101,
        EventName = "EventHandled",
        Level = LogLevel.Information,
        Message = "{EventType} {EventId} was handled."
    )]
    public static partial void EventHandled(ILogger logger, string eventType, string eventId);

    [LoggerMessage(
        EventId = 102,
        EventName = "EventDuplicate",
        Level = LogLevel.Information,
        Message = "{EventType} {EventId} was delivered again. It was handled before."
    )]
    public static partial void EventDuplicate(ILogger logger, string eventType, string eventId);

    [LoggerMessage(
        EventId = 103,
        EventName = "EventInProgress",
        Level = LogLevel.Warning,
        Message = "{EventType} {EventId} was delivered again while it is being handled. Seam will deliver it again."
    )]
    public static partial void EventInProgress(ILogger logger, string eventType, string eventId);

    [LoggerMessage(
        EventId = 104,
        EventName = "EventRefused",
        Level = LogLevel.Warning,
        Message = "{EventType} {EventId} was refused by a handler with status {StatusCode}. Seam will deliver it again."
    )]
    public static partial void EventRefused(ILogger logger, string eventType, string eventId, int statusCode);

    [LoggerMessage(
        EventId = 105,
        EventName = "EventFailed",
        Level = LogLevel.Error,
        Message = "{EventType} {EventId} was not handled, because a handler failed. Seam will deliver it again."
    )]
    public static partial void EventFailed(ILogger logger, Exception failure, string eventType, string eventId);

    [LoggerMessage(
        EventId = 106,
        EventName = "StoreFailed",
        Level = LogLevel.Error,
        Message = "The event store failed for {EventType} {EventId}. The event may be handled again."
    )]
    public static partial void StoreFailed(ILogger logger, Exception failure, string eventType, string eventId);

    [LoggerMessage(
        EventId = 107,
        EventName = "DeliveryNotVerified",
        Level = LogLevel.Warning,
        Message = "A delivery is not proven to come from Seam: {Reason}"
    )]
    public static partial void DeliveryNotVerified(ILogger logger, string reason);

    [LoggerMessage(
        EventId = 108,
        EventName = "DeliveryUnreadable",
        Level = LogLevel.Error,
        Message = "Delivery {DeliveryId} comes from Seam, but its event cannot be read: {Reason}"
    )]
    public static partial void DeliveryUnreadable(ILogger logger, string deliveryId, string reason);

    [LoggerMessage(
        EventId = 109,
        EventName = "DeliveryRejected",
        Level = LogLevel.Warning,
        Message = "The body of a delivery was not read, and the response is {StatusCode}. The longest body has {MaxBodyLength} bytes."
    )]
    public static partial void DeliveryRejected(ILogger logger, int statusCode, int maxBodyLength);

    [LoggerMessage(
        EventId = 110,
        EventName = "OptionsRefused",
        Level = LogLevel.Error,
        Message = "The options of the webhook stay as they were, because the new ones are invalid: {Reason}"
    )]
    public static partial void OptionsRefused(ILogger logger, string reason);
}
