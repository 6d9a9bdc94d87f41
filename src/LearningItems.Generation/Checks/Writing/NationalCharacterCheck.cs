using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Nothing is said of the character of a nation – The Chinese are …, Koreans think … – in a definition or a note beside it. What many people
/// often do is a custom and may be told.
/// </summary>
internal sealed partial class NationalCharacterCheck : IDraftCheck
{
    private const string Peoples =
        "Koreans|Germans|Italians|Spaniards|Brazilians|Russians|Ukrainians|Poles|Czechs|Slovaks|Serbs|Croats|Croatians|Bosnians|Slovenes|Bulgarians|Romanians|Hungarians|Finns|Swedes|Danes|Norwegians|Greeks|Turks|Arabs|Egyptians|Moroccans|Israelis|Jews|Iranians|Persians|Indians|Pakistanis|Hindus|Thais|Indonesians|Malays|Malaysians|Filipinos|Mongolians|Americans|Mexicans|Argentines|Cubans|Latinos|Canadians|Australians|Scots|Belgians|Austrians|Europeans|Asians|Africans|Muslims|Frenchmen|Englishmen|Dutchmen|Hongkongers|Hong Kongers|Cantonese";

    // With an article or "people" behind them they are peoples too; and the names of peoples in French and German.
    private const string Others =
        "Chinese|Japanese|Korean|French|English|British|German|Dutch|Irish|Welsh|Swiss|Italian|Spanish|Portuguese|Brazilian|Russian|Ukrainian|Polish|Serbian|Swedish|Greek|Turkish|Arab|Israeli|Iranian|Persian|Indian|Thai|Vietnamese|Indonesian|"
        + "Taiwanese|American|Mexican|Latin|Hong|Czech|Finnish|Croatian|Hungarian|Norwegian|Danish|Romanian|Egyptian|Moroccan|Malaysian|Filipino|Canadian|Australian|"
        + "Chinois|Japonais|Coréens|Français|Anglais|Allemands|Néerlandais|Italiens|Espagnols|Portugais|Brésiliens|Russes|Ukrainiens|Polonais|Serbes|Suédois|Grecs|Turcs|Arabes|Israéliens|Iraniens|Indiens|Thaïlandais|Vietnamiens|Indonésiens|Taïwanais|Américains|"
        + "Chinesen|Japaner|Koreaner|Franzosen|Engländer|Briten|Niederländer|Italiener|Spanier|Portugiesen|Brasilianer|Russen|Ukrainer|Polen|Serben|Schweden|Griechen|Türken|Araber|Israelis|Iraner|Inder|Thailänder|Vietnamesen|Indonesier|Taiwaner|Amerikaner";

