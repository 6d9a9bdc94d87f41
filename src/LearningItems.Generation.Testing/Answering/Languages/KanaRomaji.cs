using System.Text;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Writes kana in Hepburn letters, long vowels as the kana spell them (がっこう gakkou, コーヒー koohii). Particles are not known: は is ha
/// wherever it stands, but in the two greetings that end in it.
/// </summary>
internal static class KanaRomaji
{
    private const char First = 'ぁ';
    private const string Vowels = "aiueo";

    // From ぁ to ゖ, in the order of the Unicode Standard (Hiragana), after modified Hepburn. Written by hand; licence MIT, as the library; checked by KanaRomajiTests.
    private static readonly string[] Letters =
    [
        .. "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo".Split(' '),
        .. "ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po".Split(' '),
        .. "ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke".Split(' '),
    ];

    // The particle は, which is spoken wa.
    private static readonly string[] Greetings = ["こんにちは", "こんばんは"];

    /// <summary>The kana in Latin letters; null where there is none, or something else among them.</summary>
    public static string? Of(string kana)
    {
        var romaji = new StringBuilder();
        var previous = '\0';
        foreach (var c in kana.Trim().Normalize(NormalizationForm.FormKC).Select(Hiragana))
        {
            if (!Append(romaji, previous, c))
            {
                return null;
            }

            previous = c;
        }

        return romaji.Length == 0 || previous == 'っ' ? null
            : Greetings.Contains(kana.Trim()) ? $"{romaji.ToString(0, romaji.Length - 2)}wa"
            : romaji.ToString();
    }

    /// <summary>Whether a character is a kana or the mark of a long vowel.</summary>
    public static bool IsKana(char c) => c == 'ー' || (Hiragana(c) is >= First and var kana && kana - First < Letters.Length);

    public static char Hiragana(char c) => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 'ァ' + First) : c;

    private static bool Append(StringBuilder romaji, char previous, char kana)
    {
        var last = romaji.Length > 0 ? romaji[^1] : '\0';
        switch (kana)
        {
            case 'っ':
                return true;
            case 'ー' when !Vowels.Contains(last, StringComparison.Ordinal):
                return false;
            case 'ー':
                romaji.Append(last);
                return true;
            case 'ゃ' or 'ゅ' or 'ょ' when last == 'i':
                romaji.Length--;
                romaji.Append(Of(kana)[(romaji[^1] is 'h' or 'j' && previous is not 'ひ' ? 1 : 0)..]);
                return true;
            case 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' when Joins(previous, kana):
                romaji.Length--;
                romaji.Append(previous == 'う' ? "w" : previous == 'い' ? "y" : string.Empty).Append(Of(kana));
                return true;
            case var _ when !IsKana(kana):
                return false;
            default:
                romaji.Append(Between(previous, Of(kana))).Append(Of(kana));
                return true;
        }
    }

    // What っ and ん write before the kana that follows: マッチ matchi, きんえん kin'en.
    private static string Between(char previous, string next) => previous switch
    {
        'っ' => next[0] == 'c' ? "t" : next[..1],
        'ん' when next[0] is 'y' || Vowels.Contains(next[0], StringComparison.Ordinal) => "'",
        _ => string.Empty,
    };

    // Sounds of words from abroad: ファ fa, ティ ti, ウィ wi, チェ che.
    private static bool Joins(char previous, char small) => (previous, small) is
        ('ふ' or 'ゔ' or 'つ', 'ぁ' or 'ぃ' or 'ぇ' or 'ぉ') or ('う', 'ぃ' or 'ぇ' or 'ぉ') or ('て' or 'で', 'ぃ') or ('と' or 'ど', 'ぅ') or ('し' or 'じ' or 'ち' or 'い', 'ぇ');

    private static string Of(char kana) => Letters[kana - First];
}
