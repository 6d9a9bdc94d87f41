using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>What a person sees: lines and tables on one stream, warnings and errors on the other.</summary>
/// <remarks>Without a terminal a line is never wrapped, so that a script finds it whole, and a table keeps to <see cref="Columns"/> columns.</remarks>
internal sealed class Screen
{
    private const int Columns = 100;

    private readonly IAnsiConsole _console;
    private readonly IAnsiConsole _wideConsole;
    private readonly bool _isTerminal;

    public Screen(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;

        // A file or a pipe gets plain text: what is not a terminal is never asked what it can do.
        var stream = new AnsiConsoleOutput(output);
        _isTerminal = stream.IsTerminal;
        _console = On(stream);
        _wideConsole = On(stream);
        _wideConsole.Profile.Width = Math.Max(Columns, stream.Width);
        if (!_isTerminal)
        {
            _console.Profile.Width = Columns;
        }
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a display can change while the run goes on.</summary>
    public bool IsLive => _console.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>The console behind the screen, for displays that change.</summary>
    public IAnsiConsole Console => _console;

    /// <summary>Writes a line without its control characters.</summary>
    public void Line(string content = "")
    {
        var line = TerminalText.OneLine(content);
        if (_isTerminal)
        {
            // Wraps between words and keeps the indent.
            var text = line.TrimStart();
            _console.Write(new Padder(new Text(text), new Padding(line.Length - text.Length, 0, 0, 0)));
        }
        else
        {
            Output.WriteLine(line);
        }
    }

    /// <summary>Writes a heading with room above it.</summary>
    public void Heading(string text)
    {
        Line();
        Line(text);
    }

    /// <summary>Writes a table of text, which wraps where the terminal is narrow.</summary>
    public void Table(Table table) => _console.Write(table);

    /// <summary>Writes a table of figures. They are never broken in two: a narrow terminal wraps whole lines.</summary>
    public void Table(FigureTable table) => _wideConsole.Write(table.Table);

    /// <summary>Writes JSON as it is: it escapes control characters itself.</summary>
    public void Json(string json) => Output.WriteLine(json);

    /// <summary>Writes one line to the error stream.</summary>
    public void Warn(string text) => Error.WriteLine(TerminalText.OneLine(text));

    private static IAnsiConsole On(AnsiConsoleOutput stream) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = stream,
        Ansi = stream.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = stream.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = stream.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