    private static readonly WordIndex Names = new($"{Peoples}|{Others}".Split('|', ' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (Inspect(context.Draft.Definition, context, findings))
        {
            return;
        }

        var fields = context.Strategy.FieldsFor(context.Language);
        for (var index = 0; index < fields.Count; index++)
        {
            if (context.Draft.FieldValues.Text(fields[index].Name) is { } text && Inspect(text, context, findings))
            {
                return;
            }
        }
    }

    private static bool Inspect(string text, DraftContext context, ICollection<Finding> findings)
    {
        if (Of(context.InstructionLanguage.Tag) is not { } pattern || !MayNamePeople(text, context.InstructionLanguage.Tag))
        {
            return false;
        }

        foreach (var found in pattern.EnumerateMatches(text))
        {
            if (!HedgeBefore().IsMatch(text.AsSpan(0, found.Index)) && !HedgeAfter().IsMatch(text.AsSpan(found.Index + found.Length)))
            {
                findings.Add(Finding.Warning(FindingCodes.NationalCharacter, $"'{text.AsSpan(found.Index, found.Length)}' is said of a whole people: say what many people often do."));
                return true;
            }
        }

        return false;
    }

    // Most texts name no people, and are told by their few capitals; Spanish has none.
    private static bool MayNamePeople(string text, string instruction)
    {
        if (instruction == "es")
        {
            return text.Contains("os ", StringComparison.Ordinal) || text.Contains("es ", StringComparison.Ordinal);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsUpper(text[at]) && Names.Contains(WordAt(text.AsSpan(at))))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && WordsOf.IsInWord(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    private static Regex? Of(string language) => language switch
    {
        "en" => English(),
        "es" => Spanish(),
        "fr" => French(),
        "de" => German(),
        _ => null,
    };

    // What makes a custom of many out of the nature of all stands right before the people.
    [GeneratedRegex(
        @"\b(many|most|some|several|few|older|younger|old|young|not all|among|for|to|of|with|by|by the|for the|to the|of the|with the|muchos|muchas|algunos|mayoría de|para|a|de|beaucoup de|certains|plupart des|viele|manche|einige|ältere|jüngere) (of )?(the )?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HedgeBefore();

    // What they often do, what they are called, what may be.
    [GeneratedRegex(
        @"^ (often|usually|sometimes|generally|commonly|typically|likely|called|known|said|named|also called|taught|used to|expected|more likely|less likely|allowed|not called|a menudo|llamados|conocidos|appelés|connus|oft|meist)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HedgeAfter();

    [GeneratedRegex(
        @"\b(([Tt]he|[Aa]ll|[Ee]very|[Rr]eal|[Tt]ypical) (Chinese|Japanese|French|English|British|Dutch|Irish|Welsh|Swiss|Spanish|Portuguese|Vietnamese|Polish|Swedish|Turkish|Persian|Cantonese|Taiwanese|Danish|Finnish|Greeks)( people| persons?| men| women)?|"
        + @"(Chinese|Japanese|Korean|French|English|British|German|Dutch|Italian|Spanish|Portuguese|Brazilian|Russian|Ukrainian|Polish|Serbian|Serb|Swedish|Greek|Turkish|Arab|Israeli|Iranian|Persian|Indian|Thai|Vietnamese|Indonesian|Taiwanese|American|Mexican|Latin|Cantonese|Hong Kong|Czech|Finnish|Croatian|Hungarian|Norwegian|Danish|Romanian|Egyptian|Moroccan|Malaysian|Filipino|Canadian|Australian) (people|men|women|persons?)|"
        + @"((T|t)he |(A|a)ll )?(" + Peoples + ")) "
        + @"(are|is|were|by nature|have a|think|thinks|believe|believes|always|never|all|love|loves|hate|hates|dislike|dislikes|do not|don't|cannot|can't|have no|has no|want|wants|expect|expects|fear|fears|feel|feels|refuse|refuses|lack|lacks|care|cares|value|values|only|hardly|like|likes|prefer|prefers)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b([Ll]os|[Tt]odos los) (chinos|checos|finlandeses|croatas|húngaros|daneses|noruegos|españoles|mexicanos|japoneses|coreanos|franceses|ingleses|británicos|alemanes|holandeses|italianos|portugueses|brasileños|rusos|ucranianos|polacos|serbios|suecos|griegos|turcos|árabes|israelíes|iraníes|persas|indios|tailandeses|vietnamitas|indonesios|taiwaneses|estadounidenses|cantoneses) "
        + @"(son|piensan|creen|siempre|nunca|aman|odian|no|quieren|esperan|sienten|carecen|valoran|prefieren|tienen)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spanish();

    [GeneratedRegex(
        @"\b([Ll]es|[Tt]ous les) (Chinois|Japonais|Coréens|Français|Anglais|Allemands|Néerlandais|Italiens|Espagnols|Portugais|Brésiliens|Russes|Ukrainiens|Polonais|Serbes|Suédois|Grecs|Turcs|Arabes|Israéliens|Iraniens|Indiens|Thaïlandais|Vietnamiens|Indonésiens|Taïwanais|Américains) "
        + @"(sont|pensent|croient|aiment|détestent|n'|ne|veulent|attendent|préfèrent)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex French();

    [GeneratedRegex(
        @"\b([Dd]ie|[Aa]lle) (Chinesen|Japaner|Koreaner|Franzosen|Engländer|Briten|Niederländer|Italiener|Spanier|Portugiesen|Brasilianer|Russen|Ukrainer|Polen|Serben|Schweden|Griechen|Türken|Araber|Israelis|Iraner|Inder|Thailänder|Vietnamesen|Indonesier|Taiwaner|Amerikaner) "
        + @"(sind|denken|glauben|lieben|hassen|wollen|erwarten|mögen|immer|nie)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex German();
}
