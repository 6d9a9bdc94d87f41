using System.Globalization;
using System.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>A pinyin text as plain letters, ü as v, each with the tone its mark or digit gives, and breaks between chunks.</summary>
/// <param name="Text">Letters a–z, with <see cref="Break"/> where syllables are kept apart.</param>
/// <param name="Tones">For each letter its tone mark, 1 to 4; 0 for none.</param>
/// <param name="EndTones">For each letter the digit that follows it; null for none.</param>
internal sealed record PinyinLetters(string Text, IReadOnlyList<int> Tones, IReadOnlyList<int?> EndTones)
{
    public const char Break = '|';

    private const string Breaks = " '’ʼ‘`-‐–·∥";

    /// <summary>Whether the text marks any tone.</summary>
    public bool MarksTones => Tones.Any(tone => tone > 0) || EndTones.Any(tone => tone is not null);

    /// <summary>Reads a text; null when it holds what is not pinyin.</summary>
    public static PinyinLetters? Read(string pinyin)
    {
        var text = new StringBuilder();
        var tones = new List<int>();
        var endTones = new List<int?>();
        foreach (var c in pinyin.Trim().Normalize(NormalizationForm.FormD).ToLowerInvariant().Replace("u:", "v", StringComparison.Ordinal))
        {
            if (Plain(c) is { } letter)
            {
                text.Append(letter);
                tones.Add(0);
                endTones.Add(null);
            }
            else if (text.Length == 0 || !TryMark(c, text, tones, endTones))
            {
                return null;
            }
        }

        return new PinyinLetters(text.ToString(), tones, endTones);
    }

    private static char? Plain(char c) => c switch
    {
        'ɑ' => 'a',
        'ɡ' => 'g',
        _ when char.IsAsciiLetterLower(c) => c,
        _ when Breaks.Contains(c, StringComparison.Ordinal) => Break,
        _ => null,
    };

    private static bool TryMark(char c, StringBuilder text, List<int> tones, List<int?> endTones)
    {
        if (c is >= '0' and <= '5')
        {
            endTones[^1] = CharUnicodeInfo.GetDecimalDigitValue(c) % 5;
            return true;
        }

        if (c == '\u0308' && text[^1] == 'u')
        {
            text[^1] = 'v';
            return true;
        }

        // A breve is a common slip for the caron of the third tone.
        tones[^1] = c switch { '\u0304' => 1, '\u0301' => 2, '\u030C' or '\u0306' => 3, '\u0300' => 4, _ => 0 };
        return tones[^1] > 0;
    }
}
