using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Seam.Acs;

/// <summary>The instruments of received webhooks.</summary>
internal sealed class WebhookMetrics
{
    private readonly Counter<long> _deliveries;
    private readonly Histogram<double> _duration;

    public WebhookMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(SeamWebhookDiagnostics.MeterName);
        _deliveries = meter.CreateCounter<long>(
            "seam.webhook.deliveries",
            "{delivery}",
            "The deliveries that were received."
        );
        _duration = meter.CreateHistogram<double>(
            "seam.webhook.delivery.duration",
            "s",
            "The time from the headers of a delivery to its response, including its handlers."
        );
    }

    public void Record(WebhookOutcome outcome, string? eventType, TimeSpan elapsed)
    {
        var tags = new TagList { { "seam.webhook.outcome", NameOf(outcome) } };
        // Only a verified delivery has a type, so that no stranger can add values.
        if (eventType is not null)
            tags.Add("seam.event.type", eventType);
        _deliveries.Add(1, tags);
        _duration.Record(elapsed.TotalSeconds, tags);
    }

    private static string NameOf(WebhookOutcome outcome) =>
        outcome switch
        {
            WebhookOutcome.Handled => "handled",
            WebhookOutcome.Duplicate => "duplicate",
            WebhookOutcome.InProgress => "in_progress",
            WebhookOutcome.Refused => "refused",
            WebhookOutcome.Failed => "failed",
            WebhookOutcome.NotVerified => "not_verified",
            WebhookOutcome.Unreadable => "unreadable",
            WebhookOutcome.TooLong => "too_long",
            WebhookOutcome.Aborted => "aborted",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
}

/// <summary>The outcome of a delivery.</summary>
internal enum WebhookOutcome
{
    /// <summary>The request was invalid, or its connection was lost, before the event was claimed.</summary>
    Aborted,
    Handled,
    Duplicate,
    InProgress,

    /// <summary>A handler set a status that is not a success.</summary>
    Refused,

    /// <summary>A handler or the store threw an exception.</summary>
    Failed,
    NotVerified,
    Unreadable,
    TooLong,
}
