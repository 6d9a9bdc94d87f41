using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>
/// The conditions of Korean sound changes: which final meets which initial. A compound may tense where the letters ask for nothing (눈길).
/// </summary>
/// <remarks>After the Standard Pronunciation (표준 발음법, 1988); written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class KoreanSounds
{
    private const string Stops = "ㄱㄲㅋㄳㄺㄷㅅㅆㅈㅊㅌㅎㅂㅍㄼㄿㅄ";
    private const string Plain = "ㄱㄷㅂㅅㅈ";
    private const string Tense = "ㄲㄸㅃㅆㅉ";

    public static bool? In(string name, string value, string word) => name switch
    {
        "tensing" or "tensification" or "fortition" => IsTensed(word),
        "tense" => Has(word, Tense) || Meets(word, static (final, initial) => final != '\0' && Plain.Contains(initial, StringComparison.Ordinal)),
        "nasalization" or "nasal_assimilation" => IsNasalized(word),
        "assimilation" when value is "nasal" => IsNasalized(word),
        "liaison" or "linking" or "resyllabification" => Meets(word, static (final, initial) => final is not ('\0' or 'ㅇ') && initial == 'ㅇ'),
        "aspiration" => Meets(word, static (final, initial) => (IsH(final) && "ㄱㄷㅂㅈ".Contains(initial, StringComparison.Ordinal)) || (initial == 'ㅎ' && final != '\0' && Stops.Contains(final, StringComparison.Ordinal)) || (initial == 'ㅎ' && final is 'ㄵ')),
        "palatalization" => Meets(word, static (final, initial) => final is 'ㄷ' or 'ㅌ' or 'ㄾ' && initial is 'ㅇ' or 'ㅎ'),
        "lateralization" or "liquid_assimilation" => IsLateralized(word),
        "assimilation" when value is "liquid" or "lateral" => IsLateralized(word),
        "jamo" or "batchim" or "final" when value is "double_final" or "cluster" or "cluster_final" => Any(word, static final => "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ".Contains(final, StringComparison.Ordinal)),
        "batchim" or "final" when value is [var letter] => Any(word, final => final == letter || (SoundOf(letter) == letter && SoundOf(final) == letter)),
        "final_sounds" or "seven_finals" => Any(word, static final => final != '\0'),
        _ => null,
    };

    // Sino-Korean words tense after a vowel too – 여권, 조건 –, which their letters do not tell.
    private static bool? IsTensed(string word) =>
        Meets(word, static (final, initial) => final != '\0' && Plain.Contains(initial, StringComparison.Ordinal)) ? true
        : Meets(word, static (final, initial) => Plain.Contains(initial, StringComparison.Ordinal)) ? null
        : false;

    private static bool IsNasalized(string word) => Meets(word, static (final, initial) =>
        final != '\0' && ((Stops.Contains(final, StringComparison.Ordinal) && initial is 'ㄴ' or 'ㅁ') || (initial == 'ㄹ' && final is not ('ㄹ' or 'ㄴ'))
            || (initial == 'ㅇ' && final != 'ㅇ'))); // 나뭇잎, 꽃잎: ㄴ comes in between

    private static bool IsLateralized(string word) => Meets(word, static (final, initial) => (final == 'ㄴ' && initial == 'ㄹ') || (final is 'ㄹ' or 'ㄼ' or 'ㄾ' or 'ㅀ' && initial is 'ㄴ' or 'ㅇ'));

    private static bool IsH(char final) => final is 'ㅎ' or 'ㄶ' or 'ㅀ';

    private static char SoundOf(char final) => final switch
    {
        'ㄱ' or 'ㄲ' or 'ㅋ' or 'ㄳ' or 'ㄺ' => 'ㄱ',
        'ㄴ' or 'ㄵ' or 'ㄶ' => 'ㄴ',
        'ㄷ' or 'ㅅ' or 'ㅆ' or 'ㅈ' or 'ㅊ' or 'ㅌ' or 'ㅎ' => 'ㄷ',
        'ㄹ' or 'ㄼ' or 'ㄽ' or 'ㄾ' or 'ㅀ' => 'ㄹ',
        'ㅁ' or 'ㄻ' => 'ㅁ',
        'ㅂ' or 'ㅍ' or 'ㅄ' or 'ㄿ' => 'ㅂ',
        _ => final,
    };

    private static bool Has(string word, string letters)
    {
        foreach (var letter in letters)
        {
            if (HangulSyllable.AnyHas(word, letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(string word, Predicate<char> isIt)
    {
        foreach (var c in word)
        {
            if (HangulSyllable.FinalOf(c) is not '\0' and var final && isIt(final))
            {
                return true;
            }
        }

        return false;
    }

    // Whether somewhere a final and the initial after it are such; a space between them is passed over, as in speech.
    private static bool Meets(string word, Func<char, char, bool> areSuch)
    {
        var final = '\0';
        var any = false;
        foreach (var c in word)
        {
            if (!HangulSyllable.Is(c))
            {
                continue;
            }

            if (any && areSuch(final, HangulSyllable.InitialOf(c)))
            {
                return true;
            }

            (final, any) = (HangulSyllable.FinalOf(c), true);
        }

        return false;
    }
}
