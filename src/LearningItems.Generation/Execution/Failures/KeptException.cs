using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>
/// An exception as a run keeps it: itself, unless it quotes more than anybody reads. Servers answer with whole pages, and a message of a hundred
/// megabytes would be held as long as the result.
/// </summary>
internal static class KeptException
{
    /// <summary>Characters of an error that are kept.</summary>
    public const int Longest = 2_000;

    private const int Deepest = 20;

    public static Exception Of(Exception exception)
    {
        var name = RecordedException.FullNameOf(exception);
        try
        {
            return IsShort(exception) ? exception : new RecordedException(name, Shortened.To(exception.Message, Longest - 1));
        }
#pragma warning disable CA1031 // an exception of a client may throw when it is asked what it says
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new RecordedException(name, $"Its message could not be read: {fault.GetType().Name}.");
        }
    }

    private static bool IsShort(Exception exception)
    {
        var length = 0;
        var depth = 0;
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            length = Math.Max(length, inner.Message.Length);
            if (length > Longest || ++depth > Deepest)
            {
                return false;
            }
        }

        return exception is not AggregateException several || several.InnerExceptions.All(IsShort);
    }
}
