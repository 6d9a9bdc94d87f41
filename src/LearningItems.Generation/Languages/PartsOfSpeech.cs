using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>Maps a list's part-of-speech label to the ten that items have. An unknown label stays in the details only.</summary>
internal static class PartsOfSpeech
{
    // Labels of the HSK and JLPT lists, of dictionaries, and of the Universal Dependencies tag set. Which lists and
    // dictionaries is not recorded. Written by hand; licence MIT, as the library; PartsOfSpeechTests.
    private static readonly FrozenDictionary<string, string> ByLabel = Labels(
        ("noun", "noun n n. subst nom sustantivo substantiv 名 名词 名詞 propn proper_noun"),
        ("verb", "verb v v. vb verbe verbo 动 动词 動詞 aux_verb"),
        ("adjective", "adjective adj adj. adjectif adjetivo adjektiv 形 形容词 形容詞 i-adjective na-adjective"),
        ("adverb", "adverb adv adv. adverbe adverbio 副 副词 副詞"),
        ("pronoun", "pronoun pron pron. pronom pronombre pronomen 代 代词 代名詞"),
        ("preposition", "preposition prep prep. adp postposition 介 介词"),
        ("conjunction", "conjunction conj conj. cconj sconj 连 连词 接続詞"),
        ("particle", "particle part part. aux 助 助词 助詞"),
        ("phrase", "phrase expression idiom expr formula"),
        ("other", "other numeral num num. measure_word classifier m mw counter interjection int intj determiner det article prefix suffix 量 量词 数 数词"));

    public static string? Find(string? label) => label is null ? null : ByLabel.GetValueOrDefault(label.Trim().Replace(' ', '_'));

    private static FrozenDictionary<string, string> Labels(params (string Part, string Labels)[] parts) => parts
        .SelectMany(part => part.Labels.Split(' ').Select(label => KeyValuePair.Create(label, part.Part)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
