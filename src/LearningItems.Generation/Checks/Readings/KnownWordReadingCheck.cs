using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A common word is read as the dictionary reads it: 旅行 is ryokō, with its long vowel, and 新しい is no ara. Where the list gives a reading,
/// <see cref="JapaneseReadingCheck"/> compares with that.
/// </summary>
internal sealed class KnownWordReadingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (reading.Length is 0 or > MoraList.Most || context.Strategy.NamesTargetInInstructionLanguage || context.Sources.Any(source => source.Text == target && source.Reading is { Length: > 0 }))
        {
            return;
        }

        if (KnownWords.All.GetValueOrDefault(target) is { } known && JapaneseReading.Compare(reading, known) is false && JapaneseReading.CanBe(reading, target) is not false)
        {
            findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{target}' is read '{known}', not '{reading}'; long vowels count (ō or ou, not o)."));
        }
    }
}
