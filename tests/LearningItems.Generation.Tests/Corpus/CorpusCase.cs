using System.Text.Json;
using System.Text.Json.Serialization;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Corpus;

/// <summary>A draft of the corpus, and what the checks find in it.</summary>
internal sealed record CorpusCase(
    string Id,
    string Language,
    string Level,
    string Category,
    IReadOnlyList<CorpusSource> Sources,
    JsonElement Item,
    bool Translations = false,
    string Instruction = "en",
    string? Defect = null,
    string? Why = null,
    bool Incomplete = false)
{
    // Fields that the writers of some drafts were not asked for.
    private static readonly string[] NotAskedFor = [FindingCodes.MissingField, FindingCodes.MissingRomanization];

    public const string Undecidable = "undecidable";

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    [JsonIgnore]
    public bool IsRight => Defect is null;

    /// <summary>The cases of a folder of the corpus – tuning, held-out – of all rounds in which they were written, or of the third alone, or of the first two.</summary>
    public static IReadOnlyList<CorpusCase> Read(string folder, bool? isThird = null) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", folder), "*.jsonl").Order(StringComparer.Ordinal)
            .Where(file => isThird is null || (file.EndsWith("-3.jsonl", StringComparison.Ordinal) == isThird && !file.EndsWith("-4.jsonl", StringComparison.Ordinal)))
            .SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<CorpusCase>(line, SnakeCase)!),
    ];

    public IReadOnlyList<Finding> Inspect() => new DraftInspector([], Incomplete ? NotAskedFor : []).Inspect(Context());

    public DraftContext Context()
    {
        var rows = Sources.Select(source => source.ToSource()).ToList();
        var request = new GenerationRequest { Language = Language, Level = ProficiencyLevel.Parse(Level), Sources = rows, InstructionLanguage = Instruction, IncludeTranslations = Translations };
        var strategy = new StrategySet([]).For([new LearningItemCategory(Category)])[0];
        return new DraftContext(DraftParser.Parse(Item), strategy, Courses.Knowledge(request, LanguageProfiles.Find(Language, [])), rows);
    }
}

/// <summary>A source row of a case.</summary>
internal sealed record CorpusSource(string Text, string? Kind = null, string? Reading = null, string? Gloss = null, string? Pos = null)
{
    public SourceItem ToSource() => new()
    {
        Text = Text,
        Reading = Reading,
        Gloss = Gloss,
        PartOfSpeech = Pos,
        Kind = Kind switch { "grammar" => SourceKind.Grammar, "topic" => SourceKind.Topic, _ => SourceKind.Vocabulary },
    };
}
