using System.Collections.Frozen;
using System.Text;
using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Offline.Phrasebook;

/// <summary>
/// Writes kana in Hepburn letters; the library reads romaji and writes none. Long vowels are written as the kana spell them (きょう kyou,
/// おおきい ookii) and ー repeats the vowel (コーヒー koohii), so that the reading can be typed and taken back to the same kana.
/// </summary>
internal static class Romaji
{
    // Greetings that end in the particle は, which is spoken wa.
    private static readonly FrozenDictionary<string, string> Greetings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["こんにちは"] = "konnichiwa",
        ["こんばんは"] = "konbanwa",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kana in Latin letters; null when they hold what is not kana.</summary>
    public static string? FromKana(string kana)
    {
        var morae = new MoraList(stackalloc Mora[MoraList.Most]);
        var text = Signs.Plain(kana.AsSpan().Trim());
        return Greetings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var greeting) ? greeting
            : KanaReader.Read(text, ref morae) ? FromMorae(morae.Morae)
            : null;
    }

    private static string? FromMorae(ReadOnlySpan<Mora> morae)
    {
        var romaji = new StringBuilder();
        for (var at = 0; at < morae.Length; at++)
        {
            if (Latin(morae[at], at + 1 < morae.Length ? morae[at + 1] : null) is not { } latin)
            {
                return null;
            }

            romaji.Append(at > 0 && morae[at].IsApart ? " " : string.Empty).Append(latin);
        }

        return romaji.ToString();
    }

    private static string? Latin(Mora mora, Mora? next) => mora.Onset switch
    {
        Mora.Nasal => next is { IsApart: false } after && Latin(after, next: null) is ['a' or 'i' or 'u' or 'e' or 'o' or 'y', ..] ? "n'" : "n",
        Mora.Length => mora.Before == Mora.NoVowel ? null : mora.Before.ToString(),
        Mora.Sokuon => next is { IsApart: false, Onset: (>= 'A' and <= 'z') and var onset } ? Consonant(onset) is ['c', ..] ? "t" : Consonant(onset)[..1] : null,
        'w' when mora is { Vowel: 'o', Other: Mora.NoOnset } => "o", // を
        _ => Consonant(mora.Onset) + (mora is { Onset: >= 'A' and <= 'Z' and not ('S' or 'C' or 'J') } ? "y" : string.Empty) + mora.Vowel,
    };

    private static string Consonant(char onset) => onset switch
    {
        Mora.NoOnset => string.Empty,
        'S' => "sh",
        'C' => "ch",
        'c' => "ts",
        _ => char.ToLowerInvariant(onset).ToString(),
    };
}
