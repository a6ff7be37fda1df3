namespace WebhookReceiver;

/// <summary>What the receiver logs: types and IDs. Never a body, which may hold a PIN, an e-mail address or a name.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "{EventType} {EventId}")]
    public static partial void EventHandled(this ILogger logger, string eventType, string eventId);

    [LoggerMessage(2, LogLevel.Information, "{EventType} {EventId} came once more; it was handled before")]
    public static partial void EventSeenBefore(this ILogger logger, string eventType, string eventId);

    [LoggerMessage(3, LogLevel.Error, "{EventType} {EventId} could not be handled")]
    public static partial void EventFailed(this ILogger logger, Exception failure, string eventType, string eventId);

    [LoggerMessage(4, LogLevel.Warning, "No room for {EventId}; Seam will send it again")]
    public static partial void QueueFull(this ILogger logger, string eventId);

    [LoggerMessage(5, LogLevel.Warning, "A delivery is not proven to be Seam's: {Reason}")]
    public static partial void DeliveryForged(this ILogger logger, string reason);

    [LoggerMessage(6, LogLevel.Error, "Delivery {DeliveryId} is Seam's, but can't be read: {Reason}")]
    public static partial void DeliveryUnreadable(this ILogger logger, string deliveryId, string reason);

    [LoggerMessage(
        7,
        LogLevel.Error,
        "The webhook's secrets stay as they were, as the new ones can't be used: {Reason}"
    )]
    public static partial void SecretsRefused(this ILogger logger, string reason);

    [LoggerMessage(
        8,
        LogLevel.Information,
        "No SEAM_WEBHOOK_SECRETS: a simulated building sends its events to {Address}. Ctrl+C ends it"
    )]
    public static partial void SimulationStarted(this ILogger logger, string address);
}
