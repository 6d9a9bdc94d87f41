using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>How lists are to be read, where that is not left to be recognised.</summary>
internal sealed record ListArguments
{
    public static readonly ListArguments Recognised = new();

    /// <summary>What columns are, by header or number; empty where nothing is said of them.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    public string? Encoding { get; init; }

    public string? Sheet { get; init; }

    /// <summary>The one level whose words are kept; all are when null.</summary>
    public ProficiencyLevel? OnlyLevel { get; init; }

    /// <summary>The options for a list of which nothing else is known.</summary>
    public WordListOptions ToOptions() => new() { Columns = Columns, Encoding = Encoding, Sheet = Sheet, OnlyLevel = OnlyLevel };
}
