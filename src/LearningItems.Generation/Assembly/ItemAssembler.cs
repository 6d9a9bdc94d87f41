using System.Text.Json;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Assembly;

/// <summary>Where a draft came from, for the details of its item.</summary>
/// <param name="Model">The model as the reply names it.</param>
/// <param name="PromptHash">The hash of the prompt and schema.</param>
internal sealed record Provenance(string? Model, string PromptHash);

/// <summary>Makes an item of a draft: adds what the code knows – identity, level, source facts – to what the model wrote.</summary>
internal sealed class ItemAssembler(GenerationRequest request, DateTimeOffset createdAt, IEnumerable<string> ignoredFindings)
{
    // Fields with a place of their own in the details.
    private static readonly string[] Promoted = ["feature", "register"];

    public GeneratedItem Assemble(DraftContext context, IReadOnlyList<Source> sources, string? feature, IReadOnlyList<Finding> warnings, Provenance provenance)
    {
        var source = context.IsOnePerSource ? sources[0].Item : null;
        var level = source?.Level ?? request.Level;
        var item = new LearningItem
        {
            Id = source is null
                ? ItemIdentity.OfPatternItem(request, context.Strategy.Category, feature, context.Target, context.Language.CaseRule)
                : ItemIdentity.OfSourceItem(request, context.Strategy.Category, sources[0].Id),
            Language = request.Language,
            Category = context.Strategy.Category,
            TargetItem = context.Target,
            Definition = context.Draft.Definition,
            Examples = context.Draft.Examples,
            Romanization = Romanization(context, source?.Reading, context.Draft.Reading),
            SenseGloss = NullIfBlank(source?.Sense) ?? (source?.Kind == SourceKind.Vocabulary ? NullIfBlank(source.Gloss) : null),
            Pos = PartsOfSpeech.Find(source?.PartOfSpeech),
            Aliases = source?.Aliases ?? [],
            LevelSystem = level.System,
            LevelMin = level.Minimum,
            LevelMax = level.Maximum,
            CreatedAt = createdAt,
            SourceFile = source?.SourceFile,
        };
        return new GeneratedItem
        {
            Item = item,
            SourceIds = [.. sources.Select(cited => cited.Id)],
            Details = Details(context, item, feature, level, provenance),
            Warnings = warnings,
        };
    }

    /// <summary>An item of another run, made this run's: of the same answer, with what this run knows of the source.</summary>
    public GeneratedItem Adopt(GeneratedItem item, Source source)
    {
        var level = source.Item.Level ?? request.Level;
        return item with
        {
            Item = item.Item with
            {
                Id = ItemIdentity.OfSourceItem(request, item.Item.Category, source.Id),
                Language = request.Language,
                LevelSystem = level.System,
                LevelMin = level.Minimum,
                LevelMax = level.Maximum,
                SourceFile = source.Item.SourceFile,
            },
            SourceIds = [source.Id],
            Details = item.Details with { LevelEdition = level.Edition },
            Warnings = [.. item.Warnings.Where(warning => warning.Code != FindingCodes.LevelAbove).Concat(OfLevel(item, source)).Where(warning => !ignoredFindings.Contains(warning.Code))],
        };
    }

    private Finding[] OfLevel(GeneratedItem item, Source source) => LevelCheck.Find(item.Item.TargetItem, [source.Item], request.Level) is { } finding ? [finding] : [];

    private static ItemDetails Details(DraftContext context, LearningItem item, string? feature, ProficiencyLevel level, Provenance provenance) => new()
    {
        Feature = NullIfBlank(feature),
        Register = NullIfBlank(context.Draft.Field("register")),
        LevelEdition = level.Edition,
        Model = provenance.Model,
        PromptHash = provenance.PromptHash,
        ContentHash = item.ComputeContentHash(),
        Fields = Fields(context, item),
    };

    private static Dictionary<string, JsonElement> Fields(DraftContext context, LearningItem item)
    {
        var known = context.Strategy.FieldsFor(context.Language);
        var fields = context.Draft.Fields
            .Where(field => known.Any(declared => declared.Name == field.Key) && !Promoted.Contains(field.Key))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var field in known.Where(field => field.IsTarget && !fields.ContainsKey(field.Name)))
        {
            AddFact(fields, field.Name, item.TargetItem, besides: null);
        }

        if (context.IsOnePerSource)
        {
            var source = context.Sources[0];
            AddFact(fields, "source_reading", source.Reading, besides: item.Romanization);
            AddFact(fields, "source_pos", source.PartOfSpeech, besides: item.Pos);
        }

        return fields;
    }

    // The list's own words stay with the item where the contract has no place for them: a kana reading, "measure word".
    private static void AddFact(Dictionary<string, JsonElement> fields, string name, string? fact, string? besides)
    {
        if (!string.IsNullOrWhiteSpace(fact) && fact != besides)
        {
            fields[name] = JsonSerializer.SerializeToElement(fact, LearningItemJsonContext.Default.String);
        }
    }

    // The list's reading before the model's; a transcription of a target in Latin letters (bonjour, bɔ̃ʒuʁ) is no romanization.
    // Tone digits are how a list types what an item shows as marks.
    private static string? Romanization(DraftContext context, params string?[] readings) =>
        !ScriptOf.Any(context.Target, ~Scripts.Latin) || Array.Find(readings, Text.Romanization.Is) is not { } reading ? null
        : LanguageTags.LanguageOf(context.Language.Tag) == "ZH" ? ToneMarks.Of(reading)
        : reading;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
