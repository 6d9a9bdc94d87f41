using System.Text.Json;
using LearningItems.Generation;

namespace LearningItems.Cli.Review;

/// <summary>An item as a person left it: still the same item, and still one that can be taught.</summary>
internal static class EditedItem
{
    private const int FewestExamples = 2;
    private const int MostExamples = 5;

    /// <summary>Reads it.</summary>
    /// <param name="json">What was sent.</param>
    /// <param name="made">The item as the run made it.</param>
    /// <exception cref="RefusedDecisionException">It is another item, or lacks what an item must have.</exception>
    public static LearningItem Of(JsonElement json, LearningItem made)
    {
        var item = Read(json, made.Id);
        EnsureSame("id", made.Id, item.Id);
        EnsureSame("category", made.Category, item.Category);
        EnsureSame("language", made.Language, item.Language);
        EnsureSame("level_system", made.LevelSystem, item.LevelSystem);
        EnsureSame("level_min", made.LevelMin, item.LevelMin);
        EnsureSame("level_max", made.LevelMax, item.LevelMax);
        EnsureSame("created_at", made.CreatedAt, item.CreatedAt);
        Filled(item.TargetItem, "target_item");
        Filled(item.Definition, "definition");
        EnsureExamples(item, made);
        foreach (var (text, name) in OptionalTexts(item))
        {
            Text(text, name);
        }

        return item;
    }

    /// <summary>A text without control characters.</summary>
    /// <exception cref="RefusedDecisionException">It has one, or is too long.</exception>
    public static string Text(string text, string name, int longest = int.MaxValue)
    {
        if (text.Length > longest)
        {
            throw new RefusedDecisionException($"{name} has {text.Length} characters; give at most {longest}");
        }

        foreach (var control in text.Where(char.IsControl))
        {
            throw new RefusedDecisionException($"{name} has the control character U+{(int)control:X4}; leave it out");
        }

        return text;
    }

    private static LearningItem Read(JsonElement json, Guid id)
    {
        try
        {
            return LearningItemJson.Deserialize<LearningItem>(json.GetRawText()) ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw new RefusedDecisionException($"The edited item {id} is none: {exception.Message}");
        }
    }

    private static void EnsureSame<T>(string name, T made, T edited)
    {
        if (!EqualityComparer<T>.Default.Equals(made, edited))
        {
            throw new RefusedDecisionException($"The edited item has the {name} '{edited}' in place of '{made}'; it would be another item");
        }
    }

    private static void EnsureExamples(LearningItem item, LearningItem made)
    {
        var count = item.Examples.Count;
        if (count == 0 || (count != made.Examples.Count && count is < FewestExamples or > MostExamples))
        {
            throw new RefusedDecisionException($"examples has {count}; give {FewestExamples} to {MostExamples}");
        }

        foreach (var example in item.Examples)
        {
            Filled(example?.Text, "text of an example");
            Text(example!.Translation, "translation of an example");
        }
    }

    private static void Filled(string? text, string name)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RefusedDecisionException($"{name} is empty; write something, or reject the item");
        }

        Text(text, name);
    }

    private static IEnumerable<(string Text, string Name)> OptionalTexts(LearningItem item) =>
        new[] { (item.Romanization, "romanization"), (item.SenseGloss, "sense_gloss"), (item.Lemma, "lemma"), (item.Pos, "pos"), (item.SourceFile, "source_file") }
            .Where(named => named.Item1 is not null)
            .Select(named => (named.Item1!, named.Item2))
            .Concat(item.Aliases.Concat(item.MediaUrls).Select(text => (text ?? string.Empty, "aliases or media_urls")));
}
