using Seam.Acs;

namespace WebhookReceiver.Handling;

/// <summary>What an app does about an event. Called once for each, one after the other.</summary>
internal interface IEventHandler
{
    Task HandleAsync(SeamEvent happened, CancellationToken cancellationToken);
}
