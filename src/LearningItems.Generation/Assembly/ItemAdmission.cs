using LearningItems.Generation.Checks;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Assembly;

/// <summary>
/// Decides whether a draft becomes an item: by what the checks found, by whether an item can be made of the draft, and by the items that
/// are there already. One instance serves one run. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class ItemAdmission(ItemAssembler assembler, Deduplicator deduplicator, AnsweredWishes wishes, LevelReach reach)
{
    /// <summary>The admission of a run.</summary>
    /// <param name="course">The request, and what is known of its language and level.</param>
    /// <param name="options">How to work.</param>
    /// <param name="createdAt">When the run's items are made.</param>
    /// <param name="wishes">What a person wants anew.</param>
    public static ItemAdmission Of(CourseKnowledge course, LearningItemGenerationOptions options, DateTimeOffset createdAt, AnsweredWishes wishes) =>
        new(new ItemAssembler(course.Request, createdAt, options.IgnoredFindings), new Deduplicator(course.Request, course.Language.CaseRule, options.IgnoredFindings), wishes, new LevelReach(course));

    /// <summary>Decides on a draft of a reply.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="accepted">Items accepted of the same ask of the same call.</param>
    public Verdict Judge(InspectedDraft draft, int accepted)
    {
        var (item, failure) = draft.IsRejected ? (null, null) : Assemble(draft);
        if (item is null)
        {
            return new Verdict.Rejected(failure is null ? draft.Findings : [.. draft.Findings, failure]);
        }

        var isPattern = !draft.Ask.Work.IsOnePerSource;
        var repeat = isPattern && accepted >= draft.Ask.Yield.Maximum ? Deduplicator.OverYield(item.Item) : deduplicator.TakeIn(item.Item, draft.Feature, isPattern);
        return Judge(item, repeat, isPattern);
    }

    /// <summary>Decides on an item that a journal keeps. The run that made the item accepted it; now it may stand beside other items.</summary>
    /// <param name="item">The item, as it was accepted then.</param>
    /// <param name="isPattern">Whether the item was drawn from many sources.</param>
    public Verdict Readmit(GeneratedItem item, bool isPattern) => Judge(item, deduplicator.TakeIn(item.Item, item.Details.Feature, isPattern), isPattern);

    /// <summary>Takes in an item of a reviewed result, whatever it repeats: a person has seen it.</summary>
    /// <returns>Whether the item is there now; false where one with its id was already.</returns>
    public bool Keep(GeneratedItem item, bool isPattern) => deduplicator.TakeIn(item.Item, item.Details.Feature, isPattern) is not { Finding.Severity: FindingSeverity.Error } || deduplicator.Keep(item.Item);

    /// <summary>Decides on an item that another run made for the same source: it may stand beside the items of this run.</summary>
    public Verdict Adopt(GeneratedItem item, Source source) => Readmit(assembler.Adopt(item, source), isPattern: false);

    /// <summary>Takes an accepted item back: no other repeats it.</summary>
    public void Withdraw(GeneratedItem item, bool isPattern)
    {
        deduplicator.Forget(item.Item, isPattern);
        wishes.TakeBack(item);
    }

    private Verdict Judge(GeneratedItem item, Repeat? repeat, bool isPattern)
    {
        IReadOnlyList<Finding> findings = repeat is null || item.Warnings.Contains(repeat.Finding) ? item.Warnings : [.. item.Warnings, repeat.Finding];
        return repeat switch
        {
            { IsFault: true } => new Verdict.Rejected(findings),
            { Finding.Severity: FindingSeverity.Error } => new Verdict.Repeated(item, repeat, findings),
            _ => new Verdict.Accepted(wishes.Answer(reach.Measure(item with { Warnings = findings }), isPattern)),
        };
    }

    private (GeneratedItem? Item, Finding? Failure) Assemble(InspectedDraft draft)
    {
        try
        {
            return (assembler.Assemble(draft.Context, draft.Sources, draft.Feature, draft.Findings, draft.Provenance), null);
        }
#pragma warning disable CA1031 // an application's own strategy may throw anything; the exception costs this draft and no other
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, Finding.Error(FindingCodes.StrategyFailed, $"{draft.Context.Strategy.GetType().Name} threw {exception.GetType().Name}: {exception.Message}"));
        }
    }
}
