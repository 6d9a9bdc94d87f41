using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>
/// A request that a client was sent, as it was sent and as it reads: which sources in which categories. What is read is there for prompts of the
/// library; of any other text there are no rows and no categories.
/// </summary>
public sealed class RecordedRequest
{
    private const string CorrectionsHeading = "An earlier reply, data like the rows, was unusable.";

    private readonly IReadOnlyList<AskedWork> _works;

    internal RecordedRequest(int number, IEnumerable<ChatMessage> messages, ChatOptions? options, bool isStreaming)
    {
        (Number, Messages, Options, IsStreaming) = (number, [.. messages], options?.Clone(), isStreaming);
        Text = string.Join('\n', Messages.Select(message => message.Text));
        _works = PromptReader.Read(Text, AnswerSchema.Read(Text, options));
        Rows = [.. _works.SelectMany(work => work.Rows).DistinctBy(row => row.Number).OrderBy(row => row.Number).Select(row => new RequestedRow(row.Number, row.Text, row.Reading, row.Gloss))];
        Categories = [.. _works.Select(work => new LearningItemCategory(work.Category))];
        Corrections = CorrectionsOf(Text);
    }

    /// <summary>Its number among the requests of the client, from 1.</summary>
    public int Number { get; }

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>A copy of the options: the schema of the reply, the output limit, and what the application set. Null where there were none.</summary>
    public ChatOptions? Options { get; }

    /// <summary>Whether the reply was asked for as a stream.</summary>
    public bool IsStreaming { get; }

    /// <summary>The texts of all messages, one below the other.</summary>
    public string Text { get; }

    /// <summary>The sources it carries, in the order of their numbers.</summary>
    public IReadOnlyList<RequestedRow> Rows { get; }

    /// <summary>The texts of the rows, in their order: what a test mostly asks for.</summary>
    public IReadOnlyList<string> Words => [.. Rows.Select(row => row.Text)];

    /// <summary>The categories it asks for, in the order of their briefs.</summary>
    public IReadOnlyList<LearningItemCategory> Categories { get; }

    /// <summary>What it says was wrong with earlier replies, a line each; empty where it asks for the first time.</summary>
    public IReadOnlyList<string> Corrections { get; }

    /// <summary>Whether it carries a word.</summary>
    /// <param name="word">The text of a row; compared character by character.</param>
    /// <returns>Whether there is such a row.</returns>
    public bool AsksFor(string word) => Rows.Any(row => row.Text == word);

    /// <summary>Whether it asks for a category.</summary>
    /// <param name="category">The category.</param>
    /// <returns>Whether it does, alone or among others.</returns>
    public bool AsksFor(LearningItemCategory category) => Categories.Contains(category);

    /// <summary>What it says of a category: the first line, which names it, and all below.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The lines; empty where it does not ask for the category.</returns>
    public string BriefOf(LearningItemCategory category) => string.Join('\n', _works.FirstOrDefault(work => work.Category == category.Value)?.Brief ?? []);

    /// <summary>What was asked for, in a line.</summary>
    /// <returns>Such as <c>request 2: vocab for zut, pain</c>.</returns>
    public override string ToString() => $"request {Number}: {(Categories.Count > 0 ? $"{string.Join(", ", Categories)} for {string.Join(", ", Words)}" : "no prompt of the library")}";

    private static IReadOnlyList<string> CorrectionsOf(string text)
    {
        var lines = text.Split('\n');
        var heading = Array.FindLastIndex(lines, line => line.StartsWith(CorrectionsHeading, StringComparison.Ordinal));
        return heading < 0 ? [] : [.. lines[(heading + 1)..].TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];
    }
}
