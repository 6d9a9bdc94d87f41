using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Recognises readings of Japanese in Latin letters: Hepburn, Kunrei and what keyboards write.</summary>
/// <remarks>ISO 3602 and Hepburn's table, with the doubled consonants and the vowels of loanwords. Written by hand; licence MIT, as the library; checked by <c>ReadingCellTests</c>.</remarks>
internal static class Romaji
{
    private const int LongestRun = 80;

    private static readonly HashSet<string> Consonants =
        [.. "b by ch cch chy d dd dz dh f ff fy g gg gy gw h hh hy j jj jy k kk kky ky kw m my n ny p pp ppy py r ry s sh ss ssh ssy sy t tt tch tty ts tts ty th v w y z zz zy".Split(' ')];

    public static bool IsReading(string text)
    {
        var runs = ReadingSigns.Runs(text).ToList();
        return runs.Count > 0 && runs.TrueForAll(IsRomaji);
    }

    private static bool IsRomaji(string run)
    {
        if (run.Length > LongestRun)
        {
            return false;
        }

        // The long vowels lose their marks: ō, ô.
        var letters = string.Concat(run.Normalize(NormalizationForm.FormD).Where(c => c is not ('\u0304' or '\u0302'))).ToLowerInvariant();
        var at = 0;
        while (at < letters.Length)
        {
            var start = at;
            while (at < letters.Length && !IsVowel(letters[at]))
            {
                at++;
            }

            var consonants = letters[start..at];

            // The syllabic n, and m before p and b, belongs to the syllable before: shinbun, shimbun, kin'en.
            var syllabic = consonants is ['n', ..] or ['m', 'b' or 'p' or 'm', ..];
            if (at == letters.Length)
            {
                return consonants is "" or "n";
            }

            if (!(consonants.Length == 0 || Consonants.Contains(consonants) || (syllabic && start + 1 < at && Consonants.Contains(consonants[1..]))))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
