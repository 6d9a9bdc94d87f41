using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Web.Lists;

/// <summary>What a person says of a list and wants made of it.</summary>
internal sealed record ListSettings
{
    public required string Language { get; init; }

    public required string InstructionLanguage { get; init; }

    public required ProficiencyLevel Level { get; init; }

    public SourceKind Kind { get; init; } = SourceKind.Vocabulary;

    public required IReadOnlyList<LearningItemCategory> Categories { get; init; }

    public string? Topic { get; init; }

    /// <summary>What columns are, where the person knows better.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    public WordListOptions ToOptions() => new() { Language = Language, InstructionLanguage = InstructionLanguage, Level = Level, Kind = Kind, Columns = Columns };

    public GenerationRequest ToRequest(IReadOnlyList<SourceItem> sources) => new()
    {
        Language = Language,
        InstructionLanguage = InstructionLanguage,
        Level = Level,
        Sources = sources,
        Categories = Categories,
        Topic = Topic,
        Scenario = Topic is null ? null : $"a conversation about {Topic}",
    };
}
