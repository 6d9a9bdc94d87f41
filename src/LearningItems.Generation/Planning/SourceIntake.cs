using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>
/// Takes in the sources of a request: gives each its id, adds the topic, and decides what no category can send – empty,
/// over-long and duplicate sources.
/// </summary>
internal static class SourceIntake
{
    /// <summary>The id of the source made of the request's topic.</summary>
    public const string TopicId = "topic";

    /// <summary>Characters of a text or reading that are sent; a longer source is left out, never cut.</summary>
    public const int LongestText = 200;

    /// <summary>Characters of a gloss or sense that are sent.</summary>
    public const int LongestGloss = 500;

    public static IReadOnlyList<IntakeSource> TakeIn(GenerationRequest request, CaseRule caseRule)
    {
        var firstOf = new Dictionary<(SourceKind, string), Source>(request.Sources.Count + 1);
        var taken = new List<IntakeSource>(request.Sources.Count + 1);
        foreach (var source in WithTopic(request))
        {
            var named = new Source(source, source.Id is { Length: > 0 } id ? id : ItemIdentity.OfSource(source, caseRule));
            if (ReasonNotToSend(source) is { } reason)
            {
                taken.Add(new IntakeSource(named, SourceOutcome.Skipped, reason));
            }
            else if (firstOf.TryGetValue((source.Kind, named.Id), out var first))
            {
                taken.Add(new IntakeSource(named, SourceOutcome.Duplicate, $"the same source stands earlier in the list, as '{first.Text}'"));
            }
            else
            {
                firstOf.Add((source.Kind, named.Id), named);
                taken.Add(new IntakeSource(named));
            }
        }

        return taken;
    }

    private static IEnumerable<SourceItem> WithTopic(GenerationRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Topic))
        {
            return request.Sources;
        }

        var topic = string.IsNullOrWhiteSpace(request.Scenario) ? null : request.Scenario;
        return [.. request.Sources, new SourceItem { Id = TopicId, Text = request.Topic, Gloss = topic, Kind = SourceKind.Topic }];
    }

    private static string? ReasonNotToSend(SourceItem source) =>
        Printable.OneLine(source.Text).Length == 0 ? "the text is empty"
        : TooLong("text", source.Text, LongestText) ?? TooLong("reading", source.Reading, LongestText)
            ?? TooLong("gloss", source.Gloss, LongestGloss) ?? TooLong("sense", source.Sense, LongestGloss);

    private static string? TooLong(string what, string? value, int limit) =>
        value?.Length > limit ? $"the {what} has {value.Length} characters; at most {limit} are sent" : null;
}
