using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>
/// What the console shows of a log at its default settings, but for colours: its own simple formatter, writing to a text of this test and not to
/// the console that all tests share.
/// </summary>
internal sealed class OperatorsLog : ILogger<LearningItemGenerator>, IDisposable
{
    private static readonly string Category = typeof(LearningItemGenerator).FullName!;

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging(logging => logging.AddSimpleConsole(console => console.ColorBehavior = LoggerColorBehavior.Disabled))
        .BuildServiceProvider();

    private readonly StringWriter _printed = new() { NewLine = "\n" };
    private readonly ConsoleFormatter _formatter;

    public OperatorsLog() => _formatter = _services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == ConsoleFormatterNames.Simple);

    /// <summary>What was printed; the frames of a stack trace, which differ by build, are one line.</summary>
    public string Printed
    {
        get
        {
            var lines = new StringBuilder();
            var isFrame = false;
            foreach (var line in _printed.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var wasFrame = isFrame;
                isFrame = line.TrimStart().StartsWith("at ", StringComparison.Ordinal) || line.TrimStart().StartsWith("--- ", StringComparison.Ordinal);
                lines.Append(isFrame ? wasFrame ? string.Empty : "         at …\n" : line + "\n");
            }

            return lines.ToString();
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_printed)
        {
            _formatter.Write(new LogEntry<TState>(logLevel, Category, eventId, state, exception, formatter), scopeProvider: null, _printed);
        }
    }

    public void Dispose()
    {
        _services.Dispose();
        _printed.Dispose();
    }
}
