using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>Misspellings that no list of words can hold: capitals of Turkish without their dot, words of the northern standard of Korean, Hangul that goes on in Chinese characters, these for signs of Katakana, and eth for the Vietnamese đ.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpellingRulesTests</c>.</remarks>
internal static class SpellingRules
{
    // What South Korea writes with ㅇ or ㄴ at the beginning of a word: 여자, 역사, 노동.
    private static readonly string[] Northern = "녀자 녀성 녀동생 녀학생 녀인 년세 료리 련습 련락 련애 력사 로인 래일 리용 리해 리유 류학 류행 량심 례절 록음 락원".Split(' ');

    private static readonly SearchValues<char> TurkishCapitals = SearchValues.Create("ÜÖŞĞÇİ");

    private static readonly SearchValues<char> LikeKatakana = SearchValues.Create("一二口力工八夕卜");

    private static readonly SearchValues<char> NorthernInitials = SearchValues.Create([.. Northern.Select(word => word[0]).Distinct()]);

    /// <summary>The first word of a text that is misspelt by a rule; null where none is.</summary>
    public static string? Find(string language, string text) => language switch
    {
        "tr" or "az" when text.Contains('I', StringComparison.Ordinal) => FindWithoutDot(text),
        "ko" when text.AsSpan().ContainsAny(NorthernInitials) || text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') => FindNorthern(text),
        "ja" when text.AsSpan().ContainsAny(LikeKatakana) => FindLookalike(text),
        "vi" when text.AsSpan().ContainsAny('ð', 'Ð') => FindEth(text),
        _ => null,
    };

    // ビ一ル: a character that looks like a sign of Katakana, between signs of Katakana.
    private static string? FindLookalike(string text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (LikeKatakana.Contains(text[at]) && IsKatakana(text[at - 1]) && IsKatakana(text[at + 1]) && text[at + 1] is not ('ヶ' or 'カ' or 'ケ'))
            {
                return text.Substring(at - 1, 3);
            }
        }

        return null;
    }

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FC' and not '・';

    // ÐỖ: the letter of Icelandic, and not đ with its stroke.
    private static string? FindEth(string text)
    {
        foreach (var word in new WordsOf(text))
        {
            if (word.ContainsAny('ð', 'Ð'))
            {
                return word.ToString();
            }
        }

        return null;
    }

    private static string? FindWithoutDot(string text)
    {
        foreach (var word in new WordsOf(text))
        {
            if (IsWithoutDot(word))
            {
                return word.ToString();
            }
        }

        return null;
    }

    // GÜNLERI: of the vowels of a Turkish word, ı follows none of e, i, ö and ü.
    private static bool IsWithoutDot(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny(TurkishCapitals) || word.StartsWith("GÜNIŞI", StringComparison.Ordinal))
        {
            return false; // BERLIN is a name
        }

        var (last, found) = ('\0', false);
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }

            found |= c == 'I' && last is ('E' or 'İ' or 'Ö' or 'Ü');
            last = "AEIİOÖUÜ".Contains(c, StringComparison.Ordinal) ? c : last;
        }

        return found;
    }

    private static string? FindNorthern(string text)
    {
        foreach (var word in new WordsOf(text))
        {
            foreach (var northern in Northern)
            {
                if (word.StartsWith(northern, StringComparison.Ordinal))
                {
                    return word.ToString();
                }
            }

            if (GoesOnInHan(word))
            {
                return word.ToString();
            }
        }

        return null;
    }

    // 화장室: a newspaper writes 美 before a word, and no character behind one.
    private static bool GoesOnInHan(ReadOnlySpan<char> word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (HangulSyllable.Is(word[at - 1]) && HangulSyllable.Is(word[at - 2]) && ScriptOf.Any(word.Slice(at, 1), Scripts.Han))
            {
                return true;
            }
        }

        return false;
    }
}
