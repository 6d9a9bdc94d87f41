using System.Buffers;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Definitions and translations are in the instruction language. What they quote does not count: "Literally 马马虎虎" is English. Where
/// the two languages have no script in common, most letters decide; where they share one, function words do, and only warn.
/// </summary>
internal sealed class InstructionLanguageCheck : IDraftCheck
{
    private const double SmallestShare = 0.5;
    private const int FewestWords = 3;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (taught, instruction) = (context.Language, context.InstructionLanguage);
        if (taught.Name == instruction.Name || instruction.Scripts == Scripts.None)
        {
            return;
        }

        Inspect(FindingCodes.InstructionLanguage, "definition", context.Draft.Definition, context, findings);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            Inspect(FindingCodes.TranslationLanguage, "translation", examples[index].Translation, context, findings);
        }
    }

    private static void Inspect(string code, string what, string text, DraftContext context, ICollection<Finding> findings)
    {
        if (text.Length == 0)
        {
            return;
        }

        var (taught, instruction) = (context.Language, context.InstructionLanguage);
        if ((taught.Scripts & instruction.Scripts) == 0)
        {
            if (!IsMostlyIn(text, taught.Scripts, instruction.Scripts))
            {
                findings.Add(Finding.Error(code, $"The {what} '{text}' is not in {instruction.Name}: write it in {instruction.Name}."));
            }
        }
        else if (!taught.FunctionWordIndex.IsEmpty && LanguageWords.Count(text, instruction, taught) is { Own: 0, Other: >= FewestWords })
        {
            findings.Add(Finding.Warning(code, $"The {what} '{text}' seems to be in {taught.Name}, not in {instruction.Name}."));
        }
    }

    private static bool IsMostlyIn(string text, Scripts taught, Scripts instruction)
    {
        var (inTaught, inInstruction) = (0, 0);
        var quoted = new QuotedParts();
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Contains(rune))
            {
                continue;
            }

            var script = ScriptOf.Letter(rune);
            inTaught += (script & taught) != 0 ? 1 : 0;
            inInstruction += (script & instruction) != 0 ? 1 : 0;
        }

        return inTaught == 0 || inInstruction >= (inTaught + inInstruction) * SmallestShare;
    }

    /// <summary>Follows a text through its quotation marks and brackets.</summary>
    private struct QuotedParts
    {
        private static readonly SearchValues<char> Opening = SearchValues.Create("“‘«„「『《〈(（[【");
        private static readonly SearchValues<char> Closing = SearchValues.Create("”’»」』》〉)）]】");

        private int _depth;
        private bool _inStraight;

        public bool Contains(Rune rune)
        {
            if (!rune.IsBmp)
            {
                return _depth > 0 || _inStraight;
            }

            var c = (char)rune.Value;
            if (c == '"')
            {
                _inStraight = !_inStraight;
            }
            else if (Opening.Contains(c))
            {
                _depth++;
            }
            else if (Closing.Contains(c) && _depth > 0)
            {
                _depth--;
            }

            return _depth > 0 || _inStraight;
        }
    }
}
