namespace LearningItems.Generation.Files;

/// <summary>Recognises labels that lists put in brackets behind a word: what kind it is, and its gender and number.</summary>
/// <remarks>
/// The labels of the HSK 3.0 standard (GF0025-2021) and of dictionaries of Japanese, English, German, French, Spanish and Italian; which
/// dictionaries is not recorded. Written by hand; licence MIT, as the library; checked by <c>WordCellTests</c>.
/// </remarks>
internal static class PartOfSpeechLabels
{
    private static readonly HashSet<string> Kinds = new(
        ("名 动 動 形 副 代 量 数 數 介 连 連 助 叹 嘆 拟声 象声 前缀 后缀 助动 名词 动词 形容词 副词 代词 量词 数词 介词 连词 助词 叹词 拟声词 名詞 動詞 形容詞 副詞 代名詞 助詞 接続詞 感動詞 形動 接続 感 接頭 接尾 接頭辞 接尾辞 い形 な形 い形容詞 な形容詞 自動 他動 自動詞 他動詞 명 명사 동 동사 형용사 부 부사 " +
        "n n. noun v v. vb verb adj adj. adjective adv adv. adverb prep prep. preposition conj conj. conjunction pron pron. pronoun int interj interj. interjection det det. determiner num num. art art. " +
        "v.t. v.i. vt vi vt. vi. tr. intr. i-adj na-adj subst. subst. Subst. Adj. Adv. Präp. Konj. Verb Nomen Substantiv nom verbe adjectif adverbe sust. sustantivo verbo adjetivo adverbio sost. agg. avv.").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Forms = new(
        "m m. f f. mf m./f. m/f nt nt. masc masc. fem fem. neutr. pl pl. Pl Pl. plural Plural sg sg. Sg. sing. Sing. Singular nur kein kein- no inv. inv unz. invar. pluriel pluralia tantum".Split(' '),
        StringComparer.Ordinal);

    private static readonly char[] Separators = ['、', ',', '，', '/', '／', ';', '；', '·', '・', '&', ' '];

    /// <summary>Whether a text is nothing but labels of parts of speech.</summary>
    public static bool AreKinds(string text) => AreAll(text, Kinds.Contains);

    /// <summary>Whether a text is nothing but labels of gender and number, or of those and parts of speech.</summary>
    public static bool AreForms(string text) => AreAll(text, label => Forms.Contains(label) || Kinds.Contains(label));

    private static bool AreAll(string text, Func<string, bool> isLabel)
    {
        var labels = text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return labels.Length is > 0 and <= 6 && labels.All(isLabel);
    }
}
