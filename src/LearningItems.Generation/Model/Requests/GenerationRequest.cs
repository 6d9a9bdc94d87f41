using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>
/// What to generate: pure data that can be written as JSON (<see cref="LearningItemJson"/>) and run on another machine.
/// </summary>
/// <remarks>
/// Lists handed in are copied. JSON with a member that is none of these is refused: what is misspelled would be left out and nobody told.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GenerationRequest
{
    private const string DefaultInstructionLanguage = "en";
    private const int DefaultExamples = 3;

    // The initialisers below also take what is missing in JSON, which arrives as null or 0.
    private readonly string _instructionLanguage = DefaultInstructionLanguage;
    private readonly int _examplesPerItem = DefaultExamples;
    private readonly IReadOnlyList<SourceItem> _sources = [];
    private readonly IReadOnlyList<LearningItemCategory> _categories = [];
    private readonly IReadOnlyList<string> _levelWords = [];
    private readonly IReadOnlyList<LearningItem> _existingItems = [];

    /// <summary>The language taught, a BCP 47 tag: <c>zh</c>, <c>ja</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The level taught.</summary>
    public required ProficiencyLevel Level { get; init; }

    /// <summary>The words and grammar points. Empty is allowed: nothing is sent then.</summary>
    public IReadOnlyList<SourceItem> Sources
    {
        get => _sources;
        init => _sources = value is null ? [] : [.. value];
    }

    /// <summary>The categories wanted. Empty (the default) means every category the generator knows.</summary>
    public IReadOnlyList<LearningItemCategory> Categories
    {
        get => _categories;
        init => _categories = value is null ? [] : [.. value];
    }

    /// <summary>What cultural items are about, such as <c>eating out</c>. Without it the cultural category is skipped.</summary>
    public string? Topic { get; init; }

    /// <summary>The situation within the topic, such as <c>a first dinner with the parents of a friend</c>.</summary>
    public string? Scenario { get; init; }

    /// <summary>The language of definitions and translations, a BCP 47 tag. Default <c>en</c>.</summary>
    public string InstructionLanguage
    {
        get => _instructionLanguage;
        init => _instructionLanguage = value ?? DefaultInstructionLanguage;
    }

    /// <summary>Examples per item, 2 to 5. Default 3, which 0 stands for as well.</summary>
    public int ExamplesPerItem
    {
        get => _examplesPerItem;
        init => _examplesPerItem = value == 0 ? DefaultExamples : value;
    }

    /// <summary>Whether each example is translated. Default false: translations cost about half as many tokens again.</summary>
    public bool IncludeTranslations { get; init; }

    /// <summary>The course's own rules of style, sent with every call; at most 4,000 characters.</summary>
    public string? HouseStyle { get; init; }

    /// <summary>
    /// Words that learners of the level know, beside the sources. With them an item whose examples go far beyond gets a warning, in languages
    /// whose words keep their form, and every item has the share of known words of its examples (<see cref="ItemDetails.KnownWords"/>). No prompt says
    /// them. Empty (the default): nothing is said.
    /// </summary>
    public IReadOnlyList<string> LevelWords
    {
        get => _levelWords;
        init => _levelWords = value is null ? [] : [.. value];
    }

    /// <summary>Items of earlier runs. Where every source gets its own item, sources they teach are not paid for again; elsewhere new items that
    /// repeat them are dropped, and the sources count as existing.</summary>
    public IReadOnlyList<LearningItem> ExistingItems
    {
        get => _existingItems;
        init => _existingItems = value is null ? [] : [.. value];
    }

    /// <summary>
    /// A result that a person went through, to be continued; <see cref="ReviewDecisions.ToRequest"/> makes it. Null (the default): none.
    /// </summary>
    public ReviewedResult? Reviewed { get; init; }
}
