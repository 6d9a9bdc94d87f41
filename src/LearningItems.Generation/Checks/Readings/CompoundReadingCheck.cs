using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A target that is nothing but words of its rows, one after the other, is read as they are: 暂停营业 is zàntíng yíngyè. A person looks at one that is
/// not, for a compound may have a reading of its own.
/// </summary>
internal sealed class CompoundReadingCheck : IDraftCheck
{
    // Characters alone are read otherwise in a compound: 手 te and 紙 kami, 手紙 tegami.
    private const int ShortestPart = 2;

    private static readonly char[] Alternatives = ['/', ';', ',', '、', '('];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (reading.Length is 0 or > MoraList.Most || context.IsOnePerSource || context.Strategy.NamesTargetInInstructionLanguage)
        {
            return;
        }

        var isJapanese = context.Language.Scripts.HasFlag(Scripts.Hiragana);
        if (Joined(target, context.Sources) is not { } given)
        {
            if (isJapanese)
            {
                InspectWordsInKana(reading, target, context, findings);
            }
            else
            {
                InspectParts(reading, target, context, findings);
            }

            return;
        }

        var isSame = isJapanese
            ? JapaneseReading.Compare(reading, given)
            : MandarinReading.Compare(reading, given, target) is { } match ? match is ReadingMatch.Same or ReadingMatch.InSandhi : null;
        if (isSame is false)
        {
            findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{target}' is made of words that are read '{given}', not '{reading}'."));
        }
    }

    // お久しぶりです is おひさしぶりです, whatever stands around the word. Behind another character its first sound may change: 株式会社.
    private static void InspectWordsInKana(string reading, string target, DraftContext context, ICollection<Finding> findings)
    {
        if (JapaneseReading.CanBe(reading, target) is not true)
        {
            return; // JapaneseReadingCheck speaks of it
        }

        for (var index = 0; index < context.Sources.Count; index++)
        {
            var source = context.Sources[index];
            if (source.Text.Length >= ShortestPart && source.Reading is { Length: > 0 } part && part.IndexOfAny(Alternatives) < 0
                && target.IndexOf(source.Text, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !ScriptOf.Any(target.AsSpan(at - 1, 1), Scripts.Han))
                && JapaneseReading.CanBe(reading, target.Replace(source.Text, part, StringComparison.Ordinal)) is false)
            {
                findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{source.Text}' in '{target}' is read '{part}', which '{reading}' does not have."));
                return;
            }
        }
    }

    // 不好意思 has the syllables of 意思, whatever tones they take there. Jyutping is not told so.
    private static void InspectParts(string reading, string target, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.Scripts != Scripts.Han || LanguageTags.LanguageOf(context.Language.Tag) != "ZH")
        {
            return;
        }

        var letters = Letters(reading);
        for (var index = 0; index < context.Sources.Count; index++)
        {
            var source = context.Sources[index];
            if (source.Text.Length >= ShortestPart && source.Reading is { Length: > 0 } part && part.IndexOfAny(Alternatives) < 0
                && target.Contains(source.Text, StringComparison.Ordinal) && Letters(part) is { Length: > 0 } own && !letters.Contains(own, StringComparison.Ordinal))
            {
                findings.Add(Finding.Warning(FindingCodes.ReadingUnusual, $"'{source.Text}' in '{target}' is read '{part}', which '{reading}' does not have."));
                return;
            }
        }
    }

    private static string Letters(string reading) => string.Concat(reading.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToLowerInvariant();

    private static string? Joined(string target, IReadOnlyList<SourceItem> sources)
    {
        var (at, parts) = (0, new List<string>());
        while (at < target.Length)
        {
            var next = sources.FirstOrDefault(source => source.Text.Length >= ShortestPart && source.Reading is { Length: > 0 } && source.Reading.IndexOfAny(Alternatives) < 0 && string.CompareOrdinal(target, at, source.Text, 0, source.Text.Length) == 0);
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
