using System.Buffers;
using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Characters by which a sentence in Han characters is told to be in a sister language: 嘅 and 唔 are Cantonese, 們 and 嗎 Mandarin, and a Japanese sentence
/// without any kana that has 我 and 了 is Chinese.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SisterLanguageTests</c>.</remarks>
internal static class HanMarks
{
    private static readonly SearchValues<char> Cantonese = SearchValues.Create("嘅咗哋喺嘢啲冇嗰嚟佢噉㗎唔乜");
    private static readonly SearchValues<char> Mandarin = SearchValues.Create("的了是們这這那他她它沒没很嗎吗吃喝說说看在不們");

    /// <summary>
    /// By the tag of a profile: the characters of the other language, how many different ones tell, the characters of the own language of which one takes it back,
    /// and the other language's name.
    /// </summary>
    public static FrozenDictionary<string, (SearchValues<char> Other, int Fewest, SearchValues<char> Own, string Name)> ByLanguage { get; } =
        new Dictionary<string, (SearchValues<char>, int, SearchValues<char>, string)>(StringComparer.Ordinal)
        {
            ["zh"] = (Cantonese, 1, SearchValues.Create("的了们这吗没"), "Cantonese"),
            ["zh-Hant"] = (Cantonese, 2, SearchValues.Create("的了們這嗎沒"), "Cantonese"),
            ["zh-TW"] = (Cantonese, 1, SearchValues.Create("的了們這嗎沒"), "Cantonese"),
            ["yue"] = (Mandarin, 2, SearchValues.Create("嘅咗哋喺嘢啲冇嗰嚟佢噉㗎唔乜係呢緊喇啦囉喎咩㗎邊食飲講睇畀俾攞搵瞓嘥咁"), "standard written Chinese"),
            ["ja"] = (SearchValues.Create("我你他她們们的了是很吗嗎这那也都喝吃没沒说說"), 2, SearchValues.Create(Kana()), "Chinese"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string Kana() => string.Concat(Enumerable.Range('\u3041', '\u30FF' - '\u3041').Select(letter => (char)letter));
}
