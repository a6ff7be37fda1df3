using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.AspNetCore.Tests;

public sealed class WebhookMetricsTests
{
    [Fact]
    public async Task Deliveries_are_counted_and_timed_by_outcome_and_type()
    {
        var isBroken = true;
        await using var app = await WebhookApp.StartAsync(app =>
            app.MapSeamWebhook(
                "/seam",
                async (_, _) =>
                {
                    await Task.Yield();
                    if (isBroken)
                        throw new IOException();
                }
            )
        );
        using var observed = new Observed(app.Services.GetRequiredService<IMeterFactory>());
        app.AddUser();
        await app.DeliverAsync();
        isBroken = false;
        app.Time.Advance(TimeSpan.FromSeconds(5));
        await app.DeliverAsync(new SimulatedDeliveryOptions { Copies = 2 });
        using var unreadable = app.Sign("{}");
        (await app.SendAsync(unreadable)).Dispose();
        using var forged = app.Sign("{}");
        forged.Content = new StringContent("[]");
        (await app.SendAsync(forged)).Dispose();

        Assert.Equal(
            [
                "failed acs_user.created",
                "handled acs_user.created",
                "duplicate acs_user.created",
                "unreadable ",
                "not_verified ",
            ],
            observed.Counted
        );
        Assert.Equal(observed.Counted, observed.Timed);
    }

    private sealed class Observed : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Observed(IMeterFactory factory)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == SeamWebhookDiagnostics.MeterName && instrument.Meter.Scope == factory)
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>(
                (instrument, value, tags, _) =>
                {
                    Assert.Equal(
                        ("seam.webhook.deliveries", "{delivery}", 1),
                        (instrument.Name, instrument.Unit, value)
                    );
                    Counted.Enqueue(Text(tags));
                }
            );
            _listener.SetMeasurementEventCallback<double>(
                (instrument, _, tags, _) =>
                {
                    Assert.Equal(("seam.webhook.delivery.duration", "s"), (instrument.Name, instrument.Unit));
                    Timed.Enqueue(Text(tags));
                }
            );
            _listener.Start();
        }

        public ConcurrentQueue<string> Counted { get; } = new();

        public ConcurrentQueue<string> Timed { get; } = new();

        public void Dispose() => _listener.Dispose();

        private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var values = tags.ToArray().ToDictionary();
            return $"{values["seam.webhook.outcome"]} {values.GetValueOrDefault("seam.event.type")}";
        }
    }
}
