using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Every example shows the word it is an example of: as it stands in the list, in the form that the model marked (stehe … auf, 飲んで), or
/// – where words keep their form – with something between its parts (见了面).
/// </summary>
internal sealed class TargetInExamplesCheck : IDraftCheck
{
    private const int ShortestAlike = 3;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.Strategy.ShowsTargetInExamples || !context.IsOnePerSource || context.Language.WordSeparation == WordSeparation.Unknown)
        {
            return;
        }

        var source = context.Sources[0];
        var word = TurkicCase.Fold(TextKey.InSentence(source.Text), context.Language.CaseRule);
        var isNoun = PartsOfSpeech.Find(source.PartOfSpeech) is { } partOfSpeech ? partOfSpeech == "noun" : Genders.Parse(context.Draft.Field("gender")) != Gender.None;
        var (examples, forms) = (context.Draft.Examples, context.Draft.Forms);
        for (var index = 0; index < examples.Count; index++)
        {
            var (text, form) = (TurkicCase.Fold(Printable.OneLine(examples[index].Text), context.Language.CaseRule), index < forms.Count ? TurkicCase.Fold(forms[index], context.Language.CaseRule) : string.Empty);
            if (form.Length > 0 && MarkInWord.Is(text, form, context.Language))
            {
                findings.Add(Finding.Warning(FindingCodes.TargetInsideWord, $"'{form}' is marked inside a longer word of '{text}'."));
            }
            else if (RunningText.Has(text, word, context.Language.WordSeparation))
            {
                InspectBoundaries(text, word, context, findings);
            }
            else if (form.Length > 0 && context.Language.Inflects)
            {
                if (!FormOfWord.MayBe(form, source, context.Language, isNoun) || BeginsInsideKoreanWord(text, form, source.Text))
                {
                    findings.Add(Finding.Warning(FindingCodes.DoubtfulForm, $"'{form}' is marked as a form of '{source.Text}'."));
                }
                else
                {
                    InspectKnownWords(text, word, context, findings);
                }
            }
            else if (!IsMarkedWhole(form, word) && !TargetForms.Has(text, source, context.Language))
            {
                findings.Add(Finding.Error(FindingCodes.TargetAbsent, Message(text, source.Text, context.Language)));
            }
            else if (form.Length == 0 && OnlyOtherWord(text, source, context.Language, isNoun) is { } other)
            {
                findings.Add(Finding.Warning(FindingCodes.DoubtfulForm, $"'{source.Text}' does not stand in '{text}', and '{other}' is no form of it."));
            }
            else
            {
                InspectKnownWords(text, word, context, findings);
            }
        }
    }

    // 帮了我一个很大的忙: the parts that are marked make up the word, however far apart they stand.
    private static bool IsMarkedWhole(string form, string word) =>
        form.Contains(LearningItemDraft.BetweenParts, StringComparison.Ordinal)
        && (form.Replace(LearningItemDraft.BetweenParts, string.Empty, StringComparison.Ordinal) == word || form.Replace(LearningItemDraft.BetweenParts, " ", StringComparison.Ordinal) == word);

    // Of the words of a text that are like the target, one may be a form of it; null where one is, or none is like it.
    private static string? OnlyOtherWord(string text, SourceItem source, LanguageProfile language, bool isNoun)
    {
        if (!language.Inflects || language.WordSeparation != WordSeparation.Spaces || source.Text.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        string? other = null;
        foreach (var word in new WordsOf(text))
        {
            if (!word.StartsWith(source.Text.AsSpan(0, Math.Min(source.Text.Length, ShortestAlike)), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var candidate = word.ToString();
            if (FormOfWord.MayBe(candidate, source, language, isNoun))
            {
                return null;
            }

            other ??= candidate;
        }

        return other;
    }

    private static string Message(string text, string target, LanguageProfile language) => language.Inflects
        ? $"'{target}' does not stand in '{text}', and no form of it is marked: write a sentence that has it and mark the form it takes."
        : $"'{target}' does not stand in '{text}': write a sentence that has it.";

    // 비*싸요* is of 비싸다. What 하다, 되다 and their like stand behind is a noun: 공부*해요*.
    private static bool BeginsInsideKoreanWord(string text, string form, string target) =>
        HangulSyllable.Is(form[0]) && target.Length > 1 && target is not ("하다" or "되다" or "이다" or "있다" or "없다" or "받다" or "시키다" or "당하다" or "가다" or "오다" or "나다" or "보다" or "주다")
        && target[^1] == '다' && text.IndexOf(form, StringComparison.Ordinal) is > 0 and var at && HangulSyllable.Is(text[at - 1]);

    // другой is no form of друг where the list has both: the only word of the text that has the target is another one of the list.
    private static void InspectKnownWords(string text, string target, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.WordSeparation != WordSeparation.Spaces || target.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        var longer = ReadOnlySpan<char>.Empty;
        foreach (var word in new WordsOf(text))
        {
            if (word.Length <= target.Length || !word.Contains(target, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!context.Course.KnownWords.Contains(word))
            {
                return;
            }

            longer = word;
        }

        if (!longer.IsEmpty)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInsideWord, $"'{target}' stands in '{text}' only inside '{longer}', another word of the list."));
        }
    }

    // 行 in 银行 is another word: the words of the list and of the level tell where a longer word stands.
    private static void InspectBoundaries(string text, string target, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.WordSeparation != WordSeparation.None)
        {
            return;
        }

        var (words, usual) = (context.Course.KnownWords, LongerWords.Of(context.Language.Tag));
        var longer = string.Empty;
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Max(1, Math.Max(words.LongestPrefix(text.AsSpan(at)), LongerWords.LongestPrefix(usual, text.AsSpan(at))));
            var inside = text.AsSpan(at, length).IndexOf(target, StringComparison.OrdinalIgnoreCase);
            if (length <= target.Length && text.AsSpan(at).StartsWith(target, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            longer = inside >= 0 ? text.Substring(at, length) : longer;
            at += length;
        }

        if (longer.Length > 0)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInsideWord, $"'{target}' stands in '{text}' only inside '{longer}'."));
        }
    }
}
