using System.Buffers;
using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Definitions and translations are in the instruction language. What they quote does not count: "Literally 马马虎虎" is English. Letters
/// decide where the two languages have no script in common, and reject; function words decide elsewhere, and only warn.
/// </summary>
internal sealed class InstructionLanguageCheck : IDraftCheck
{
    private const double SmallestShare = 0.5;
    private const int FewestWords = 3;
    private const double SmallestWordShare = 0.25;

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
        if ((taught.Scripts & instruction.Scripts) == 0 && !IsMostlyIn(text, taught.Scripts, instruction.Scripts) && !HasFunctionWord(text, instruction))
        {
            findings.Add(Finding.Error(code, $"The {what} '{text}' is not in {instruction.Name}: write it in {instruction.Name}."));
        }
        else if (RunningLanguage.OtherThan(instruction, text, FewestWords, SmallestWordShare) is { } other)
        {
            findings.Add(Finding.Warning(code, $"The {what} '{text}' seems to be in {other.Name}, not in {instruction.Name}."));
        }
    }

    // "口 is a part of 哪, 号, 名" is English, however much it lists.
    private static bool HasFunctionWord(string text, LanguageProfile instruction)
    {
        foreach (var word in new WordsOf(text))
        {
            if (instruction.FunctionWordIndex.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    // Of the whole text, or of what it does not quote: a definition may quote more than it says.
    private static bool IsMostlyIn(string text, Scripts taught, Scripts instruction)
    {
        var (all, unquoted) = (default(Letters), default(Letters));
        var quoted = new QuotedParts();
        foreach (var rune in text.EnumerateRunes())
        {
            var script = ScriptOf.Letter(rune);
            var letter = new Letters((script & taught) != 0 ? 1 : 0, (script & instruction) != 0 ? 1 : 0);
            all += letter;
            unquoted += quoted.Contains(rune) ? default : letter;
        }

        return all.AreMostlyInstruction || unquoted.AreMostlyInstruction;
    }

    private readonly record struct Letters(int Taught, int Instruction)
    {
        public bool AreMostlyInstruction => Instruction >= (Taught + Instruction) * SmallestShare;

        public static Letters operator +(Letters first, Letters second) => new(first.Taught + second.Taught, first.Instruction + second.Instruction);
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
