using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A common word with a character of several readings is read as it is read: 银行 is yínháng. Where the list gives a reading, that is what
/// counts, and <see cref="PinyinCheck"/> compares with it; Taiwan reads some of these words in its own way.
/// </summary>
internal sealed class KnownReadingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (reading.Length == 0 || context.Strategy.NamesTargetInInstructionLanguage || context.Language.Tag == "zh-TW" || KnownReadings.Of(target) is not { } known || IsInList(context))
        {
            return;
        }

        foreach (var own in new ReadingAlternatives(reading))
        {
            if (MandarinReading.Compare(own, known, target) is null or ReadingMatch.Same or ReadingMatch.InSandhi)
            {
                return;
            }
        }

        findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{target}' is read '{known}', not '{reading}'."));
    }

    private static bool IsInList(DraftContext context)
    {
        for (var index = 0; index < context.Rows.Count; index++)
        {
            if (context.Rows[index].Reading is { Length: > 0 } && context.Rows[index].Text == context.Target)
            {
                return true;
            }
        }

        return false;
    }
}
