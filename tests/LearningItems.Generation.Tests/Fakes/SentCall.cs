using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>What a fake client was sent, with what a model would read in it.</summary>
internal sealed partial record SentCall(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)
{
    public string System => Messages[0].Text;

    public string User => Messages[1].Text;

    public string Category => CategoryLine().Match(User).Value;

    public JsonElement Schema => ((ChatResponseFormatJson)Options!.ResponseFormat!).Schema!.Value;

    /// <summary>Whether it asks for a second opinion about items, which are its rows then.</summary>
    public bool IsSecondOpinion => User.Contains("\nItems:\n", StringComparison.Ordinal);

    /// <summary>The texts of the source rows, row 1 first.</summary>
    public IReadOnlyList<string> Rows => [.. RowLine().Matches(User[..User.IndexOf("\nEnd of the ", StringComparison.Ordinal)]).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex(@"(?<=^Category: )\w+", RegexOptions.Multiline)]
    private static partial Regex CategoryLine();

    [GeneratedRegex(@"^\d+ (?<text>.+?)( \(.*\))?(: .*)?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex RowLine();
}
