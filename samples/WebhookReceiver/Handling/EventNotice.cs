using Seam.Acs;

namespace WebhookReceiver.Handling;

/// <summary>Tells of each event in the log. This is the place for what your app does about it.</summary>
internal sealed class EventNotice(ILogger<EventNotice> logger) : IEventHandler
{
    public Task HandleAsync(SeamEvent happened, CancellationToken cancellationToken)
    {
        logger.EventHandled(happened.EventType.Value, happened.EventId);
        return Task.CompletedTask;
    }
}
