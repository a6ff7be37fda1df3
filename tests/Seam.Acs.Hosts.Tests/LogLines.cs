using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Keeps the messages of the library.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(EventId Event, LogLevel Level, string Text)> All { get; } = new();

    public ILogger CreateLogger(string categoryName) => categoryName == SeamDiagnostics.LoggerCategory ? this : None;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => All.Enqueue((eventId, logLevel, formatter(state, exception)));

    public void Dispose() { }

    private static ILogger None => Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
}
