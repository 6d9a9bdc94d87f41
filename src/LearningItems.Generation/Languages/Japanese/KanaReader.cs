using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Japanese;

/// <summary>Reads the morae of kana, and of text in which other characters stand among kana.</summary>
internal static class KanaReader
{
    private const char First = 'ぁ';
    private const char FirstKatakana = 'ァ';
    private const char LastKatakana = 'ヶ';

    // From ぁ to ゖ, in the order of the Unicode Standard (Hiragana), sounds after modified Hepburn. Written by hand; licence MIT, as the library;
    // checked by SameReadingTests and OtherReadingTests.
    private const string Onsets = "          " + "kgkgkgkgkg" + "szSJszszsz" + "tdCJっcztdtd" + "nnnnn" + "hbphbpfbphbphbp" + "mmmmm" + "yyyyyy" + "rrrrr" + "ww  wん" + "vkk";
    private const string Vowels = "aaiiuueeoo" + "aaiiuueeoo" + "aaiiuueeoo" + "aaii-uueeoo" + "aiueo" + "aaaiiiuuueeeooo" + "aiueo" + "aauuoo" + "aiueo" + "aaieo-" + "uae";

    /// <summary>Whether a character is a kana or the mark of a long vowel.</summary>
    public static bool IsKana(char c) => Hiragana(c) is var kana && (kana == Mora.Length || (kana >= First && kana - First < Onsets.Length));

    /// <summary>Reads a text of kana and signs.</summary>
    /// <returns>Whether the text has nothing else.</returns>
    public static bool Read(ReadOnlySpan<char> text, scoped ref MoraList morae)
    {
        foreach (var c in text)
        {
            if (!(IsKana(c) ? ReadKana(Hiragana(c), ref morae) : ReadSign(c, ref morae)))
            {
                return false;
            }
        }

        return morae.Finish(isRomaji: false);
    }

    /// <summary>Reads a text in which kanji, digits and Latin letters may stand; each run of them becomes a gap.</summary>
    /// <returns>Whether the text has nothing else.</returns>
    public static bool ReadWithGaps(ReadOnlySpan<char> text, scoped ref MoraList morae)
    {
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (HasNoSound(rune) || IsCounter(text, at))
            {
                AddGap(ref morae);
            }
            else if (!(IsKana(text[at]) ? ReadKana(Hiragana(text[at]), ref morae) : ReadSign(text[at], ref morae)))
            {
                return false;
            }

            at += length;
        }

        return morae.Finish(isRomaji: false);
    }

    private static bool HasNoSound(Rune rune) => Rune.IsDigit(rune) || ScriptOf.Letter(rune) is Scripts.Han or Scripts.Latin;

    // The ヶ of 一ヶ月 is read ka, the one of 霞ヶ関 ga; some write ケ for ヶ.
    private static bool IsCounter(ReadOnlySpan<char> text, int at) =>
        text[at] is 'ヶ' or 'ヵ' or 'ゖ' or 'ゕ' || (text[at] is 'ケ' or 'カ' && IsBare(text, at - 1) && IsBare(text, at + 1));

    private static bool IsBare(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && !IsKana(text[at]) && !Signs.IsBetween(text[at]);

    private static void AddGap(scoped ref MoraList morae)
    {
        if (morae.Count == 0 || morae.Last.Onset != Mora.Gap)
        {
            morae.Add(new Mora(Mora.Gap, Mora.NoVowel));
            morae.Separate();
        }
    }

    private static bool ReadSign(char c, scoped ref MoraList morae)
    {
        morae.Separate();
        return Signs.IsBetween(c);
    }

    private static bool ReadKana(char kana, scoped ref MoraList morae)
    {
        switch (kana)
        {
            case Mora.Length:
                morae.Add(new Mora(Mora.Length, Mora.NoVowel));
                return morae.Count > 1;
            case 'を':
                morae.Add(new Mora('w', 'o', Mora.NoOnset));
                return true;
            case 'ゃ' or 'ゅ' or 'ょ':
                return AddPalatal(VowelOf(kana), ref morae);
            case 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'ゎ':
                AddSmallVowel(VowelOf(kana), ref morae);
                return true;
            default:
                morae.Add(new Mora(Onsets[kana - First], VowelOf(kana)));
                return true;
        }
    }

    // き and ゃ are kya; so are ふゅ, てゅ and their like in words from abroad.
    private static bool AddPalatal(char vowel, scoped ref MoraList morae)
    {
        if (morae.Count == 0 || morae.Last is not ({ Onset: >= 'A' and <= 'z', Vowel: 'i' } or { Onset: 't' or 'd', Vowel: 'e' } or { Onset: 'f' or 'v', Vowel: 'u' }))
        {
            return false;
        }

        morae.Replace(new Mora(char.ToUpperInvariant(morae.Last.Onset), vowel));
        return true;
    }

    // A small vowel is of one mora with the kana before it where words from abroad need it, as in ファ and ティ; else a vowel of its own, as in ねぇ.
    private static void AddSmallVowel(char vowel, scoped ref MoraList morae)
    {
        var onset = morae.Count == 0 ? '\0' : (morae.Last.Onset, morae.Last.Vowel, vowel) switch
        {
            ('f' or 'c' or 'v', 'u', 'a' or 'i' or 'e' or 'o') => morae.Last.Onset,
            (Mora.NoOnset, 'u', 'i' or 'e' or 'o') => 'w',
            (Mora.NoOnset, 'i', 'e') => 'y',
            ('t' or 'd', 'e', 'i') or ('t' or 'd', 'o', 'u') or ('s' or 'z', 'u', 'i') => morae.Last.Onset,
            ( >= 'A' and <= 'z', 'i', 'e') => char.ToUpperInvariant(morae.Last.Onset),
            _ => '\0',
        };
        if (onset == '\0')
        {
            morae.Add(new Mora(Mora.NoOnset, vowel));
        }
        else
        {
            morae.Replace(new Mora(onset, vowel));
        }
    }

    private static char VowelOf(char kana) => Vowels[kana - First];

    private static char Hiragana(char c) => c is >= FirstKatakana and <= LastKatakana ? (char)(c - (FirstKatakana - First)) : c;
}
