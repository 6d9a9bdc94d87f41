namespace LearningItems.Generation.Files;

/// <summary>The syllables of Hanyu Pinyin without tones, ü as v, put together of initials and finals.</summary>
/// <remarks>
/// The Scheme for the Chinese Phonetic Alphabet (1958; ISO 7098). A few of the combinations no word has: a reading that has one is taken for
/// pinyin all the same. Written by hand; licence MIT, as the library; checked by <c>PinyinSyllableTableTests</c>.
/// </remarks>
internal static class PinyinSyllableTable
{
    /// <summary>Letters of the longest syllable: zhuang.</summary>
    public const int Longest = 6;

    private static readonly HashSet<string> All =
    [
        .. Row("", "a o e ai ei ao ou an en ang eng er m n ng hm hng"),
        .. Row("y", "i a o e ai ao ou an in ang ing ong u ue uan un"),
        .. Row("w", "u a o ai ei an en ang eng"),
        .. Row("b p m", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
        .. Row("m", "e iu"),
        .. Row("b", "iang"), // biángbiáng noodles
        .. Row("f", "a o ei ou an en ang eng u"),
        .. Row("d t n l", "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo uan un ui ia iang in"),
        .. Row("n l", "v ve ue vn o"),
        .. Row("g k h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
        .. Row("j q x", "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn"),
        .. Row("zh ch sh r z c s", "a e i ai ei ao ou an en ang eng ong u uo ui uan un"),
        .. Row("zh ch sh r", "ua uai uang"),
    ];

    public static bool Has(string syllable) => All.Contains(syllable);

    private static IEnumerable<string> Row(string initials, string finals) => initials.Split(' ').SelectMany(initial => finals.Split(' ').Select(final => initial + final));
}
