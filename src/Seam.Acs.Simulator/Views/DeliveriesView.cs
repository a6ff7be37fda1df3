using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>What was sent to webhooks, or is to be, the oldest first.</summary>
internal sealed record DeliveriesView(IReadOnlyList<DeliveryView> Deliveries)
{
    public static DeliveriesView Of(World world, DateTimeOffset now) =>
        new([.. world.Simulator.Webhooks.Deliveries.Select(DeliveryView.Of)]);
}

/// <summary>An event on its way to a webhook.</summary>
/// <param name="Id">What stands in the header <c>svix-id</c>.</param>
/// <param name="WebhookId">The ID of the webhook.</param>
/// <param name="EventId">The ID of the event.</param>
/// <param name="EventType">The type of the event.</param>
/// <param name="Status"><c>waiting</c>, <c>delivered</c> or <c>failed</c>.</param>
/// <param name="NextAttemptAt">When it is sent again, by the building's clock; null: not any more.</param>
/// <param name="Attempts">What came of each attempt.</param>
internal sealed record DeliveryView(
    string Id,
    string WebhookId,
    string EventId,
    string EventType,
    string Status,
    DateTimeOffset? NextAttemptAt,
    IReadOnlyList<AttemptView> Attempts
)
{
    public static DeliveryView Of(SimulatedWebhookDelivery delivery) =>
        new(
            delivery.DeliveryId,
            delivery.WebhookId,
            delivery.EventId,
            delivery.EventType,
            delivery.Status switch
            {
                SimulatedDeliveryStatus.Waiting => "waiting",
                SimulatedDeliveryStatus.Delivered => "delivered",
                _ => "failed",
            },
            delivery.NextAttemptAt,
            [
                .. delivery.Attempts.Select(attempt => new AttemptView(
                    attempt.At,
                    (int?)attempt.StatusCode,
                    attempt.Problem
                )),
            ]
        );
}

/// <summary>An attempt to deliver: when, and what was answered, or why nothing was.</summary>
internal sealed record AttemptView(DateTimeOffset At, int? Status, string? Problem);
