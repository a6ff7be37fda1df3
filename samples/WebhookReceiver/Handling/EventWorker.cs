using Seam.Acs;

namespace WebhookReceiver.Handling;

/// <summary>Handles the queued events, one after the other.</summary>
internal sealed class EventWorker(EventQueue queue, IEventHandler handler, ILogger<EventWorker> logger)
    : BackgroundService
{
    /// <summary>Handles the rest of the queue before the app ends. The server accepts no further deliveries by then.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var happened in queue.ReadAllAsync(stoppingToken))
            await HandleAsync(happened, stoppingToken);
    }

    private async Task HandleAsync(SeamEvent happened, CancellationToken stoppingToken)
    {
        try
        {
            await handler.HandleAsync(happened, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // The other events are handled all the same.
            logger.EventFailed(failure, happened.EventType.Value, happened.EventId);
        }
    }
}
