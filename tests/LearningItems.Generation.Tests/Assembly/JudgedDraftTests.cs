using LearningItems.Generation.Assembly;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Assembly;

/// <summary>What becomes of a draft after its checks: an item, a rejection with its reason, or a repeat.</summary>
public sealed class JudgedDraftTests
{
    private static readonly Source[] Rows = [new(new SourceItem { Text = "爱", Reading = "ài" }, "w1"), new(new SourceItem { Text = "好", Reading = "hǎo" }, "w2")];
    private static readonly GenerationRequest Request = Sources.Request([.. Rows.Select(row => row.Item)]);
    private static readonly Finding Doubt = Finding.Warning(FindingCodes.DefinitionShort, "The definition is short.");
    private static readonly Finding Absent = Finding.Error(FindingCodes.TargetAbsent, "Example 2 lacks it.");
    private static readonly Finding Alike = Finding.Error(FindingCodes.ExamplesRepeat, "Both are one.");

    [Fact]
    public void Draft_without_an_error_becomes_an_item_with_its_warnings()
    {
        var verdict = Admission().Judge(Word(Doubt), accepted: 0);

        var accepted = Assert.IsType<Verdict.Accepted>(verdict);
        Assert.Equal(("爱", "ài"), (accepted.Item.Item.TargetItem, accepted.Item.Item.Romanization));
        Assert.Equal(["w1"], accepted.Item.SourceIds);
        Assert.Equal([Doubt], accepted.Item.Warnings);
        Assert.Equal([Doubt], verdict.Findings);
    }

    [Fact]
    public void Draft_with_an_error_is_rejected_with_all_that_was_found_and_for_its_errors_alone()
    {
        var rejected = Assert.IsType<Verdict.Rejected>(Admission().Judge(Word(Absent, Doubt, Alike), accepted: 0));

        Assert.Equal([Absent, Doubt, Alike], rejected.Findings);
        Assert.Equal("target_absent: Example 2 lacks it.; examples_repeat: Both are one.", rejected.Reason);
    }

    [Fact]
    public void Rejected_draft_is_repeated_by_none()
    {
        var admission = Admission();
        admission.Judge(Word(Absent), accepted: 0);

        Assert.IsType<Verdict.Accepted>(admission.Judge(Word(), accepted: 0));
    }

    [Fact]
    public void Strategy_that_throws_costs_its_draft_and_no_other()
    {
        var admission = Admission();

        var rejected = Assert.IsType<Verdict.Rejected>(admission.Judge(Inspected(new BrokenStrategy(), Drafts.Pattern, Doubt), accepted: 0));

        Assert.Equal([FindingCodes.DefinitionShort, FindingCodes.StrategyFailed], rejected.Findings.Select(finding => finding.Code));
        Assert.Contains("BrokenStrategy threw InvalidOperationException: no fields today", rejected.Reason, StringComparison.Ordinal);
        Assert.IsType<Verdict.Accepted>(admission.Judge(Word(), accepted: 0));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Pattern_item_after_as_many_as_were_asked_for_is_over_the_yield(int accepted, bool over)
    {
        var verdict = Admission().Judge(Expression(most: 2), accepted);

        Assert.Equal(over, verdict is Verdict.Repeated { Of: { Finding.Code: FindingCodes.OverYield, OfExisting: false } });
        Assert.Equal(!over, verdict is Verdict.Accepted);
        Assert.Equal(over, verdict.Findings.Any(finding => finding.Message.Contains("'太好了' is beyond the number", StringComparison.Ordinal)));
    }

    // Each row gets an item: how many came before says nothing.
    [Fact]
    public void Word_is_never_over_the_yield() => Assert.IsType<Verdict.Accepted>(Admission().Judge(Word(), accepted: 7));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Second_draft_of_the_same_repeats_an_item_of_this_run(bool isPattern)
    {
        var (admission, draft) = (Admission(), isPattern ? Expression(most: 5) : Word());
        admission.Judge(draft, accepted: 0);

        var repeated = Assert.IsType<Verdict.Repeated>(admission.Judge(draft, accepted: 1));

        Assert.Equal((FindingCodes.Duplicate, false), (repeated.Of.Finding.Code, repeated.Of.OfExisting));
        Assert.Equal(repeated.Of.Finding, repeated.Findings[^1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Draft_of_an_existing_item_repeats_it(bool isPattern)
    {
        var draft = isPattern ? Expression(most: 5) : Word();
        var existing = Assert.IsType<Verdict.Accepted>(Admission().Judge(draft, accepted: 0)).Item.Item;

        var repeated = Assert.IsType<Verdict.Repeated>(Admission(existing).Judge(draft, accepted: 0));

        Assert.Equal((FindingCodes.Duplicate, true), (repeated.Of.Finding.Code, repeated.Of.OfExisting));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Draft_of_an_item_that_was_withdrawn_becomes_an_item_without_a_warning(bool isPattern)
    {
        var (admission, draft) = (Admission(), isPattern ? Expression(most: 5) : Word());
        admission.Withdraw(Assert.IsType<Verdict.Accepted>(admission.Judge(draft, accepted: 0)).Item, isPattern);

        Assert.Empty(Assert.IsType<Verdict.Accepted>(admission.Judge(draft, accepted: 0)).Findings);
    }

    // What broke such an item may have broken others; an item of which a field is wrong is only wrong itself.
    [Theory]
    [InlineData(true, FindingCodes.UnreadableItem)]
    [InlineData(false)]
    [InlineData(false, FindingCodes.MissingDefinition)]
    [InlineData(false, FindingCodes.UnreadableItem, FindingCodes.NoRows)]
    public void Draft_is_unreadable_where_that_is_all_that_was_found(bool unreadable, params string[] codes) =>
        Assert.Equal(unreadable, Word([.. codes.Select(code => Finding.Error(code, "wrong"))]).IsUnreadable);

    private static ItemAdmission Admission(params LearningItem[] existing) => ItemAdmission.Of(
        Courses.Knowledge(Request with { ExistingItems = existing }, LanguageProfiles.Find("zh", [])), new LearningItemGenerationOptions(), Drafts.Now, new AnsweredWishes(null));

    private static InspectedDraft Word(params Finding[] findings) => Inspected(new VocabStrategy(), Drafts.OnePerSource, findings);

    private static InspectedDraft Expression(int most)
    {
        var draft = Inspected(new FunctionalStrategy(), Drafts.Pattern);
        return draft with { Ask = draft.Ask with { Yield = ItemYield.UpTo(most) } };
    }

    private static InspectedDraft Inspected(LearningItemStrategy strategy, LearningItemDraft draft, params Finding[] findings)
    {
        var work = new CategoryWork(strategy, [], new ReplyShape(strategy.IsOnePerSource, WithReading: false, WithTranslations: false, []), SkippedReason: null);
        var context = new DraftContext(draft, strategy, Courses.Knowledge(Request, LanguageProfiles.Find("zh", [])), [.. Rows.Select(row => row.Item)]);
        return new InspectedDraft(
            new Ask(work, Rows, strategy.YieldFor(Rows.Length)), context, [.. context.CitedRows.Select(row => Rows[row - 1])], Feature: null, findings, Length: 100, new Provenance("model-1", "hash"));
    }

    private sealed class BrokenStrategy : LearningItemStrategy
    {
        public override LearningItemCategory Category { get; } = new("broken");

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "Write something.";

        public override ItemYield YieldFor(int sources) => ItemYield.UpTo(3);

        public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => throw new InvalidOperationException("no fields today");
    }
}
