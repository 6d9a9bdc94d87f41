using System.Text.Json;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Drafts in their context, and what the checks of a run find in them.</summary>
internal static class Drafts
{
    public const string Definition = "what it means, and when it is used";

    /// <summary>Other examples of a language, right beyond doubt.</summary>
    public static string[] Examples(string language) => language switch
    {
        "zh" => ["我喝茶。", "他看书。"],
        "ja" => ["お茶を飲みます。", "本を読みます。"],
        "ko" => ["차를 마셔요.", "책을 읽어요."],
        "fr" => ["Je bois du thé.", "Il lit un livre."],
        "de" => ["Ich trinke Tee.", "Er liest ein Buch."],
        "ru" => ["Я пью чай.", "Он читает."],
        "en" => ["I drink tea.", "He reads."],
        _ => ["١", "٢"],
    };

    public static LearningItemDraft Vocab(string word, params string[] examples) => new()
    {
        Rows = [1],
        Word = word,
        Reading = ModelReplies.Reading(word),
        Definition = Definition,
        Examples = [.. examples.Select(text => new LearningItemExample { Text = text })],
    };

    public static LearningItemDraft Pattern(string target, params string[] examples) => Vocab(target, examples) with { Word = string.Empty, Target = target };

    public static LearningItemDraft With(this LearningItemDraft draft, string fields) =>
        draft with { Fields = JsonDocument.Parse(fields).RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone()) };

    public static IReadOnlyList<Finding> Inspect(string language, LearningItemCategory category, LearningItemDraft draft, params string[] rows) =>
        Inspect(language, new StrategySet([]).For([category])[0], draft, [.. rows.Select(text => new SourceItem { Text = text })]);

    /// <summary>What is found; the examples of these drafts need not show their word.</summary>
    public static IReadOnlyList<Finding> Inspect(string language, LearningItemStrategy strategy, LearningItemDraft draft, params IReadOnlyList<SourceItem> rows) =>
        new DraftInspector([], [FindingCodes.TargetAbsent]).Inspect(Context(LanguageProfiles.Find(language, Own), strategy, draft, rows));

    public static DraftContext Context(LanguageProfile language, LearningItemStrategy strategy, LearningItemDraft draft, IReadOnlyList<SourceItem> rows, bool translations = false)
    {
        var request = new GenerationRequest { Language = language.Tag, Level = ProficiencyLevel.Parse("A1"), Sources = rows, IncludeTranslations = translations };
        return new DraftContext(draft, strategy, Courses.Knowledge(request, language), rows);
    }

    /// <summary>What is found in one example among right ones of a vocabulary item.</summary>
    public static IReadOnlyList<Finding> InExample(string language, string example, string word = "词", params string[] otherRows) =>
        Inspect(language, LearningItemCategory.Vocab, Vocab(word, [.. Examples(language), example]) with { Reading = language == "ja" ? "yomi" : ModelReplies.Reading(word) }, [word, .. otherRows]);

    public static IEnumerable<string> Errors(this IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code);

    public static IEnumerable<string> Warnings(this IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == FindingSeverity.Warning).Select(finding => finding.Code);

    private static LanguageProfile[] Own =>
    [
        new() { Tag = "ru", Name = "Russian", Scripts = Scripts.Cyrillic },
        new() { Tag = "fa", Name = "Persian", Scripts = Scripts.Arabic },
        new() { Tag = "hi", Name = "Hindi", Scripts = Scripts.Devanagari },
        new() { Tag = "th", Name = "Thai", Scripts = Scripts.Thai },
        new() { Tag = "sr", Name = "Serbian", Scripts = Scripts.Latin | Scripts.Cyrillic },
    ];
}
