namespace Seam.Acs.Testing;

/// <summary>Sends deliveries as they become due, until it is disposed.</summary>
internal sealed class WebhookPump : IAsyncDisposable
{
    // Time may bring an event, such as that of a PIN that reached its door, which nobody announces.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SimulatedWebhooks _webhooks;
    private readonly WebhookQueue _queue;
    private readonly HttpMessageInvoker _receiver;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _running;
    private TaskCompletionSource _news = NewSignal();

    public WebhookPump(SimulatedWebhooks webhooks, WebhookQueue queue, HttpMessageInvoker receiver, TimeProvider time)
    {
        _webhooks = webhooks;
        _queue = queue;
        _receiver = receiver;
        _time = time;
        _queue.Added += Announce;
        _running = Task.Run(RunAsync);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Added -= Announce;
        await _end.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _end.Dispose();
    }

    // Called under the simulator's lock, so the sending has to go on elsewhere.
    private void Announce() => Volatile.Read(ref _news).TrySetResult();

    private async Task RunAsync()
    {
        try
        {
            while (!_end.IsCancellationRequested)
            {
                // Renewed before it looks, so that what comes meanwhile is not missed.
                Volatile.Write(ref _news, NewSignal());
                await _webhooks.DeliverAsync(_receiver, null, _end.Token).ConfigureAwait(false);
                await Task.WhenAny(_news.Task, Task.Delay(Pause, _time, _end.Token)).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // That is its end.
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
