using System.Net;

namespace Seam.Acs.Testing;

/// <summary>How far a delivery is.</summary>
public enum SimulatedDeliveryStatus
{
    /// <summary>It waits for its next attempt.</summary>
    Waiting,

    /// <summary>The receiver answered an attempt with a success.</summary>
    Delivered,

    /// <summary>All attempts have failed.</summary>
    Failed,
}

/// <summary>One event on its way to one webhook, as it was when looked at.</summary>
/// <param name="DeliveryId">What stands in the header <c>svix-id</c>: the same in each attempt.</param>
/// <param name="WebhookId">The ID of the webhook.</param>
/// <param name="EventId">The ID of the event.</param>
/// <param name="EventType">The type of the event, such as <c>acs_user.created</c>.</param>
public sealed record SimulatedWebhookDelivery(string DeliveryId, string WebhookId, string EventId, string EventType)
{
    /// <summary>How far it is.</summary>
    public SimulatedDeliveryStatus Status { get; init; }

    /// <summary>The attempts so far, the oldest first.</summary>
    public IReadOnlyList<SimulatedWebhookAttempt> Attempts { get; init; } = [];

    /// <summary>When the next attempt is due; null: none is.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }
}

/// <summary>One attempt to deliver an event.</summary>
/// <param name="DeliveryId">The ID of the delivery.</param>
/// <param name="EventType">The type of the event.</param>
/// <param name="At">When it was made.</param>
public sealed record SimulatedWebhookAttempt(string DeliveryId, string EventType, DateTimeOffset At)
{
    /// <summary>What the receiver answered; null: nothing.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Why there is no answer, such as <c>timeout</c>; null: there is one.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the receiver took it, by a status from 200 to 299.</summary>
    public bool IsSuccess => (int?)StatusCode is >= 200 and <= 299;
}

/// <summary>How deliveries are made, beyond what is due.</summary>
public sealed class SimulatedDeliveryOptions
{
    /// <summary>How many times each delivery is sent, as a network may repeat them. Default: once.</summary>
    public int Copies { get; set; } = 1;

    /// <summary>Shuffles the deliveries, in the same way for the same seed. Null: they come in the order of the events. Default: null.</summary>
    public int? ShuffleSeed { get; set; }
}
