using System.CommandLine;
using System.Globalization;
using LearningItems.Cli.Commands;
using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli;

/// <summary>The program: its commands, and what becomes of errors – one line on the error stream and an exit code.</summary>
internal static class CommandLine
{
    /// <param name="args">The arguments.</param>
    /// <param name="output">Takes what a person or a script reads.</param>
    /// <param name="error">Takes errors.</param>
    /// <param name="cancellationToken">Ends the run and lets it save what it has.</param>
    /// <param name="time">The clock of <c>generate</c>; the system's when null.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken, TimeProvider? time = null)
    {
        // The texts of this program are English; so are its figures and the messages of the parser.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var screen = new Screen(output, error);
        try
        {
            UnicodeData.EnsurePresent();
            return await InvokeAsync(args, screen, time, cancellationToken);
        }
        catch (WordListException exception)
        {
            RefusedListDisplay.Show(screen, exception);
            return ExitCodes.BadUsage;
        }
        catch (UsageException exception)
        {
            return Fail(screen, exception.Message, ExitCodes.BadUsage);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Fail(screen, "Cancelled before anything was sent.", ExitCodes.Cancelled);
        }
        catch (PlatformNotSupportedException exception)
        {
            return Fail(screen, exception.Message, ExitCodes.UnexpectedError); // it says what to install
        }
#pragma warning disable CA1031 // the last place where an error can become a line instead of a stack trace
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(screen, $"Unexpected error ({exception.GetType().Name}): {exception.Message}", ExitCodes.UnexpectedError);
        }
    }

    /// <summary>Reads the arguments, and runs nothing.</summary>
    /// <exception cref="UsageException">They are not understood.</exception>
    public static ParseResult Parse(string[] args, Screen screen, TimeProvider? time = null)
    {
        var root = new RootCommand("Makes checked learning items from the words and grammar points of a level, with few model calls.")
        {
            DemoCommand.Create(screen),
            GenerateCommand.Create(screen, time ?? TimeProvider.System),
            PlanCommand.Create(screen),
            ImportCommand.Create(screen),
            ExportCommand.Create(screen),
            ReviewCommand.Create(screen),
        };

        // '@' begins a word of a topic as well as any other sign; it names no file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true)
        {
            throw new UsageException(UsageErrors.Describe(parsed));
        }

        return parsed;
    }

    private static Task<int> InvokeAsync(string[] args, Screen screen, TimeProvider? time, CancellationToken cancellationToken) => Parse(args, screen, time).InvokeAsync(
        new InvocationConfiguration
        {
            Output = screen.Output,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // signals cancel the token; a time-out would cut the saving short
        },
        cancellationToken);

    private static int Fail(Screen screen, string message, int exitCode)
    {
        screen.Warn(message);
        return exitCode;
    }
}
