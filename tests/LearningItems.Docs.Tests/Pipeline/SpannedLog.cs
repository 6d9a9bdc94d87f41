using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace LearningItems.Docs.Tests.Pipeline;

/// <summary>Keeps the lines of a log, each with the span it was written in.</summary>
internal sealed class SpannedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string Text, Activity? Span)> _lines = new();

    public IReadOnlyCollection<(string Text, Activity? Span)> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue((formatter(state, exception), Activity.Current));

    public void Dispose()
    {
    }
}
