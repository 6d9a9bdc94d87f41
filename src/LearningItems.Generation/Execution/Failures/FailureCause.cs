using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>What happened, in one line that fits into a log: servers answer with whole pages.</summary>
internal static class FailureCause
{
    private const int Longest = 300;

    /// <summary>What an exception says, and those within it say more.</summary>
    public static string Of(Exception exception) => InOneLine(ExceptionText.Of(exception));

    public static string InOneLine(string text) => Shortened.To(Printable.OneLine(Shortened.To(text, ExceptionText.LongestLookedAt)), Longest);
}
