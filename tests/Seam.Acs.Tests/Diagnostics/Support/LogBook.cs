using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Tests;

/// <summary>A message as a provider gets it: the text, and the values that stand in it by their names.</summary>
internal sealed record LoggedMessage(
    string Category,
    LogLevel Level,
    EventId Id,
    string Text,
    IReadOnlyDictionary<string, object?> Values,
    Exception? Exception,
    ActivitySpanId Span
);

/// <summary>Keeps all that is logged, from the lowest level on, and the scopes that are opened.</summary>
internal sealed class LogBook : ILoggerFactory
{
    public ConcurrentQueue<LoggedMessage> Messages { get; } = new();

    public ConcurrentQueue<string> Scopes { get; } = new();

    public LogLevel Lowest { get; init; } = LogLevel.Trace;

    public IEnumerable<string?> Names => Messages.Select(message => message.Id.Name);

    public ILogger CreateLogger(string categoryName) => new Page(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose() { }

    private sealed class Page(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            book.Scopes.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => logLevel >= book.Lowest;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            book.Messages.Enqueue(
                new LoggedMessage(
                    category,
                    logLevel,
                    eventId,
                    formatter(state, exception),
                    ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(),
                    exception,
                    Activity.Current?.SpanId ?? default
                )
            );
    }
}
