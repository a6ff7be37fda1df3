using Seam.Acs;

namespace WebhookReceiver.Handling;

/// <summary>Handles the events that were taken, each once, however often and in whatever order it came.</summary>
internal sealed class EventWorker(EventQueue queue, IEventHandler handler, ILogger<EventWorker> logger)
    : BackgroundService
{
    // Seam repeats a delivery for about a day. An app whose memory must outlast it keeps the IDs in its database.
    private readonly RecentIds _handled = new(capacity: 100_000);

    /// <summary>The server takes nothing any more by then; what it took is handled before the app ends.</summary>
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
        {
            if (_handled.Add(happened.EventId))
                await HandleAsync(happened, stoppingToken);
            else
                logger.EventSeenBefore(happened.EventType.Value, happened.EventId);
        }
    }

    private async Task HandleAsync(SeamEvent happened, CancellationToken stoppingToken)
    {
        try
        {
            await handler.HandleAsync(happened, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // One event that can't be handled must not keep the others from it.
            logger.EventFailed(failure, happened.EventType.Value, happened.EventId);
        }
    }
}
