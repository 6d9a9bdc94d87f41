using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Definitions and translations are in the instruction language. What they quote does not count: "Literally 马马虎虎" is English. Letters
/// decide where the two languages have no script in common, and reject; function words decide elsewhere, and only warn.
/// </summary>
internal sealed partial class InstructionLanguageCheck : IDraftCheck
{
    private const double SmallestShare = 0.5;
    private const int FewestFunctionWords = 2;
    private const int FewestWords = 3;
    private const double SmallestWordShare = 0.25;
    private const int FewestWordsOfPart = 5;
    private const int ShortestInParts = 40;
    private const int FewestOfWhole = 6;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(";.!?:()[]");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“‘«„「『\"'*");

    // Fields that tell about the target; others quote the language taught, or are as short as a label.
    private static readonly string[] ToldFields = ["do", "dont", "when", "who_to_whom", "implied_meaning", "context", "figurative"];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (taught, instruction) = (context.Language, context.InstructionLanguage);
        if (taught.Name == instruction.Name || instruction.Scripts == Scripts.None)
        {
            return;
        }

        var words = CommonWords.All.CourseOf(instruction.Tag);
        Inspect(FindingCodes.InstructionLanguage, "definition", context.Draft.Definition, words, context, findings);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            Inspect(FindingCodes.TranslationLanguage, "translation", examples[index].Translation, words, context, findings);
        }

        foreach (var field in ToldFields)
        {
            if (context.Draft.FieldValues.Text(field) is { } told && !told.AsSpan().ContainsAny(Quotes))
            {
                Inspect(FindingCodes.InstructionLanguage, field, told, words, context, findings);
            }
        }
    }

    private static void Inspect(string code, string what, string text, int words, DraftContext context, ICollection<Finding> findings)
    {
        if (text.Length == 0)
        {
            return;
        }

        var (taught, instruction) = (context.Language, context.InstructionLanguage);
        if ((taught.Scripts & instruction.Scripts) == 0 && !IsMostlyIn(instruction.Scripts, text, context) && !HasFunctionWords(text, instruction))
        {
            findings.Add(Finding.Error(code, $"The {what} '{text}' is not in {instruction.Name}: write it in {instruction.Name}."));
        }
        else if (code == FindingCodes.InstructionLanguage && (taught.Scripts & instruction.Scripts) == 0 && !text.AsSpan().ContainsAny(Quotes) && TaughtRun.Find(text, taught.Scripts) is { } run && !NamesTarget(run, context.Target))
        {
            findings.Add(Finding.Warning(code, $"A part of the {what} '{text}' is in {taught.Name}, not in {instruction.Name}: '{run}'."));
        }
        else
        {
            InspectWords(code, what, text, words, context, findings);
        }
    }

    private static void InspectWords(string code, string what, string text, int words, DraftContext context, ICollection<Finding> findings)
    {
        var (taught, instruction) = (context.Language, context.InstructionLanguage);
        var foreign = words >= 0 ? CommonWords.All.CountForeign(words, text) : 0;
        if (words >= 0 && foreign == 0)
        {
            return; // as nearly every right text
        }

        if (code == FindingCodes.InstructionLanguage && foreign >= OtherLanguage.FewestCommonWords && OtherByWords(text, words, context) is { } byWords)
        {
            findings.Add(Finding.Warning(code, $"The {what} '{text}' seems to be in {byWords}, not in {instruction.Name}."));
        }
        else if (OtherOfWhole(text, context) is { } other)
        {
            findings.Add(Finding.Warning(code, $"The {what} '{text}' seems to be in {other.Name}, not in {instruction.Name}."));
        }
        else if (OtherOfPart(text, context) is { } ofPart)
        {
            findings.Add(Finding.Warning(code, $"A part of the {what} '{text}' seems to be in {ofPart.Name}, not in {instruction.Name}."));
        }
        else if (code == FindingCodes.InstructionLanguage && foreign > 1 && (taught.Scripts & instruction.Scripts) != 0 && Told(text) is var told && HasNothingOf(instruction, words, told) && CommonWords.All.CountForeign(words, told, taught.Tag) > 1)
        {
            findings.Add(Finding.Warning(code, $"The {what} '{text}' seems to be in {taught.Name}, not in {instruction.Name}."));
        }
    }

    // Six words and more, and no common one of the language among them.
    private static bool HasNothingOf(LanguageProfile instruction, int course, string text)
    {
        var (words, own) = (0, 0);
        foreach (var word in new WordsOf(text))
        {
            words++;
            own += instruction.FunctionWordIndex.Contains(word) || CommonWords.All.IsOwn(course, word) ? 1 : 0;
        }

        return words >= FewestOfWhole && own == 0 && !instruction.FunctionWordIndex.IsEmpty && !text.AsSpan().ContainsAny(Quotes);
    }

    private static string? OtherByWords(string text, int course, DraftContext context) =>
        text.AsSpan().ContainsAny(Quotes) ? null : OtherLanguage.ByCommonWords(Told(text), course, CommonWords.All.CourseOf(context.Language.Tag));

    private static LanguageProfile? OtherOfWhole(string text, DraftContext context)
    {
        var (instruction, known) = (context.InstructionLanguage, context.Course.ToldByFunctionWords);
        var all = RunningLanguage.OtherThan(instruction, known, text, FewestWords, SmallestWordShare);
        return all is null || !LanguageWords.HasOwn(text, instruction, all) ? all : RunningLanguage.OtherThan(instruction, known, Told(text), FewestWords, SmallestWordShare);
    }

    // What stands in brackets – hvala ti, hvala Vam –, and after a colon up to the end of its sentence, is shown and not told.
    private static string Told(string text) => text.AsSpan().ContainsAny("([:") ? Shown().Replace(text, " ") : text;

    // A text may begin in the right language and go on in another. What is quoted is to be in another.
    private static LanguageProfile? OtherOfPart(string text, DraftContext context)
    {
        if (text.Length < ShortestInParts || text.AsSpan(0, text.Length - 1).IndexOfAny(PartEnds) < 0 || text.AsSpan().ContainsAny(Quotes))
        {
            return null;
        }

        var rest = text.AsSpan();
        for (var isShown = false; !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny(PartEnds);
            var part = end < 0 ? rest : rest[..end];
            if (!isShown && RunningLanguage.OtherThan(context.InstructionLanguage, context.Course.ToldByFunctionWords, part, FewestWordsOfPart, SmallestWordShare) is { } other && !NamesTarget(part, context.Target))
            {
                return other;
            }

            isShown = end >= 0 && rest[end] is '(' or '[' or ':'; // hvala ti, hvala Vam
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return null;
    }

    // boję się, boisz się of bać się: forms of the target, which are shown.
    private static bool NamesTarget(ReadOnlySpan<char> part, string target)
    {
        foreach (var word in new WordsOf(target))
        {
            if (word.Length > 1 && RunningText.Has(part, word, WordSeparation.Spaces))
            {
                return true;
            }
        }

        return false;
    }

    // "口 is a part of 哪, 号, 名" is English, however much it lists.
    private static bool HasFunctionWords(string text, LanguageProfile instruction)
    {
        var count = 0;
        foreach (var word in new WordsOf(text))
        {
            count += instruction.FunctionWordIndex.Contains(word) ? 1 : 0;
        }

        return count >= FewestFunctionWords;
    }

    // Counts the whole text, or the text without quotations and words taught: a definition may cite more than it says.
    private static bool IsMostlyIn(Scripts instruction, string text, DraftContext context)
    {
        if (instruction.HasFlag(Scripts.Latin) && (Ascii.IsValid(text) || IsMostlyAscii(text)))
        {
            return true;
        }

        var all = default(Letters);
        foreach (var rune in text.EnumerateRunes())
        {
            all += Letters.Of(rune, instruction);
        }

        return all.AreMostlyInstruction || (OwnLetters(instruction, text, context) is { All: > 0 } own && own.AreMostlyInstruction);
    }

    // Whatever the characters beyond ASCII are, letters of a to z make up the share: true of nearly every right text, and told without looking any of them up.
    private static bool IsMostlyAscii(string text)
    {
        var (ascii, others) = (0, 0);
        foreach (var c in text)
        {
            ascii += char.IsAsciiLetter(c) ? 1 : 0;
            others += c > 0x7F ? 1 : 0;
        }

        return ascii >= (ascii + others) * SmallestShare;
    }

    private static Letters OwnLetters(Scripts instruction, string text, DraftContext context)
    {
        var own = default(Letters);
        var quoted = new QuotedParts();
        for (int at = 0, named = 0; at < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
            named = Math.Max(named, at + NamedAt(text.AsSpan(at), context));
            own += quoted.Contains(rune) || at < named ? default : Letters.Of(rune, instruction);
            at += rune.Utf16SequenceLength;
        }

        return own;
    }

    // The length of the target or source text that the text begins with; 0 where none does.
    private static int NamedAt(ReadOnlySpan<char> text, DraftContext context)
    {
        var longest = context.Target.Length > 0 && text.StartsWith(context.Target, StringComparison.Ordinal) ? context.Target.Length : 0;
        for (var index = 0; index < context.Sources.Count; index++)
        {
            var name = context.Sources[index].Text;
            longest = name.Length > longest && text.StartsWith(name, StringComparison.Ordinal) ? name.Length : longest;
        }

        return longest;
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|(?<=\w.{12,}):[^.;!?]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    private readonly record struct Letters(int All, int Instruction)
    {
        public bool AreMostlyInstruction => Instruction >= All * SmallestShare;

        public static Letters Of(Rune rune, Scripts instruction)
        {
            var script = ScriptOf.Letter(rune);
            return new Letters(script == Scripts.None ? 0 : 1, (script & instruction) != 0 ? 1 : 0);
        }

        public static Letters operator +(Letters first, Letters second) => new(first.All + second.All, first.Instruction + second.Instruction);
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
