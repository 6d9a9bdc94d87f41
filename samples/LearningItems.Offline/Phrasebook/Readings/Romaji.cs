using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>
/// Writes kana in Hepburn letters. Long vowels are written as the kana spell them (きょう kyou, おおきい ookii) and ー repeats the
/// vowel (コーヒー koohii), so that the reading can be typed and taken back to the same kana.
/// </summary>
internal static class Romaji
{
    // Greetings that end in the particle は, which is spoken wa.
    private static readonly FrozenDictionary<string, string> Greetings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["こんにちは"] = "konnichiwa",
        ["こんばんは"] = "konbanwa",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Signs = Table(
        """
        あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
        な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo
        ら ra り ri る ru れ re ろ ro わ wa を o が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo
        だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu
        きゃ kya きゅ kyu きょ kyo しゃ sha しゅ shu しょ sho しぇ she ちゃ cha ちゅ chu ちょ cho ちぇ che にゃ nya にゅ nyu にょ nyo
        ひゃ hya ひゅ hyu ひょ hyo みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ぎゃ gya ぎゅ gyu ぎょ gyo
        じゃ ja じゅ ju じょ jo じぇ je びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo
        ふぁ fa ふぃ fi ふぇ fe ふぉ fo てぃ ti でぃ di とぅ tu どぅ du でゅ dyu うぃ wi うぇ we うぉ wo ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo
        つぁ tsa つぇ tse つぉ tso
        """);

    /// <summary>The kana in Latin letters; null when they hold what is not kana.</summary>
    public static string? FromKana(string kana)
    {
        var text = KanaFeatures.ToHiragana(kana.Trim());
        if (Greetings.TryGetValue(text, out var greeting))
        {
            return greeting;
        }

        var romaji = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var (latin, length) = Sign(text, at, romaji);
            if (latin is null)
            {
                return null;
            }

            romaji.Append(latin);
            at += length;
        }

        return romaji.Length == 0 ? null : romaji.ToString();
    }

    private static (string? Latin, int Length) Sign(string text, int at, StringBuilder before)
    {
        switch (text[at])
        {
            case ' ' or '\u3000':
                return (" ", 1);
            case 'ー' when before.Length > 0 && "aiueo".Contains(before[^1], StringComparison.Ordinal):
                return (before[^1].ToString(), 1);
            case 'ん':
                return (NextLatin(text, at) is ['a' or 'i' or 'u' or 'e' or 'o' or 'y', ..] ? "n'" : "n", 1);
            case 'っ':
                return (NextLatin(text, at) is [var first, ..] && !"aiueo".Contains(first, StringComparison.Ordinal) ? Doubled(NextLatin(text, at)) : null, 1);
        }

        return at + 1 < text.Length && Signs.TryGetValue(text.Substring(at, 2), out var pair) ? (pair, 2)
            : Signs.TryGetValue(text.Substring(at, 1), out var single) ? (single, 1)
            : (null, 1);
    }

    private static string NextLatin(string text, int at) =>
        at + 1 < text.Length && Signs.TryGetValue(text.Substring(at + 1, 1), out var latin) ? latin : string.Empty;

    private static string Doubled(string latin) => latin.StartsWith("ch", StringComparison.Ordinal) ? "t" : latin[..1];

    private static FrozenDictionary<string, string> Table(string pairs) =>
        pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
