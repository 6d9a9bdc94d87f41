using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>
/// What the library knows of a language: its scripts, what a reading is, which categories apply, what each category should
/// look at. Pure data; add a language by adding a profile to <see cref="LearningItemGenerationOptions.LanguageProfiles"/>.
/// </summary>
public sealed record LanguageProfile
{
    private readonly string _unusedLetters = string.Empty;

    /// <summary>The BCP 47 tag the profile is for; it also serves longer tags that begin with it: <c>de</c> serves <c>de-AT</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>The English name, as prompts use it.</summary>
    public required string Name { get; init; }

    /// <summary>The scripts of the language's letters. <see cref="Scripts.None"/> (the default) accepts any.</summary>
    public Scripts Scripts { get; init; }

    /// <summary>How words stand apart in running text. Default: not known.</summary>
    public WordSeparation WordSeparation { get; init; }

    /// <summary>
    /// Whether words change their form in sentences: *stehe* … *auf*, 飲*ん*で. Then the model is asked to mark the form that stands in an
    /// example, at one or two tokens an example. Default false.
    /// </summary>
    public bool Inflects { get; init; }

    /// <summary>
    /// How a word is marked in an example, in words for the prompt: a sentence with asterisks, and what stands outside of them where that is not
    /// plain, such as articles. Where words keep their form it is a sentence with a split word, and only split words are marked. Null (the
    /// default): no sentence is shown, and words that keep their form are not marked.
    /// </summary>
    public string? Marking { get; init; }

    /// <summary>
    /// Letters of the scripts that the language does not write: ы in Ukrainian, 这 in traditional Chinese. One in an example rejects the draft.
    /// Empty by default.
    /// </summary>
    public string UnusedLetters
    {
        get => _unusedLetters;
        init => (_unusedLetters, UnusedLetterSet) = (value, SearchValues.Create(value));
    }

    internal SearchValues<char> UnusedLetterSet { get; private init; } = SearchValues.Create(string.Empty);

    /// <summary>
    /// Frequent short words – articles, pronouns, conjunctions – by which running text of the language is told from another language in
    /// the same script. Lower case. Empty by default: nothing is told apart then.
    /// </summary>
    public IReadOnlyList<string> FunctionWords
    {
        get => FunctionWordIndex.Words;
        init => FunctionWordIndex = new WordIndex(value);
    }

    internal WordIndex FunctionWordIndex { get; private init; } = WordIndex.Empty;

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

    /// <summary>
    /// The keys that a sound feature may have, such as <c>tones:1-4</c>. Empty (the default): any key.
    /// </summary>
    public IReadOnlyList<string> SoundFeatures { get; init; } = [];

    /// <summary>Checks of the language, made on the drafts of every category: readings, for instance. Default: none.</summary>
    public IReadOnlyList<IDraftCheck> Checks { get; init; } = [];

    /// <summary>
    /// Expected tokens of an example of the language, its marks included; what a plan and the output limits of calls reckon with before real usage is known. More
    /// than measured where the vocabularies of many models cut a script into small pieces. Default 9.
    /// </summary>
    public int TokensPerExample { get; init; } = 9;
}
