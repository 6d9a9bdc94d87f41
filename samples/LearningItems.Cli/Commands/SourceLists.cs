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
        var options = Options(arguments);
        if (arguments.Vocabulary is { } words)
        {
            lists.Add(new ReadList(words, await ReadAsync(words, options, cancellationToken)));
        }

        if (arguments.Grammar is { } grammar)
        {
            // What is said of columns is said of the words; a grammar list without levels is of the run's own.
            var own = options with { Kind = SourceKind.Grammar };
            own = lists.Count == 0 ? own : own with { Columns = ListArguments.Recognised.Columns, OnlyLevel = null };
            var hasLevels = lists.Count > 0 && options.OnlyLevel is not null && (await ReadAsync(grammar, own, cancellationToken)).Sources.Any(source => source.Level is not null);
            lists.Add(new ReadList(grammar, await ReadAsync(grammar, hasLevels ? own with { OnlyLevel = options.OnlyLevel } : own, cancellationToken)));
        }

        return lists;
    }

    /// <summary>Reads the lists of words that learners know; of any level, and with columns of their own.</summary>
    /// <inheritdoc cref="ReadAsync(GenerationArguments, CancellationToken)"/>
    public static async Task<IReadOnlyList<ReadList>> ReadLevelWordsAsync(GenerationArguments arguments, CancellationToken cancellationToken)
    {
        var lists = new List<ReadList>();
        foreach (var path in arguments.LevelWords)
        {
            lists.Add(new ReadList(path, await ReadAsync(path, Options(arguments) with { Columns = ListArguments.Recognised.Columns, Level = null, OnlyLevel = null }, cancellationToken)));
        }

        return lists;
    }

    private static WordListOptions Options(GenerationArguments arguments)
    {
        var options = arguments.Lists.ToOptions();
        return options with { Language = arguments.Language, InstructionLanguage = arguments.InstructionLanguage ?? options.InstructionLanguage, Level = arguments.Level };
    }

    /// <inheritdoc cref="ReadAsync(GenerationArguments, CancellationToken)"/>
    public static async Task<WordList> ReadAsync(string path, WordListOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await WordListReader.ReadAsync(path, options, cancellationToken);
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
