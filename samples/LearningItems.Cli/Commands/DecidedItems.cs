using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>Items as a person decided on them in a review; as they are where there was none.</summary>
internal sealed class DecidedItems
{
    private readonly string _path;
    private readonly string _directory;
    private readonly ReviewDecisions _decisions;

    private DecidedItems(string path, string directory, ReviewDecisions decisions) => (_path, _directory, _decisions) = (path, directory, decisions);

    /// <summary>Reads the decisions on a result, or those beside a file of items.</summary>
    /// <param name="path">The directory or the file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<DecidedItems> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var isResult = Directory.Exists(path);
        var directory = isResult ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var decisions = await ReviewLog.ReadAsync(directory, cancellationToken);
        return new DecidedItems(path, directory, isResult ? decisions : WithoutOpenEdits(decisions));
    }

    /// <summary>The items that are wanted, edited ones as edited.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public IReadOnlyList<GeneratedItem> Of(IReadOnlyList<GeneratedItem> items, bool decidedOnly)
    {
        var wanted = _decisions.Apply(items, decidedOnly);
        if (wanted.Count > 0)
        {
            return wanted;
        }

        throw new UsageException(
            !decidedOnly ? $"Every item of '{ShortText.Value(_path)}' was rejected in its review, so that nothing is left to export."
            : File.Exists(Path.Combine(_directory, ResultFileNames.Decisions)) ? $"--decided-only leaves nothing of '{ShortText.Value(_path)}': no item was accepted or edited in its review; go on with 'learning-items review'."
            : $"--decided-only needs a review, and '{ShortText.Value(_directory)}' has no {ResultFileNames.Decisions}; run 'learning-items review' on it first.");
    }

    // A file of items does not say which of them were made anew since they were asked for again; those are no longer what was edited.
    private static ReviewDecisions WithoutOpenEdits(ReviewDecisions decisions) =>
        new(decisions.Last.Select(decision => decision.Decision == ReviewVerdict.AskAgain ? decision with { Item = null } : decision));
}
