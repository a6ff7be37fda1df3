using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>Everything that an app logs, at any level.</summary>
internal sealed class RecordingLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(EventId Id, string Line)> _entries = new();

    public string Text => string.Join('\n', _entries.Select(entry => entry.Line));

    /// <summary>The IDs and names of the messages of webhooks, in order.</summary>
    public IEnumerable<string> Events =>
        _entries.Where(entry => entry.Id.Id is > 100 and < 200).Select(entry => $"{entry.Id.Id} {entry.Id.Name}");

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _entries.Enqueue((eventId, $"{logLevel}: {formatter(state, exception)} {exception}"));

    public void Dispose() { }
}
