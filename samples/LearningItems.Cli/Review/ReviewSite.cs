using System.Security.Cryptography;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Review;

/// <summary>A result under review: its page, and its decisions as they come.</summary>
/// <remarks>This folder needs nothing of the program around it: another application that maps <see cref="ReviewEndpoints.MapReview"/> compiles the same files.</remarks>
internal sealed class ReviewSite
{
    private readonly string _directory;
    private readonly TimeProvider _time;

    // What is decided on is what was read last, by whichever page.
    private volatile Dictionary<Guid, LearningItem> _items = [];

    private ReviewSite(string directory, TimeProvider time) => (_directory, _time) = (directory, time);

    /// <summary>The names by which the server may be called. Another one is a page elsewhere whose name was made to lead here.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = ["127.0.0.1", "localhost"];

    /// <summary>What the page sends with its decisions. Another process has another one.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>How many items there are to decide on.</summary>
    public int Items => _items.Count;

    /// <summary>Opens the review of a result.</summary>
    /// <param name="directory">The directory of the result.</param>
    /// <param name="time">The clock of the decisions.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The result or its decisions are damaged.</exception>
    /// <exception cref="IOException">The directory is not there, or no result.</exception>
    public static async Task<ReviewSite> OpenAsync(string directory, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var site = new ReviewSite(directory, time);
        await site.ReadAsync(cancellationToken);
        return site;
    }

    /// <summary>The page as it is now: of the result that a later run may have written, with the decisions that were kept.</summary>
    /// <param name="address">Where it sends decisions.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<string> PageAsync(string address, CancellationToken cancellationToken)
    {
        var (result, decisions) = await ReadAsync(cancellationToken);
        return ReviewPage.Of(result, decisions, Token, address);
    }

    /// <summary>Keeps what was posted, all of it or nothing. When the task has ended it is on the disk.</summary>
    /// <exception cref="RefusedDecisionException">Something of it is no decision on an item of the result.</exception>
    public async Task<int> KeepAsync(IReadOnlyList<PostedDecision> posted)
    {
        var (items, at) = (_items, _time.GetUtcNow());
        var decisions = posted.Select(decision => decision.On(items.GetValueOrDefault(decision.Id), at)).ToList();
        if (decisions.DistinctBy(decision => decision.Id).Count() < decisions.Count)
        {
            throw new RefusedDecisionException("Two decisions are about the same item; send the later one");
        }

        // Who has sent it may be gone: what was said is kept all the same.
        await ReviewLog.AppendAllAsync(_directory, decisions, CancellationToken.None);
        return decisions.Count;
    }

    private async Task<(GenerationResult Result, ReviewDecisions Decisions)> ReadAsync(CancellationToken cancellationToken)
    {
        var result = await GenerationResultReader.ReadAsync(_directory, cancellationToken);
        var decisions = await ReviewLog.ReadAsync(_directory, cancellationToken);
        _items = result.Items.ToDictionary(made => made.Item.Id, made => made.Item);
        return (result, decisions);
    }
}
