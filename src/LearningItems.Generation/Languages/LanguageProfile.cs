namespace LearningItems.Generation;

/// <summary>
/// What the library knows of a language: its scripts, what a reading is, which categories apply, what each category should
/// look at. Pure data; add a language by adding a profile to <see cref="LearningItemGenerationOptions.LanguageProfiles"/>.
/// </summary>
public sealed record LanguageProfile
{
    /// <summary>The BCP 47 tag the profile is for; it also serves longer tags that begin with it: <c>zh</c> serves <c>zh-TW</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>The English name, as prompts use it.</summary>
    public required string Name { get; init; }

    /// <summary>The scripts of the language's letters. <see cref="Scripts.None"/> (the default) accepts any.</summary>
    public Scripts Scripts { get; init; }

    /// <summary>What letter case means when two texts are compared. Default: nothing.</summary>
    public CaseRule CaseRule { get; init; }

    /// <summary>
    /// The romanization that an item whose target has Han characters must carry, in words for the prompt; null where none is needed.
    /// </summary>
    public string? Romanization { get; init; }

    /// <summary>The categories that apply only to some languages and do apply to this one: pronunciation, writing system.</summary>
    public IReadOnlyList<LearningItemCategory> OptInCategories { get; init; } = [];

    /// <summary>What a category should look at in this language, in words for the prompt.</summary>
    public IReadOnlyDictionary<LearningItemCategory, string> Focus { get; init; } = new Dictionary<LearningItemCategory, string>();

    /// <summary>Facts a word of this language is learned with: gender, plural, classifier.</summary>
    public IReadOnlyList<DraftField> WordFacts { get; init; } = [];

    /// <summary>Latin words that are right inside text of another script: <c>OK</c>, <c>T恤</c>, <c>LINE</c>.</summary>
    public IReadOnlyList<string> LatinLexicon { get; init; } = [];

    /// <summary>Expected tokens of an example of the language; what a plan reckons with before real usage is known.</summary>
    public int TokensPerExample { get; init; } = 9;
}
