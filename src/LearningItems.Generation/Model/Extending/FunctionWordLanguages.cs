using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>The languages that running text can be told to be in by its function words, looked up by word: one look for all languages.</summary>
internal sealed class FunctionWordLanguages
{
    private readonly WordIndex _words;

    // By the word's number: where its languages stand in the list.
    private readonly int[][] _languages;

    public FunctionWordLanguages(IEnumerable<LanguageProfile> languages)
    {
        Languages = [.. languages.Where(profile => !profile.FunctionWordIndex.IsEmpty)];
        _words = new WordIndex(Languages.SelectMany(profile => profile.FunctionWords));
        var byWord = new List<int>[_words.Count];
        for (var language = 0; language < Languages.Count; language++)
        {
            foreach (var word in Languages[language].FunctionWords.Select(word => _words.Find(word)).Where(word => word >= 0).Distinct())
            {
                (byWord[word] ??= []).Add(language);
            }
        }

        _languages = [.. byWord.Select(list => list.ToArray())];
    }

    public static FunctionWordLanguages None { get; } = new([]);

    /// <summary>The languages, in the order in which they were given.</summary>
    public IReadOnlyList<LanguageProfile> Languages { get; }

    /// <summary>Where the languages with a function word stand in <see cref="Languages"/>, in order; none for a word that is no function word.</summary>
    public ReadOnlySpan<int> With(ReadOnlySpan<char> word) => _words.Find(word) is >= 0 and var number ? _languages[number] : [];
}
