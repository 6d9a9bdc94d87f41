using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What a person decided about an item.</summary>
[JsonConverter(typeof(ReviewVerdictJsonConverter))]
public enum ReviewVerdict
{
    /// <summary>Nothing yet, or nothing any more: the item stays as the run made it.</summary>
    Undecided,

    /// <summary>The item is good as it is.</summary>
    Accepted,

    /// <summary>The item is good as the person left it: <see cref="ReviewDecision.Item"/>.</summary>
    Edited,

    /// <summary>The item is left out of every export and never asked for again.</summary>
    Rejected,

    /// <summary>The next run asks for the item anew, with the comment.</summary>
    AskAgain,
}

/// <summary>Writes the verdict in snake case.</summary>
internal sealed class ReviewVerdictJsonConverter() : JsonStringEnumConverter<ReviewVerdict>(JsonNamingPolicy.SnakeCaseLower);
