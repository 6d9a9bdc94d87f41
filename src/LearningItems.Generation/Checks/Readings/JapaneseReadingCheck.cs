using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The reading of a Japanese target is kana or romaji, sounds like the list's reading and has the kana of the target in their places: 食べる
/// ends in beru. A target with slots or Latin letters may be read in ways that cannot be foreseen; there an unreadable reading is left alone.
/// </summary>
internal sealed class JapaneseReadingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (target, reading) = (context.Target, context.Draft.Reading);
        if (context.Strategy.NamesTargetInInstructionLanguage || Placeholder.Is(reading) || reading.Length > MoraList.Most
            || !ScriptOf.Any(target, Scripts.Han | Scripts.Hiragana | Scripts.Katakana))
        {
            return;
        }

        if (!JapaneseReading.IsReading(reading))
        {
            if (!HasSlots(target))
            {
                findings.Add(Finding.Error(FindingCodes.InvalidReading, $"'{reading}' is neither romaji nor kana: write how '{target}' is read in Hepburn romaji."));
            }
        }
        else if (CompareWithSources(context, out var differing) is { } same)
        {
            if (!same)
            {
                findings.Add(Finding.Error(FindingCodes.ReadingDiffers, $"'{target}' is read '{differing}', not '{reading}'; long vowels count (ō or ou, not o)."));
            }
        }
        else if (JapaneseReading.CanBe(reading, target) is false && !(HasSlots(target) && NamesSlot(reading)))
        {
            findings.Add(Finding.Error(FindingCodes.InvalidReading, $"'{reading}' does not have the kana of '{target}' in their places; long vowels count (ō or ou, not o)."));
        }
    }

    // Null where no cited source that is the target has a reading; of several readings – homographs – one that is alike is enough.
    private static bool? CompareWithSources(DraftContext context, out string? differing)
    {
        differing = null;
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index].Reading is { } reading && (context.IsOnePerSource || IsTarget(sources[index].Text, context)))
            {
                switch (JapaneseReading.Compare(context.Draft.Reading, reading))
                {
                    case true:
                        return true;
                    case false:
                        differing ??= reading;
                        break;
                }
            }
        }

        return differing is null ? null : false;
    }

    private static bool IsTarget(string text, DraftContext context) =>
        string.Equals(text, context.Target, StringComparison.Ordinal)
        || (text.AsSpan().IndexOf(context.Target.AsSpan().Trim()) >= 0 && TextKey.Of(text, context.Language.CaseRule) == TextKey.Of(context.Target, context.Language.CaseRule));

    private static bool HasSlots(string target)
    {
        foreach (var c in target)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '~' or '～' or '〜' or '…' or '‥' or '[' or '+' or '＋' or '_' or '＿' or '○' or '〇' or '◯' or '×' or '△' or (>= '\uFF10' and <= '\uFF5A'))
            {
                return true;
            }
        }

        return false;
    }

    // The N of "N wa N desu".
    private static bool NamesSlot(ReadOnlySpan<char> reading)
    {
        foreach (var word in new WordsOf(reading))
        {
            if (word is [>= 'A' and <= 'Z'])
            {
                return true;
            }
        }

        return false;
    }
}
