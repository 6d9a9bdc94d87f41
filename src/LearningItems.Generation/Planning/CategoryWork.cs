using LearningItems.Generation.Prompting;

namespace LearningItems.Generation.Planning;

/// <summary>What a category has to do in a run: its sources, those to send, and what the model is asked for.</summary>
/// <param name="Strategy">The category's strategy.</param>
/// <param name="Sources">Every eligible source, one ledger entry each; those without an outcome are sent.</param>
/// <param name="Shape">The fields of the reply.</param>
/// <param name="SkippedReason">Why nothing is sent; null when something is.</param>
internal sealed record CategoryWork(LearningItemStrategy Strategy, IReadOnlyList<IntakeSource> Sources, ReplyShape Shape, string? SkippedReason)
{
    public LearningItemCategory Category => Strategy.Category;

    public IReadOnlyList<SourceItem> Offered { get; } = SkippedReason is null ? [.. Sources.Where(source => source.Outcome is null).Select(source => source.Source)] : [];

    public ItemYield YieldFor(int sources) => Strategy.YieldFor(sources);

    /// <summary>What a call with some of the sources asks for.</summary>
    public PlannedAsk Ask(IReadOnlyList<SourceItem> sources) => new(this, sources, YieldFor(Math.Max(1, sources.Count)));
}
