using System.Collections.Concurrent;
using System.Threading.Channels;
using WebhookReceiver.Handling;

namespace Seam.Acs.Samples.Tests;

/// <summary>Takes down which events the receiver handled, and can keep it from going on.</summary>
internal sealed class RecordingHandler : IEventHandler
{
    private readonly ConcurrentQueue<SeamEvent> _handled = new();
    private readonly Channel<SeamEvent> _begun = Channel.CreateUnbounded<SeamEvent>();
    private volatile Func<SeamEvent, Task> _work = _ => Task.CompletedTask;

    public IReadOnlyList<SeamEvent> Handled => [.. _handled];

    public IEnumerable<string> HandledIds => _handled.Select(happened => happened.EventId);

    /// <summary>What the handling of an event takes.</summary>
    public void WorkBy(Func<SeamEvent, Task> work) => _work = work;

    /// <summary>Waits until the handling of the next event begins.</summary>
    public ValueTask<SeamEvent> NextAsync() => _begun.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async Task HandleAsync(SeamEvent happened, CancellationToken cancellationToken)
    {
        _handled.Enqueue(happened);
        _begun.Writer.TryWrite(happened);
        await _work(happened);
    }
}
