using System.Globalization;
using System.Text;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Pages;

/// <summary>Writes <c>docs/languages.md</c> of the profiles.</summary>
internal static class LanguagesPage
{
    private const string Beginning =
        """
        # Languages

        What the library knows of each language, and what its prompts say of it. A test makes this page of the profiles and fails where it says something else. Any other
        language with a BCP 47 tag is taken too: it has the categories that are for all, no sentences of its own, and the checks that need to know nothing of it.

        To add one, write a profile: in an application as in [extending.md](extending.md#a-language), in the library in the file of its family in `src/LearningItems.Generation/Profiles`,
        with its name in `LanguageProfiles.cs`. Say of each category only what it needs to know and no other language shares, by part of speech where it
        is not for every word; give `Marking` a sentence in which the form of a word differs from the list, or is split; name the keys of features in the form `kind:value`.
        Then run the tests of `Profiles/` and `Prompting/`, and make this page anew as the failing test says.

        A word's fields are null where they do not apply. A longer tag goes by the longest one here that it begins with: `pt-BR` is `pt`.

        | tag | language | script | words apart | forms | reading | facts of words | pronunciation | writing system |
        |---|---|---|---|---|---|---|---|---|

        """;

    public static string Text()
    {
        var page = new StringBuilder(Beginning.ReplaceLineEndings("\n"));
        foreach (var profile in LanguageProfiles.BuiltIn)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [`{profile.Tag}`](#{profile.Tag.ToLowerInvariant()}) | {profile.Name} | {profile.Scripts} | {(profile.WordSeparation == WordSeparation.Spaces ? "spaces" : "no")} | {(profile.Inflects ? "marked" : "marked where split")} | {profile.Romanization ?? "–"} | ")
                .Append(CultureInfo.InvariantCulture, $"{Names(profile.WordFacts)} | {Has(profile, LearningItemCategory.Pronunciation)} | {Has(profile, LearningItemCategory.WritingSystem)} |\n");
        }

        foreach (var profile in LanguageProfiles.BuiltIn)
        {
            Append(page, profile);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, LanguageProfile profile)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {profile.Tag}\n\n{profile.Name}. Marks in examples: `{profile.Marking}`\n");
        foreach (var strategy in new StrategySet([]).For([]).Where(strategy => profile.Focus.ContainsKey(strategy.Category)))
        {
            page.Append(CultureInfo.InvariantCulture, $"{(strategy.Category == LearningItemCategory.Vocab ? "\n" : string.Empty)}- `{strategy.Category}`: {profile.Focus[strategy.Category]}\n");
        }

        if (profile.WordFacts.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nA word has {string.Join(" ", profile.WordFacts.Select(fact => $"`{fact.Name}` ({fact.Description})."))}\n");
        }

        if (profile.UnusedLetters.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{profile.UnusedLetters.EnumerateRunes().Count()} letters of the script are not of the language, and reject a draft.\n");
        }

        if (profile.Checks.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nChecked beside what is of every language:\n\n{string.Join('\n', CheckWords.Lines(profile.Checks))}\n");
        }
    }

    private static string Names(IReadOnlyList<DraftField> facts) => facts.Count == 0 ? "–" : string.Join(", ", facts.Select(fact => fact.Name));

    private static string Has(LanguageProfile profile, LearningItemCategory category) => profile.OptInCategories.Contains(category) ? "yes" : "–";
}
