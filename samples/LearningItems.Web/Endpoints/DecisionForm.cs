using LearningItems.Generation;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Endpoints;

/// <summary>The form of a decision on an item: the button that was pressed, and what stands in the fields beside it.</summary>
internal static class DecisionForm
{
    public const string Button = "decision";
    public const string Comment = "comment";
    public const string Definition = "definition";
    public const string Reading = "reading";
    public const string Example = "example";
    public const string Translation = "translation";

    // A field of a card; a comment is sent to a model, which reads no more of it.
    private const int LongestText = 1_000;
    private const int LongestComment = 500;

    /// <exception cref="RefusedException">There is no such button, or a text is too long or lacks.</exception>
    public static ReviewDecision Decision(IFormCollection form, LearningItem item, DateTimeOffset at)
    {
        var verdict = form[Button].ToString() switch
        {
            "accept" => ReviewVerdict.Accepted,
            "edit" => ReviewVerdict.Edited,
            "reject" => ReviewVerdict.Rejected,
            "ask_again" => ReviewVerdict.AskAgain,
            "undecided" => ReviewVerdict.Undecided,
            _ => throw RefusedException.Malformed("The decision is one of accept, edit, reject, ask_again, undecided."),
        };
        var comment = TextOf(form[Comment], LongestComment, "The comment");
        return new ReviewDecision
        {
            Id = item.Id,
            Decision = verdict,
            Comment = comment.Length == 0 ? null : comment,
            Item = verdict == ReviewVerdict.Edited ? Edited(form, item) : null,
            At = at,
        };
    }

    private static LearningItem Edited(IFormCollection form, LearningItem item)
    {
        var definition = TextOf(form[Definition], LongestText, "The definition");
        var reading = TextOf(form[Reading], LongestText, "The reading");
        var (examples, translations) = (form[Example], form[Translation]);
        return item with
        {
            Definition = definition.Length > 0 ? definition : throw RefusedException.Malformed("The definition is empty; write one, or reject the item."),
            Romanization = reading.Length == 0 ? null : reading,
            Examples =
            [
                .. item.Examples
                    .Select((example, index) => example with
                    {
                        Text = TextOf(examples.ElementAtOrDefault(index) ?? example.Text, LongestText, "An example"),
                        Translation = TextOf(translations.ElementAtOrDefault(index) ?? example.Translation, LongestText, "A translation"),
                    })
                    .Where(example => example.Text.Length > 0),
            ],
        };
    }

    private static string TextOf(string? text, int longest, string name) => text?.Trim() is { } trimmed && trimmed.Length > longest
        ? throw RefusedException.Malformed($"{name} has more than {longest} characters.")
        : text?.Trim() ?? string.Empty;
}
