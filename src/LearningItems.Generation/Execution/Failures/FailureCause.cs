using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>What happened, in one line that fits into a log: servers answer with whole pages.</summary>
internal static class FailureCause
{
    private const int Longest = 300;

    /// <summary>What an exception says, and those within it say more: "An error occurred while sending the request. Connection refused".</summary>
    public static string Of(Exception exception)
    {
        var told = exception.Message;
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            // How a time limit strikes says nothing of the limit, which the exception around it names.
            if (inner is not OperationCanceledException && !told.Contains(inner.Message, StringComparison.Ordinal))
            {
                told = $"{told} {inner.Message}";
            }
        }

        return InOneLine(told);
    }

    public static string InOneLine(string text)
    {
        var line = Printable.OneLine(text);
        if (line.Length <= Longest)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
