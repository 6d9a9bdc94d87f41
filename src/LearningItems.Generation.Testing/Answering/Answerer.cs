using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>Answers a prompt with JSON: reads what is asked for, and writes what is known of it in the form of the schema.</summary>
internal sealed class Answerer(IAnswers answers)
{
    private const char Mark = '*';

    /// <summary>The answer as minified JSON; an empty list where there is nothing to say.</summary>
    public string Answer(string prompt, ChatOptions? options)
    {
        if (AskedOpinion.ItemsOf(prompt) is { } judged)
        {
            return AskedOpinion.AllRight(judged);
        }

        var schema = AnswerSchema.Read(prompt, options);
        var items = PromptReader.Read(prompt, schema).Where(work => work.Schema.Fields.Count > 0).SelectMany(work => ItemsOf(work).Select(item => (work.Schema, item)));
        return ItemWriter.Write(schema.List, items);
    }

    private IEnumerable<StandInItem> ItemsOf(AskedWork work) =>
        answers.Answer(work).Where(item => !IsTaught(item, work)).Take(work.OnePerSource ? work.Rows.Count : work.Most).Select(item => work.MarksTarget ? Marked(item) : item);

    private static bool IsTaught(StandInItem item, AskedWork work) =>
        !work.OnePerSource && work.Taught.Contains(item.Facts["feature"] is JsonValue feature ? feature.ToString() : item.Target, StringComparer.Ordinal);

    // A target with an asterisk of its own would be read as marked in the wrong place.
    private static StandInItem Marked(StandInItem item) => item.Target.Contains(Mark, StringComparison.Ordinal) ? item
        : item with { Examples = [.. item.Examples.Select(example => example with { Text = Marked(example.Text, item.Target) })] };

    private static string Marked(string text, string target) => text.IndexOf(target, StringComparison.Ordinal) is >= 0 and var at
        ? $"{text[..at]}{Mark}{target}{Mark}{text[(at + target.Length)..]}"
        : text;
}
