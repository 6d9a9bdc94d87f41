using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The journal in the directory of a run: what was accepted is on the disk before it is shown, and is not paid for again.</summary>
internal static class JournalFile
{
    // More would hide the plan.
    private const int MostShown = 5;

    public static Option<bool> CreateOption() => new("--resume")
    {
        Description = $"Go on with the journal ({ResultFileNames.Journal}) of an earlier run in the output directory: what it keeps is not paid for again.",
    };

    /// <exception cref="UsageException">There is a journal already, and it is not to be gone on with.</exception>
    public static void EnsureNoneUnless(bool resume, string directory)
    {
        var path = Path.Combine(directory, ResultFileNames.Journal);
        if (!resume && File.Exists(path))
        {
            throw new UsageException($"'{path}' is the journal of an earlier run; go on with it by --resume, or name another directory with --output. Nothing was sent.");
        }
    }

    /// <summary>Says which lines of a journal are damaged, and what happens now.</summary>
    public static void ShowDamage(FileGenerationJournal journal, Screen screen)
    {
        foreach (var damaged in journal.DamagedLines.Take(MostShown))
        {
            screen.Warn(damaged.Message);
        }

        if (journal.DamagedLines.Count > MostShown)
        {
            screen.Warn($"{journal.DamagedLines.Count - MostShown} more lines of '{journal.Path}' are damaged, up to line {journal.DamagedLines[^1].Line}; what they kept is asked for again as well.");
        }
    }

    /// <summary>Opens the journal of a run, a new one where none is there.</summary>
    /// <exception cref="UsageException">It cannot be used.</exception>
    public static FileGenerationJournal Open(string directory, Screen screen)
    {
        var path = Path.Combine(directory, ResultFileNames.Journal);
        var journal = Opened(() => FileGenerationJournal.Open(path), path);
        if (journal.CutBytes > 0)
        {
            screen.Warn($"The last line of '{path}' was cut by the end of the run that wrote it ({journal.CutBytes} bytes); what it began is asked for again.");
        }

        ShowDamage(journal, screen);
        return journal;
    }

    /// <summary>The journal that a plan takes into account; null where none is to be.</summary>
    /// <exception cref="UsageException">It cannot be used, or no directory is named for it.</exception>
    public static FileGenerationJournal? ForPlan(string? directory, bool resume)
    {
        if (!resume)
        {
            return null;
        }

        var path = Path.Combine(directory ?? throw new UsageException("--resume needs --output: name the directory of the earlier run."), ResultFileNames.Journal);
        return File.Exists(path) ? Opened(() => FileGenerationJournal.OpenForReading(path), path) : null;
    }

    private static FileGenerationJournal Opened(Func<FileGenerationJournal> open, string path)
    {
        try
        {
            return open();
        }
        catch (GenerationJournalException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The journal '{path}' cannot be opened ({exception.Message}); name another directory with --output.");
        }
    }
}
