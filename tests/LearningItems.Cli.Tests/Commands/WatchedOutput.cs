namespace LearningItems.Cli.Tests.Commands;

/// <summary>An output stream at which something happens when a line begins with a certain text.</summary>
internal sealed class WatchedOutput(string start, Action action) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.StartsWith(start, StringComparison.Ordinal) == true)
        {
            action();
        }
    }
}
