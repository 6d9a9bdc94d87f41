using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A reading in pinyin fits the characters of the target, and is the reading of the source where the source has one: the same syllables, the
/// same tones but for neutral tone, 一 and 不, third-tone sandhi and listed alternatives.
/// </summary>
internal sealed class PinyinCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (Placeholder.Is(reading) || context.Strategy.NamesTargetInInstructionLanguage || !ScriptOf.Any(target, Scripts.Han)
            || (!Romanization.Is(reading) && !HasRomanization(context)))
        {
            return; // RomanizationCheck finds what is missing
        }

        if (!Romanization.Is(reading) || !CanBe(reading, target))
        {
            findings.Add(Finding.Error(
                FindingCodes.InvalidReading, $"'{reading}' is no pinyin of '{target}': write one syllable for each character, with tone marks in citation tones."));
            return;
        }

        var rows = context.IsOnePerSource ? context.Sources : context.Rows;
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Reading is { Length: > 0 } given && rows[index].Text == target && !MatchesAny(rows, target, reading))
            {
                findings.Add(Compare(reading, given, target));
                return;
            }
        }
    }

    // The list has a reading to go by, and the model wrote one in another script.
    private static bool HasRomanization(DraftContext context) => context.IsOnePerSource && Romanization.Is(context.Sources[0].Reading);

    // A word may have two readings: shéi/shuí.
    private static bool CanBe(string reading, string target)
    {
        if (MandarinReading.CanBe(reading, target))
        {
            return true;
        }

        var parts = 0;
        foreach (var part in new ReadingAlternatives(reading))
        {
            parts++;
            if (!MandarinReading.CanBe(part, target))
            {
                return false;
            }
        }

        return parts > 1;
    }

    // A word of several readings has a row for each.
    private static bool MatchesAny(IReadOnlyList<SourceItem> rows, string target, string reading)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Reading is { Length: > 0 } given && rows[index].Text == target && Match(reading, given, target) is null or ReadingMatch.Same)
            {
                return true;
            }
        }

        return false;
    }

    private static Finding Compare(string reading, string given, string target) => Match(reading, given, target) == ReadingMatch.InSandhi
        ? Finding.Warning(FindingCodes.ReadingInSandhi, $"'{reading}' writes the tones of '{target}' as they are spoken; in citation tones it is '{given}'.")
        : Finding.Error(FindingCodes.ReadingDiffers, $"'{reading}' is not the reading of '{target}' in its row, which is '{given}'.");

    // A cell may hold several readings: shéi/shuí. A reading that is no pinyin of the word (another romanization) says nothing.
    private static ReadingMatch? Match(string reading, string given, string target)
    {
        var best = MandarinReading.Compare(reading, given, target);
        foreach (var own in new ReadingAlternatives(reading))
        {
            foreach (var part in new ReadingAlternatives(given))
            {
                if (MandarinReading.Compare(own, part, target) is { } match && (best is null || match < best))
                {
                    best = match;
                }
            }
        }

        return best;
    }
}
