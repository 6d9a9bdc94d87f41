using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>A draft with what it was asked for, as a run puts it before its checks.</summary>
internal sealed record DraftCase(string Language, LearningItemCategory Category, LearningItemDraft Draft, IReadOnlyList<SourceItem> Rows)
{
    public string Level { get; init; } = "A1";

    public IReadOnlyList<string> LevelWords { get; init; } = [];

    public bool Translations { get; init; }

    public string Instruction { get; init; } = "en";

    /// <summary>The rows that a shared call offers to the draft's category; all of them where none is named.</summary>
    public IReadOnlyList<int> Offered { get; init; } = [];

    /// <summary>An item of a word with right examples; the word may be followed by a space and its reading in the list.</summary>
    public static DraftCase Vocab(string language, string row, string reading, params string[] examples)
    {
        var source = Row(row);
        return new DraftCase(language, LearningItemCategory.Vocab, Drafts.Vocab(source.Text, examples) with { Reading = reading }, [source]);
    }

    /// <summary>An item of other work that cites all of its rows, with right examples.</summary>
    public static DraftCase Pattern(string language, LearningItemCategory category, string target, string fields, params string[] rows) => new(
        language,
        category,
        Drafts.Pattern(target, Drafts.Examples(language)).With(fields) with { Rows = [.. Enumerable.Range(1, rows.Length)], Reading = string.Empty },
        [.. rows.Select(Row)]);

    /// <summary>An item about a sound or a sign, with its rows for examples where there are several.</summary>
    public static DraftCase Feature(string language, LearningItemCategory category, string feature, params string[] rows)
    {
        var item = Pattern(language, category, "a named feature", $$"""{"feature":"{{feature}}"}""", rows);
        return rows.Length > 1 ? item.WithExamples([.. rows.Select(row => Row(row).Text)]) : item;
    }

    /// <summary>A word and, after a space, its reading.</summary>
    public static SourceItem Row(string row)
    {
        var parts = row.Split(' ', 2);
        return new SourceItem { Text = parts[0], Reading = parts.Length > 1 ? parts[1] : null };
    }

    public DraftCase But(Func<LearningItemDraft, LearningItemDraft> change) => this with { Draft = change(Draft) };

    public DraftCase WithExamples(params string[] examples) => But(draft => draft with { Examples = [.. examples.Select(text => new LearningItemExample { Text = text })] });

    public DraftContext Context()
    {
        var request = new GenerationRequest { Language = Language, Level = ProficiencyLevel.Parse(Level), Sources = Rows, LevelWords = LevelWords, IncludeTranslations = Translations, InstructionLanguage = Instruction };
        return new DraftContext(Draft, new StrategySet([]).For([Category])[0], Courses.Knowledge(request, LanguageProfiles.Find(Language, [])), Rows)
        {
            IsOffered = row => Offered.Count == 0 || Offered.Contains(row),
        };
    }

    /// <summary>What a run finds, by all of its checks.</summary>
    public IReadOnlyList<Finding> Inspect() => new DraftInspector([], []).Inspect(Context());

    /// <summary>What one check finds.</summary>
    public IReadOnlyList<Finding> InspectBy(IDraftCheck check)
    {
        var findings = new List<Finding>();
        check.Inspect(Context(), findings);
        return findings;
    }
}
