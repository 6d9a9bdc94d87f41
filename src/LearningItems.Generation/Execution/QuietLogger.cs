using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>The application's log as a run writes to it: a log that throws loses its line, and one that does not return is written to no more.</summary>
/// <param name="log">The application's.</param>
/// <param name="limit">How long a line may take.</param>
internal sealed class QuietLogger(ILogger log, TimeSpan limit) : ILogger
{
    private volatile bool _isLeft;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Write(() =>
        {
            log.Log(logLevel, eventId, state, exception, formatter);
            return true;
        });

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return !_isLeft && log.IsEnabled(logLevel); // asked at every line, and answered from a field
        }
#pragma warning disable CA1031 // nothing is left to tell of a log that throws
        catch
#pragma warning restore CA1031
        {
            return false;
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null; // a run opens none

    private void Write(Func<bool> write)
    {
        try
        {
            _ = !_isLeft && ForeignCode.Run(write, limit);
        }
#pragma warning disable CA1031 // nothing is left to tell of a log that throws
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _isLeft |= exception is CodeThatDoesNotReturnException;
        }
    }
}
