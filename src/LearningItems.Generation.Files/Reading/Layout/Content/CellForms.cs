using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>Forms that say what a cell is without its column's name.</summary>
internal static partial class CellForms
{
    private static readonly HashSet<string> PartsOfSpeech = new(StringComparer.OrdinalIgnoreCase)
    {
        "n", "v", "adj", "adv", "pron", "prep", "conj", "interj", "num", "art", "vi", "vt", "aux", "det", "exp", "part", "m", "f", "nf", "nm", "vn",
        "noun", "verb", "adjective", "adverb", "pronoun", "preposition", "conjunction", "interjection", "particle", "determiner", "article", "numeral", "phrase", "auxiliary", "measure word", "definite", "indefinite", "modal", "linking", "ordinal", "cardinal", "number", "exclamation", "marker", "infinitive",
        "nom", "verbe", "adjectif", "adverbe", "Substantiv", "Nomen", "Verb", "Adjektiv", "Adverb", "Pronomen", "Präposition", "Konjunktion", "sustantivo", "verbo", "adjetivo", "сущ", "глаг", "прил", "нар",
        "名", "动", "形", "副", "代", "介", "连", "助", "数", "量", "叹", "名词", "动词", "形容词", "副词", "代词", "名詞", "動詞", "形容詞", "副詞", "助詞", "명사", "동사", "형용사", "부사",
    };

    public static bool IsNumber(string cell) => Number().IsMatch(cell);

    /// <summary>What JSON and spreadsheets write for yes and no.</summary>
    public static bool IsTruthValue(string cell) => cell.ToUpperInvariant() is "TRUE" or "FALSE";

    /// <summary>A sound, a picture, an address, a file.</summary>
    public static bool IsMedia(string cell) => Media().IsMatch(cell);

    /// <summary>Syllables of pinyin with tone marks or tone digits; one without any tone may be a word of any language.</summary>
    public static bool IsPinyin(string cell) => Pinyin().IsMatch(cell) && Tone().IsMatch(cell);

    /// <summary>Letters that make pinyin, with tones or without.</summary>
    public static bool MayBePinyin(string cell) => Pinyin().IsMatch(cell);

    public static bool IsZhuyin(string cell) => Zhuyin().IsMatch(cell);

    public static bool IsKana(string cell) => CellScripts.Of(cell) is var scripts && scripts != Scripts.None && (scripts & ~LanguageScripts.Kana) == Scripts.None;

    public static bool IsIpa(string cell) => Ipa().IsMatch(cell);

    public static bool IsRomaji(string cell) => Romaji().IsMatch(cell);

    public static bool IsLevel(string cell) => LevelTags.LevelOf(cell) is not null;

    public static bool IsPartOfSpeech(string cell) => cell.Split([',', ';', '/', '、', ' ', '|'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && (parts.All(part => PartsOfSpeech.Contains(part.Trim('.', ' '))) || PartsOfSpeech.Contains(cell));

    public static bool IsSentence(string cell) => Sentence().IsMatch(cell);

    /// <summary>A name that a program made: letters, digits and signs without a space, which no word looks like; mother-in-law does not look like one.</summary>
    public static bool IsGuid(string cell) => Guid().IsMatch(cell) && cell.Any(c => char.IsDigit(c) || (c is not ('-' or '\'') && (char.IsPunctuation(c) || char.IsSymbol(c))));

    [GeneratedRegex(@"^[-+]?[\d.,\s%]*\d[\d.,\s%]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?>\[sound:[^\]]*\]\s*|<img[^>]*>\s*|https?://\S+\s*|\S+\.(mp3|ogg|wav|jpe?g|png|gif|svg)\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Media();

    [GeneratedRegex(@"^[\s,;/'’·|().!?…。，！？-]*(?>(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aoeiuüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,4}(ng|r|n)?:?[1-5]?[\s,;/'’·|().!?…。，！？-]*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pinyin();

    [GeneratedRegex(@"[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[a-zü:][1-5](?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tone();

    [GeneratedRegex(@"^[\u3105-\u312F\u02C7\u02CA\u02CB\u02D9ˉ\s・]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zhuyin();

    [GeneratedRegex(@"^\s*(/[^/]+/|\[[^\]]+\])\s*$|[ɐ-ʯˈˌː]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ipa();

    [GeneratedRegex(@"^(?>(?:ch|sh|ts|ky|gy|ny|hy|by|py|my|ry|[bdfghjkmnprstwyz])?[aeiouāēīōūâêîôû]|n['’]?|(?<c>[kstpgdbcjz])(?=\k<c>)|t(?=ch)|[\s~'’-])+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Romaji();

    [GeneratedRegex(@"\S\s+\S.*[.!?…]['""»”]?$|[。！？؟।]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?=.{8,}$)[\x21-\x7E]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Guid();
}
