namespace WebhookReceiver;

/// <summary>The log messages of the receiver, with types and IDs alone: a body may hold a PIN, an e-mail address or a name.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "{EventType} {EventId}")]
    public static partial void EventHandled(this ILogger logger, string eventType, string eventId);

    [LoggerMessage(3, LogLevel.Error, "{EventType} {EventId} could not be handled")]
    public static partial void EventFailed(this ILogger logger, Exception failure, string eventType, string eventId);

    [LoggerMessage(
        8,
        LogLevel.Information,
        "No SEAM_WEBHOOK_SECRETS: a simulated building sends its events to {Address}. Ctrl+C ends it"
    )]
    public static partial void SimulationStarted(this ILogger logger, string address);
}
