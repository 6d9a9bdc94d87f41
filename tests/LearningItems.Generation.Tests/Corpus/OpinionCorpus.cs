using LearningItems.Generation.Assembly;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Corpus;

/// <summary>
/// What a reviewer is asked about drafts of the corpus: those that are wrong in ways code cannot tell, mixed with as many right ones of their language and category, in an order that says nothing.
/// </summary>
/// <param name="Name">Language, category, and the instruction language where it is not English.</param>
/// <param name="Drafts">The drafts, row 1 first.</param>
internal sealed record OpinionCorpus(string Name, IReadOnlyList<CorpusCase> Drafts)
{
    // Among fewer rows a reviewer would guess.
    private const int FewestRight = 3;

    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public Prompt Prompt => new OpinionPrompt(Request(Drafts[0]), Language, LanguageProfiles.NameOf(Drafts[0].Instruction, [])).Build(new LearningItemCategory(Drafts[0].Category), Items);

    public IReadOnlyList<JudgedItem> Items { get => field ??= [.. Drafts.Select(Item)]; }

    public VerdictReader Reader => new(Items, Language.CaseRule);

    private LanguageProfile Language => LanguageProfiles.Find(Drafts[0].Language, []);

    /// <summary>All of them, each with at least one wrong draft.</summary>
    public static IReadOnlyList<OpinionCorpus> All()
    {
        var cases = CorpusCase.Read("tuning", CorpusRound.FirstTwo).Concat(CorpusCase.Read("held-out", CorpusRound.FirstTwo)).ToList();
        return [.. cases.GroupBy(draft => draft.Instruction == "en" ? $"{draft.Language}-{draft.Category}" : $"{draft.Language}-{draft.Category}-{draft.Instruction}", StringComparer.Ordinal)
            .OrderBy(drafts => drafts.Key, StringComparer.Ordinal)
            .Select(drafts => Mixed(drafts.Key, [.. drafts])).OfType<OpinionCorpus>()];
    }

    private static OpinionCorpus? Mixed(string name, IReadOnlyList<CorpusCase> drafts)
    {
        var wrong = drafts.Where(draft => draft.Defect == CorpusCase.Undecidable && draft.Inspect().All(finding => finding.Severity != FindingSeverity.Error)).ToList();
        var right = InNoOrder(drafts.Where(draft => draft.IsRight)).Take(Math.Max(FewestRight, wrong.Count));
        return wrong.Count == 0 ? null : new OpinionCorpus(name, [.. InNoOrder(wrong.Concat(right))]);
    }

    private static IEnumerable<CorpusCase> InNoOrder(IEnumerable<CorpusCase> drafts) => drafts.OrderBy(draft => LearningItems.Generation.Text.Hashes.Sha256(draft.Id), StringComparer.Ordinal);

    private static GenerationRequest Request(CorpusCase draft) => new()
    {
        Language = draft.Language,
        Level = ProficiencyLevel.Parse(draft.Level),
        Sources = [],
        InstructionLanguage = draft.Instruction,
        IncludeTranslations = draft.Translations,
    };

    private static JudgedItem Item(CorpusCase draft)
    {
        var context = draft.Context();
        var sources = context.CitedRows.Select(row => new Source(draft.Sources[row - 1].ToSource(), $"{draft.Id}/{row}")).ToList();
        var item = new ItemAssembler(Request(draft), Now, []).Assemble(context, sources, context.Strategy.FeatureOf(context.Draft), [], new Provenance(Model: null, "hash"));
        return new JudgedItem(item, sources);
    }
}
