using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Seam.Acs.Testing;

/// <summary>One event on its way to one webhook.</summary>
internal sealed class QueuedDelivery
{
    public required string Id { get; init; }
    public required WorkspaceHost Host { get; init; }
    public required string WebhookId { get; init; }
    public required EventEntity Event { get; init; }
    public required byte[] Body { get; init; }
    public List<SimulatedWebhookAttempt> Attempts { get; } = [];

    /// <summary>Attempts since it was last put on its way, which the schedule of retries goes by.</summary>
    public int Round { get; set; }
    public SimulatedDeliveryStatus Status { get; set; }
    public DateTimeOffset? NextAttemptAt { get; set; }

    public SimulatedWebhookDelivery Look() =>
        new(Id, WebhookId, Event.Id, Event.Type)
        {
            Status = Status,
            Attempts = [.. Attempts],
            NextAttemptAt = NextAttemptAt,
        };
}

/// <summary>A delivery as it is to be sent now.</summary>
internal sealed record PreparedDelivery(QueuedDelivery Delivery, string Url, IReadOnlyList<string> Secrets);

/// <summary>The deliveries to webhooks. Not safe for threads by itself: the simulator locks around it.</summary>
internal sealed class WebhookQueue
{
    private const string AllTypes = "*";

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<QueuedDelivery> _deliveries = [];
    private readonly int _limit;

    /// <param name="limit">How many deliveries that are over are kept, the newest.</param>
    public WebhookQueue(int limit) => _limit = limit;

    public IReadOnlyList<QueuedDelivery> All => _deliveries;

    /// <summary>Told that a delivery was put on its way.</summary>
    public Action? Added { get; set; }

    /// <summary>Puts an event on its way to the webhooks that want it.</summary>
    public void Take(WorkspaceHost host, EventEntity happening)
    {
        foreach (var webhook in host.Workspace.Webhooks.All)
        {
            if (!webhook.EventTypes.Contains(AllTypes) && !webhook.EventTypes.Contains(happening.Type))
                continue;
            _deliveries.Add(
                new QueuedDelivery
                {
                    Id = "msg_" + happening.Id.Replace("-", "", StringComparison.Ordinal),
                    Host = host,
                    WebhookId = webhook.Id,
                    Event = happening,
                    Body = Write(happening),
                    NextAttemptAt = happening.CreatedAt,
                }
            );
            Added?.Invoke();
        }
    }

    /// <summary>Puts the deliveries of an event on their way once more.</summary>
    /// <returns>How many there are.</returns>
    public int Repeat(string eventId, DateTimeOffset now)
    {
        var meant = _deliveries.Where(delivery => Selection.Matches(eventId, delivery.Event.Id)).ToList();
        foreach (var delivery in meant)
        {
            delivery.Round = 0;
            delivery.Status = SimulatedDeliveryStatus.Waiting;
            delivery.NextAttemptAt = now;
        }
        if (meant.Count > 0)
            Added?.Invoke();
        return meant.Count;
    }

    public void Clear() => _deliveries.Clear();

    public QueuedDelivery? Find(string deliveryId, string webhookId) =>
        _deliveries.Find(delivery => delivery.Id == deliveryId && delivery.WebhookId == webhookId);

    /// <summary>What is to be sent now. What was for a webhook that is gone is dropped.</summary>
    public List<PreparedDelivery> Due(DateTimeOffset now)
    {
        _deliveries.RemoveAll(delivery =>
            delivery.Status == SimulatedDeliveryStatus.Waiting
            && !delivery.Host.Workspace.Webhooks.TryGet(delivery.WebhookId, out _)
        );
        return
        [
            .. _deliveries
                .Where(delivery => delivery.NextAttemptAt <= now)
                .Select(delivery =>
                {
                    var webhook = delivery.Host.Workspace.Webhooks.Get(delivery.WebhookId);
                    return new PreparedDelivery(delivery, webhook.Url, [.. webhook.SecretsAt(now)]);
                }),
        ];
    }

    /// <summary>Takes down how an attempt went, and when the next one is due.</summary>
    public void Note(QueuedDelivery delivery, SimulatedWebhookAttempt attempt)
    {
        delivery.Attempts.Add(attempt);
        delivery.Round++;
        // A copy that fails makes nothing of what was delivered undone.
        if (attempt.IsSuccess || delivery.Status == SimulatedDeliveryStatus.Delivered)
            (delivery.Status, delivery.NextAttemptAt) = (SimulatedDeliveryStatus.Delivered, null);
        else if (delivery.Round > Policies.WebhookRetryDelays.Count)
            (delivery.Status, delivery.NextAttemptAt) = (SimulatedDeliveryStatus.Failed, null);
        else
            delivery.NextAttemptAt = attempt.At + Policies.WebhookRetryDelays[delivery.Round - 1];
        if (_deliveries.Count > _limit)
            Forget();
    }

    private void Forget()
    {
        var over = _deliveries.Where(delivery => delivery.Status != SimulatedDeliveryStatus.Waiting).ToList();
        foreach (var delivery in over.Take(over.Count - _limit))
            _deliveries.Remove(delivery);
    }

    private static byte[] Write(EventEntity happening)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
            happening.Json.WriteTo(writer);
        return stream.ToArray();
    }
}
