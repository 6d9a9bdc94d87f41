namespace LearningItems.Generation.Files;

/// <summary>A store of items cannot be used. The message is one line that names the file, what is wrong and the remedy.</summary>
public sealed class ItemStoreException : IOException
{
    /// <summary>Makes the exception without saying what is wrong.</summary>
    public ItemStoreException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, with which file, and the remedy.</param>
    public ItemStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for another one.</summary>
    /// <param name="message">What is wrong, with which file, and the remedy.</param>
    /// <param name="innerException">What led to it.</param>
    public ItemStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
