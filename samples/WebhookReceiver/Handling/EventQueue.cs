using System.Threading.Channels;
using Seam.Acs;

namespace WebhookReceiver.Handling;

/// <summary>Events that wait for the worker.</summary>
internal sealed class EventQueue(IConfiguration configuration)
{
    private const int UsualCapacity = 1000;

    private readonly Channel<SeamEvent> _channel = Channel.CreateBounded<SeamEvent>(
        new BoundedChannelOptions(configuration.GetValue("QueueCapacity", UsualCapacity)) { SingleReader = true }
    );

    /// <returns>False if the queue is full. The event is not kept then.</returns>
    public bool TryAdd(SeamEvent happened) => _channel.Writer.TryWrite(happened);

    /// <summary>Accepts no more events. The queued ones can still be read.</summary>
    public void Close() => _channel.Writer.TryComplete();

    public IAsyncEnumerable<SeamEvent> ReadAllAsync(CancellationToken cancellationToken) =>
        _channel.Reader.ReadAllAsync(cancellationToken);
}
