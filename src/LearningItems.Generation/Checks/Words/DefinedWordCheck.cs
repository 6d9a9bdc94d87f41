using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A definition that begins with the word it defines – "'Haus' means …", "猫 is …" – begins with the item's own: one that begins with another word is
/// that of another item.
/// </summary>
internal sealed partial class DefinedWordCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.IsOnePerSource || context.Strategy.NamesTargetInInstructionLanguage || context.Sources is not [var source] || Beginning().Match(context.Draft.Definition) is not { Success: true } match)
        {
            return;
        }

        var (word, scripts) = (match.Groups["word"].Value, context.Language.Scripts);
        var isMarked = match.Groups["quote"].Length > 0 || (scripts & context.InstructionLanguage.Scripts) == 0;
        if (isMarked && ScriptOf.Any(word, scripts) && !IsOf(word, source, context))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' begins with '{word}', as that of another word."));
        }
    }

    private static bool IsOf(string word, SourceItem source, DraftContext context)
    {
        if (TargetForms.IsLike(word, source.Text) || TargetForms.IsLike(source.Text, word) || (source.Reading is { } reading && TargetForms.IsLike(word, reading)))
        {
            return true;
        }

        return source.Aliases.Any(alias => TargetForms.IsLike(word, alias)) || FormOfWord.MayBe(word, source, context.Language, isNoun: false);
    }

    [GeneratedRegex(@"^(?<quote>[“""'«‘„「])?(?<word>\p{L}[\p{L}\p{M}]*)(?(quote)[”""'»’“」])( means| is (a|an|the|to|used|said)\b| refers to| denotes|:)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();
}
