using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>A list as it was read, with the name it was asked for.</summary>
internal sealed record ReadList(string Path, WordList List);

/// <summary>The word list and the grammar list of a run.</summary>
internal static class SourceLists
{
    /// <exception cref="UsageException">A list cannot be read; the message names it.</exception>
    /// <exception cref="WordListException">A list says nothing that could be used; the message names it.</exception>
    public static async Task<IReadOnlyList<ReadList>> ReadAsync(GenerationArguments arguments, CancellationToken cancellationToken)
    {
        var lists = new List<ReadList>();
        foreach (var (path, kind) in new[] { (arguments.Vocabulary, SourceKind.Vocabulary), (arguments.Grammar, SourceKind.Grammar) })
        {
            if (path is not null)
            {
                lists.Add(new ReadList(path, await ReadAsync(path, kind, cancellationToken)));
            }
        }

        return lists;
    }

    /// <inheritdoc cref="ReadAsync(GenerationArguments, CancellationToken)"/>
    public static async Task<WordList> ReadAsync(string path, SourceKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return await WordListReader.ReadAsync(path, new WordListOptions { Kind = kind }, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UsageException($"The list '{path}' does not exist; name a file such as words.csv.");
        }
        catch (IOException exception) when (exception is not WordListException)
        {
            throw new UsageException($"The list '{path}' cannot be read: {exception.Message}");
        }
    }
}
