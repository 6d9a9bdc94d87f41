namespace LearningItems.Generation.Files;

/// <summary>A word list cannot be used at all. The message is one line that names the file, what is wrong and the remedy.</summary>
/// <remarks>
/// An <see cref="IOException"/>, so that one handler catches a list that is missing, one that cannot be opened and one that
/// says nothing.
/// </remarks>
public sealed class WordListException : IOException
{
    /// <summary>Makes the exception without saying what is wrong.</summary>
    public WordListException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, with which file, and the remedy.</param>
    public WordListException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for another one.</summary>
    /// <param name="message">What is wrong, with which file, and the remedy.</param>
    /// <param name="innerException">What led to it.</param>
    public WordListException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The columns of the list with samples of their cells, where it is not known which of them has the words; empty otherwise.</summary>
    public IReadOnlyList<WordListColumn> Columns { get; init; } = [];

    /// <summary>
    /// What <see cref="WordListOptions.Columns"/> may be, as <c>2=text,4=gloss</c>: likely by what the cells look like, and tried – the list is
    /// read with it. Null where nothing is likely. Whether it is right, only a person can see.
    /// </summary>
    public string? SuggestedColumns { get; init; }
}
