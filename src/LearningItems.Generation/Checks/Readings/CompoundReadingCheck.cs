using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A target that is nothing but words of its rows, one after the other, is read as they are: 暂停营业 is zàntíng yíngyè. A person looks at one that is
/// not, for a compound may have a reading of its own.
/// </summary>
internal sealed class CompoundReadingCheck : IDraftCheck
{
    // Characters alone are read otherwise in a compound: 手 te and 紙 kami, 手紙 tegami.
    private const int ShortestPart = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (reading.Length is 0 or > MoraList.Most || context.IsOnePerSource || context.Strategy.NamesTargetInInstructionLanguage || Joined(target, context.Sources) is not { } given)
        {
            return;
        }

        var isSame = context.Language.Scripts.HasFlag(Scripts.Hiragana)
            ? JapaneseReading.Compare(reading, given)
            : MandarinReading.Compare(reading, given, target) is { } match ? match is ReadingMatch.Same or ReadingMatch.InSandhi : null;
        if (isSame is false)
        {
            findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{target}' is made of words that are read '{given}', not '{reading}'."));
        }
    }

    private static string? Joined(string target, IReadOnlyList<SourceItem> sources)
    {
        var (at, parts) = (0, new List<string>());
        while (at < target.Length)
        {
            var next = sources.FirstOrDefault(source => source.Text.Length >= ShortestPart && source.Reading is { Length: > 0 } && source.Reading.IndexOfAny(['/', ';', ',', '、', '(']) < 0 && string.CompareOrdinal(target, at, source.Text, 0, source.Text.Length) == 0);
            if (next is null)
            {
                return null;
            }

            parts.Add(next.Reading!);
            at += next.Text.Length;
        }

        return parts.Count > 1 ? string.Join(' ', parts) : null;
    }
}
