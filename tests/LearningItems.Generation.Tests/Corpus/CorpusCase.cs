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

    /// <summary>The cases of a folder of the corpus – tuning, held-out – of all rounds in which they were written, or of one.</summary>
    public static IReadOnlyList<CorpusCase> Read(string folder, CorpusRound? round = null) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", folder), "*.jsonl").Order(StringComparer.Ordinal)
            .Where(file => round is null || RoundOf(file) == round)
            .SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<CorpusCase>(line, SnakeCase)!),
    ];

    private static CorpusRound RoundOf(string file) => Path.GetFileNameWithoutExtension(file)[^2..] switch
    {
        "-3" => CorpusRound.Third,
        "-4" => CorpusRound.Fourth,
        "-5" or "-6" => CorpusRound.Fifth,
        _ => CorpusRound.FirstTwo,
    };

    public IReadOnlyList<Finding> Inspect() => new DraftInspector([], Incomplete ? NotAskedFor : []).Inspect(Context());

    public DraftContext Context()
    {
        var rows = Sources.Select(source => source.ToSource()).ToList();
        var request = new GenerationRequest { Language = Language, Level = ProficiencyLevel.Parse(Level), Sources = rows, InstructionLanguage = Instruction, IncludeTranslations = Translations };
        var strategy = new StrategySet([]).For([new LearningItemCategory(Category)])[0];
        return new DraftContext(DraftParser.Parse(Item), strategy, Courses.Knowledge(request, LanguageProfiles.Find(Language, [])), rows);
    }
}

/// <summary>When the drafts of a file were written; README.md says to what end.</summary>
public enum CorpusRound
{
    /// <summary>Of all kinds, in the first round and the second.</summary>
    FirstTwo,

    /// <summary>Hard ones, of the kinds missed most.</summary>
    Third,

    /// <summary>Right ones that are hard.</summary>
    Fourth,

    /// <summary>Faults put into right drafts.</summary>
    Fifth,
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
