using System.Globalization;
using System.Text;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Pages;

/// <summary>Writes <c>docs/categories.md</c> of the strategies.</summary>
internal static class CategoriesPage
{
    private const string Beginning =
        """
        # Categories

        What each category is asked for, in the words that are sent, its fields, what is checked, and an item. A test makes this page of the strategies and fails where it
        says something else. Each language adds a sentence of its own: [languages.md](languages.md). A category of your own: [extending.md](extending.md#a-category).

        An item has a target, a definition and examples; the fields of its category stand beside it in `details.jsonl`. What is checked of every item is in
        [checks.md](checks.md). The items are from recorded replies of a model to these prompts; ids and times are left out.

        | category | made from | items | languages |
        |---|---|---|---|

        """;

    public static async Task<string> TextAsync()
    {
        var page = new StringBuilder(Beginning.ReplaceLineEndings("\n"));
        var strategies = new StrategySet([]).For([]);
        foreach (var strategy in strategies)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [`{strategy.Category}`](#{strategy.Category}) | {Kinds(strategy)} | {Yield(strategy)} | {Languages(strategy.AppliesTo)} |\n");
        }

        foreach (var strategy in strategies)
        {
            await AppendAsync(page, strategy);
        }

        return page.ToString();
    }

    private static async Task AppendAsync(StringBuilder page, LearningItemStrategy strategy)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {strategy.Category}\n\n> {strategy.Brief}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Made from {Kinds(strategy)}: {Yield(strategy)}.{(strategy.ShowsReadings ? " Rows show the readings." : string.Empty)}");
        page.Append(strategy.NamesTargetInInstructionLanguage ? " The target may be named in the instruction language." : " The target is in the language taught.");
        page.Append(strategy.ShowsTargetInExamples ? " Every example has the target, marked with asterisks where its form may differ; the item is without them.\n" : "\n");
        AppendFields(page, strategy);
        if (strategy.Checks.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nChecked beside what is of every item:\n\n{string.Join('\n', CheckWords.Lines(strategy.Checks))}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\n```json\n{await RecordedItem.OfAsync(strategy.Category)}\n```\n");
    }

    private static void AppendFields(StringBuilder page, LearningItemStrategy strategy)
    {
        var fields = LanguageProfiles.BuiltIn.Where(strategy.AppliesTo).SelectMany(strategy.FieldsFor).DistinctBy(field => (field.Name, field.Description)).OrderBy(field => field.Name, StringComparer.Ordinal).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        page.Append("\n| field | what is asked for | values | languages |\n|---|---|---|---|\n");
        foreach (var field in fields)
        {
            var languages = Languages(profile => strategy.AppliesTo(profile) && strategy.FieldsFor(profile).Contains(field), strategy.AppliesTo);
            page.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {field.Description} | {(field.IsList ? "a list" : field.Values.Count > 0 ? string.Join(", ", field.Values.Select(value => $"`{value}`")) : field.Optional ? "a text or null" : "a text")} | {languages} |\n");
        }
    }

    private static string Kinds(LearningItemStrategy strategy) => string.Join(" and ", strategy.SourceKinds.Select(kind => kind switch
    {
        SourceKind.Vocabulary => "words",
        SourceKind.Grammar => "grammar points",
        _ => "topic and scenario",
    }));

    private static string Yield(LearningItemStrategy strategy) => strategy.YieldFor(1) switch
    {
        { IsOnePerSource: true } => "one a row",
        var one when one.Minimum == one.Maximum => $"exactly {one.Maximum} a call",
        var one when strategy.YieldFor(300).Maximum is var most && most != one.Maximum => $"up to {one.Maximum} a call of few rows, up to {most} of 300",
        var one => $"up to {one.Maximum} a call",
    };

    private static string Languages(Func<LanguageProfile, bool> has) => Languages(has, _ => true);

    private static string Languages(Func<LanguageProfile, bool> has, Func<LanguageProfile, bool> of)
    {
        var tags = LanguageProfiles.BuiltIn.Where(has).Select(profile => profile.Tag).ToList();
        return tags.Count == LanguageProfiles.BuiltIn.Count(of) ? "all" : string.Join(", ", tags);
    }
}
