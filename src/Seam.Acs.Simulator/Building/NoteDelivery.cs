using System.Net;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>An event was sent to a webhook. It is kept, so that a restart does not send it once more.</summary>
/// <param name="WebhookId">The ID of the webhook.</param>
/// <param name="DeliveryId">The ID of the delivery.</param>
/// <param name="EventType">The type of the event.</param>
/// <param name="SentAt">When it was sent, by the building's clock.</param>
/// <param name="Status">What the receiver answered; null: nothing.</param>
/// <param name="Problem">Why there is no answer; null: there is one.</param>
internal sealed record NoteDelivery(
    string WebhookId,
    string DeliveryId,
    string EventType,
    DateTimeOffset SentAt,
    int? Status,
    string? Problem
) : Change
{
    public override ApiAnswer? Apply(World world)
    {
        world.Simulator.Webhooks.Note(
            WebhookId,
            new SimulatedWebhookAttempt(DeliveryId, EventType, SentAt)
            {
                StatusCode = (HttpStatusCode?)Status,
                Problem = Problem,
            }
        );
        return null;
    }
}
