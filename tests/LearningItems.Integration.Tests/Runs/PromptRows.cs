using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>The rows of a prompt, each with its category.</summary>
internal static partial class PromptRows
{
    public static IEnumerable<string> Of(ReceivedRequest request)
    {
        var content = request.Body.GetProperty("messages").EnumerateArray().Last().GetProperty("content");
        var prompt = content.ValueKind == JsonValueKind.String ? content.GetString()! : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
        var category = CategoryLine().Match(prompt).Value;
        return Row().Matches(prompt).Select(row => $"{category} {row.Groups["text"].Value}");
    }

    [GeneratedRegex(@"^Category: \w+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CategoryLine();

    [GeneratedRegex(@"^\d+ (?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
