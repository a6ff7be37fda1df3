using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>
/// Sends events to the webhooks that programs registered: to each webhook in order, to all of them at the same time.
/// Each attempt is kept as a change; an attempt that a kill cut off is made again.
/// </summary>
internal sealed class WebhookDeliveries
{
    // How late time may bring an event or another attempt, which nobody announces.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly World _world;
    private readonly TimeProvider _machine;
    private readonly Dictionary<string, Task> _sending = [];

    public WebhookDeliveries(World world, TimeProvider machine)
    {
        _world = world;
        _machine = machine;
    }

    /// <summary>Sends until it is told to end.</summary>
    /// <exception cref="SimulatorException">The state can no longer be kept.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What a receiver answers counts, and not where it points to.
        using var receiver = new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false });
        try
        {
            while (true)
            {
                var version = _world.Signal.Version;
                await StartDueAsync(receiver, cancellationToken);
                await Task.WhenAny(
                    _world.Signal.WaitAsync(version, cancellationToken),
                    Task.Delay(Pause, _machine, cancellationToken)
                );
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is its end; what is being sent ends with it.
            await Task.WhenAll(_sending.Values);
        }
    }

    private async Task StartDueAsync(HttpMessageInvoker receiver, CancellationToken cancellationToken)
    {
        var due = _world.Look((world, _) => world.Simulator.Webhooks.Due());
        foreach (var group in due.GroupBy(prepared => prepared.Delivery.WebhookId))
        {
            if (_sending.TryGetValue(group.Key, out var before))
            {
                if (!before.IsCompleted)
                    continue;
                // What ended it is not to be overlooked.
                await before;
            }
            _sending[group.Key] = SendAsync([.. group], receiver, cancellationToken);
        }
    }

    private async Task SendAsync(
        List<PreparedDelivery> due,
        HttpMessageInvoker receiver,
        CancellationToken cancellationToken
    )
    {
        try
        {
            foreach (var prepared in due)
            {
                var sentAt = _world.Look((_, now) => now);
                // Signed by the machine's clock, which the receiver goes by too.
                var attempt = await WebhookSender.SendAsync(prepared, receiver, _machine, cancellationToken);
                _world.Do(
                    new NoteDelivery(
                        prepared.Delivery.WebhookId,
                        attempt.DeliveryId,
                        attempt.EventType,
                        sentAt,
                        (int?)attempt.StatusCode,
                        attempt.Problem
                    )
                );
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The attempt counts for nothing.
        }
    }
}
