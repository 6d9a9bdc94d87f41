using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The parts of a grammar point that is written as a formula – estar + gerúndio, -(으)면 안 되다, ter-, 〜てある – and whether a text shows one of them, in some form. What is
/// only a name for a part – gerúndio – no text shows.
/// </summary>
internal static class PointParts
{
    private const int ShortestStem = 3;
    private const int Shortest = 2;

    // Particles of these are written in one with their word, or change its letters.
    private const Scripts JoiningScripts = Scripts.Arabic | Scripts.Hebrew | Scripts.Devanagari;

    private const string Separators = " +…./〜～、,";
    private const string Hyphens = "-~–";

    /// <summary>The parts, with the hyphen that makes one an ending or a prefix; what stands in brackets is left out.</summary>
    public static List<string> Of(string point, LanguageProfile language)
    {
        var parts = new List<string>();
        if (ScriptOf.Any(point, JoiningScripts))
        {
            return parts;
        }

        var part = new StringBuilder();
        var inBrackets = false;
        foreach (var c in point + ' ')
        {
            if (c is '(' or '（' or ')' or '）')
            {
                inBrackets = c is '(' or '（';
            }
            else if (!inBrackets && !Separators.Contains(c, StringComparison.Ordinal))
            {
                part.Append(c);
            }
            else if (!inBrackets)
            {
                if (part.Length >= Shortest && part.ToString() is var whole && ScriptOf.Any(whole, language.Scripts) && !Changes(whole, language.Tag))
                {
                    parts.Add(whole);
                }

                part.Clear();
            }
        }

        return parts;
    }

    // 〜たい is たくない, -아/어요 is 가요, and -(으)ㄹ is 올: of these nothing is left that must stand.
    private static bool Changes(string part, string language) => language switch
    {
        "ja" => part.Length <= Shortest,
        "ko" => "아어여았었였으을은ㄴㄹㅂ거".Contains(part.TrimStart('-', '~', '–')[0], StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether a text shows a part.</summary>
    public static bool Shows(string text, string part, LanguageProfile language)
    {
        var bare = part.AsSpan().Trim(Hyphens);
        if (language.Tag == "ja")
        {
            return ShowsJapanese(text, bare) || ShowsJapanese(Voiceless(text), Voiceless(bare.ToString()));
        }

        if (language.WordSeparation != WordSeparation.Spaces)
        {
            return text.AsSpan().IndexOfAny(bare) >= 0; // 边走边聊, of 一边…一边
        }

        if (Hyphens.Contains(part[0], StringComparison.Ordinal))
        {
            bare = language.Tag == "hu" && bare[0] == 'v' ? bare[1..] : bare; // tejjel, of -vel
            return HasEnding(VowelHarmony.Fold(text, language.Tag), VowelHarmony.Fold(bare.ToString(), language.Tag));
        }

        return language.Tag == "ko" ? ShowsKorean(text, bare) : HasForm(text, bare, isPrefix: bare.Length < part.Length, language.Tag);
    }

    // Behind the beginning of a word, for other endings may follow.
    private static bool HasEnding(string text, ReadOnlySpan<char> ending)
    {
        foreach (var word in new WordsOf(text))
        {
            if (word.Length > ending.Length && word[1..].Contains(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasForm(string text, ReadOnlySpan<char> part, bool isPrefix, string language)
    {
        foreach (var word in new WordsOf(text))
        {
            if (isPrefix ? word.StartsWith(part, StringComparison.OrdinalIgnoreCase) : IsFormOf(word, part))
            {
                return true;
            }
        }

        return !isPrefix && HasOtherStem(text, part.ToString(), language);
    }

    // suis, of être.
    private static bool HasOtherStem(string text, string part, string language)
    {
        foreach (var word in new WordsOf(text))
        {
            if (Suppletion.Has(language, part, word))
            {
                return true;
            }
        }

        return false;
    }

    // Half of the part, three letters at the least; of a shorter one all, or all but the vowel that falls before another: qu'il, n'est, erop.
    private static bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<char> part) =>
        word.StartsWith(part.Length > ShortestStem ? part[..Math.Max(ShortestStem, (part.Length + 1) / 2)] : part, StringComparison.OrdinalIgnoreCase)
        || (part.Length <= ShortestStem && word.Equals(part[..^1], StringComparison.OrdinalIgnoreCase));

    // Two characters one after the other: 見たことがない has たことがある, and 食べちゃった, in short, てしまう.
    private static bool ShowsJapanese(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        if ((part.StartsWith("てしまう", StringComparison.Ordinal) && text.ContainsAny('ゃ', 'ャ')) || (part.StartsWith("てい", StringComparison.Ordinal) && text.ContainsAny('て', 'で')))
        {
            return true; // 食べちゃった, 食べてる
        }

        for (var at = 0; at + Shortest <= part.Length; at++)
        {
            if (text.Contains(part.Slice(at, Shortest), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 되다 is 돼 and 됩니다: whatever ending follows, the first consonant stays.
    private static bool ShowsKorean(string text, ReadOnlySpan<char> part)
    {
        if (part is not [.. { Length: > 0 } stem, '다'])
        {
            return text.AsSpan().Contains(part, StringComparison.Ordinal);
        }

        for (var at = 0; at + stem.Length <= text.Length; at++)
        {
            if (text.AsSpan(at, stem.Length - 1).SequenceEqual(stem[..^1]) && AreOfOneInitial(text[at + stem.Length - 1], stem[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOfOneInitial(char one, char other) => HangulSyllable.Is(one) && HangulSyllable.Is(other) && HangulSyllable.InitialOf(one) == HangulSyllable.InitialOf(other);

    // 飲んである has てある.
    private static string Voiceless(string text) => text.Replace('で', 'て').Replace('だ', 'た');
}
