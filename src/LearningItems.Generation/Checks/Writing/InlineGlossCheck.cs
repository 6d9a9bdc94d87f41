using System.Buffers;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// No example carries its own romanization, reading or gloss – 我喝茶 (wǒ hē chá), 飲(の)む, 你好(hello), Je bois du thé (I drink tea) –
/// except where a sound is to be seen: 妈 mā – 马 mǎ, and after a word that is no sentence, 见面 jiànmiàn.
/// </summary>
internal sealed partial class InlineGlossCheck : IDraftCheck
{
    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("(（【[〔");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？.!?");
    private static readonly SearchValues<char> Contrasts = SearchValues.Create("–—/／,，、;；≠↔|");

    private const int ShortestGloss = 3;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var isLatin = context.Language.Scripts is Scripts.None || context.Language.Scripts.HasFlag(Scripts.Latin);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (text.AsSpan().ContainsAny(OpeningBrackets) && Explanation().Match(text) is { Success: true } explanation)
            {
                findings.Add(Finding.Warning(FindingCodes.InlineRomanization, $"'{explanation.Value}' in '{text}' explains what it says: write the bare sentence."));
            }
            else if (isLatin)
            {
                InspectBrackets(text, context, findings);
            }
            else if (!context.Strategy.ShowsReadings || !ShowsSound(text))
            {
                InspectLatin(text, context, findings);
            }
        }
    }

    private static bool ShowsSound(ReadOnlySpan<char> text) => text.IndexOfAny(Contrasts) >= 0 || text.IndexOfAny(SentenceEnds) < 0;

    private static void InspectLatin(string text, DraftContext context, ICollection<Finding> findings)
    {
        foreach (var run in new LatinRuns(text))
        {
            if ((run.IsRomanization(context.Language) || (run.Bracketed && !run.IsAbbreviationOrBrand && !run.IsLoneLetter)) && !LatinText.IsKnown(run, text, context))
            {
                if (run.IsBracketedName && !run.IsRomanization(context.Language))
                {
                    findings.Add(Finding.Warning(FindingCodes.LatinName, $"'{run.Text}' in '{text}' is written in Latin letters."));
                    continue;
                }

                findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{run.Text}' in '{text}' is a romanization or a gloss: write the bare sentence."));
                return;
            }
        }

        if (text.AsSpan().ContainsAny(OpeningBrackets) && FuriganaInBrackets().Match(text) is { Success: true } furigana)
        {
            findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{furigana.Value}' in '{text}' carries its reading: write the bare sentence."));
        }
    }

    // A translation in brackets, or after a dash or an equals sign: words of the instruction language and none of the language taught. One
    // word alone – (an), (so) – may be of either language.
    private static void InspectBrackets(string text, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.Scripts != Scripts.None && !context.Strategy.ShowsReadings && !context.Strategy.NamesTargetInInstructionLanguage && text.AsSpan().ContainsAny("(/[") && Sounds().Match(text) is { Success: true } sounds)
        {
            findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{sounds.Value}' in '{text}' tells how it sounds, or what it means: write the bare sentence."));
            return;
        }

        var (own, instruction) = (context.Language, context.InstructionLanguage);
        if (own.Name == instruction.Name || text.AsSpan().IndexOfAny("([–—=") < 0)
        {
            return;
        }

        var aside = Aside().Match(text);
        if (aside is { Success: true, Value: ['(' or '[', ..] } && CommonWords.All.CourseOf(own.Tag) is >= 0 and var course && ForeignWords.Of(aside.Value[1..^1], course, context) is { Count: > 0, All: var all, First: { Length: >= ShortestGloss } first, Language: var language } && language != instruction.Name && (all == 1 || !char.IsUpper(first[0])))
        {
            findings.Add(Finding.Warning(FindingCodes.InlineRomanization, $"'{aside.Value}' in '{text}' is {language}: write the bare sentence."));
            return;
        }

        if (aside.Success && (own.FunctionWordIndex.IsEmpty || LanguageWords.Count(aside.ValueSpan, own, instruction) is not { Own: 0, Other: > 0, All: > 1 }))
        {
            if (HasGloss(aside.ValueSpan, context))
            {
                findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{aside.Value}' in '{text}' is the gloss of its row: write the bare sentence."));
            }
        }
        else if (aside.Success)
        {
            findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{aside.Value}' in '{text}' is a translation: write the bare sentence."));
        }
    }

    // A word of the row's gloss, unless the language has it too: (taxi).
    private static bool HasGloss(ReadOnlySpan<char> aside, DraftContext context)
    {
        var (own, instruction) = (context.Language.FunctionWordIndex, context.InstructionLanguage.FunctionWordIndex);
        if (aside.Contains(' ') && LanguageWords.HasOwn(aside, context.Language, context.InstructionLanguage))
        {
            return false; // Mannschaft – ein echtes Team
        }

        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            foreach (var word in new WordsOf(sources[index].Gloss))
            {
                if (word.Length >= ShortestGloss && !instruction.Contains(word) && (!own.Contains(word) || aside[1..^1].Equals(word, StringComparison.OrdinalIgnoreCase)) && RunningText.Has(aside, word, WordSeparation.Spaces) && !sources[index].Text.AsSpan().Contains(word[..ShortestGloss], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF々](?<ending>[\u3041-\u309F]*)[(（【\[〔][\u3041-\u309F\u30FC]+\k<ending>[)）】\]〕]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FuriganaInBrackets();

    // What explains in the language taught itself: （意思是没来）, (d. h. nicht kommen), (то есть не прийти).
    [GeneratedRegex(@"[(（【\[〔](意思是|意思就是|也就是|就是說|就是说|即是|つまり|すなわち|という意味|즉|то есть|т\. ?е\.|тобто|то́ есть|d\. ?h\.|das heißt|c'est-à-dire|es decir|o sea|cioè|vale a dire|isto é|ou seja|dat wil zeggen|d\.w\.z\.|det vill säga|dvs\.|to znaczy|czyli|tj\.|to jest|tedy|tj|yani|azaz|vagyis|eli|that is|i\.e\.|meaning|artinya|yaitu|tức là|nghĩa là|หมายถึง|यानी|अर्थात|يعني|أي|یعنی|כלומר|δηλαδή)(?![\p{L}\p{M}])[\s,:：、]?[^)）】\]〕]*[)）】\]〕]|\((\p{Ll}{2,7}-){2,}\p{Ll}{2,7}\)|\(\p{Ll}[^)→]* → \p{Ll}[^)→]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explanation();

    // /wazo/, [mɒtʃkɒ], (ˈrumah), (o-bree-GAH-doo), (sono = sleep), [tomorrow].
    [GeneratedRegex(@"(?<![\p{L}/:.])/[\p{Ll}\u02B0-\u02FF.‿]{2,}/(?![\p{L}/])|[(\[][^)\]]*[ɐ-ʯˈˌːɔɛəɪʊ][^)\]]*[)\]]|\([^)]*\p{Ll}-\p{Lu}{2,}-\p{Ll}[^)]*\)|\([^)=]+ = [^)=]+\)|\[\p{Ll}{2,}\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sounds();

    [GeneratedRegex(@"[(\[][^)\]]+[)\]]|\s[–—=]\s.+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aside();
}
