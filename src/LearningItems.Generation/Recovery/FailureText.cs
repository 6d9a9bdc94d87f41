using LearningItems.Generation.Text;

namespace LearningItems.Generation.Recovery;

/// <summary>An exception as each of the sources it cost says it: the failure of the call has all of it, once.</summary>
internal static class FailureText
{
    private const int Longest = 300;

    public static string Of(Exception exception) => $"{RecordedException.NameOf(exception)}: {Shortened.To(Printable.OneLine(ExceptionText.Of(exception)), Longest)}";
}
