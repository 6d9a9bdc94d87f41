using System.Text.Json;
using System.Text.Json.Serialization;
using LearningItems.Generation;
using Microsoft.AspNetCore.Http;

namespace LearningItems.Cli.Review;

/// <summary>A decision as a page sends it.</summary>
internal sealed record PostedDecision
{
    private const int LongestComment = 2_000;

    private static readonly Dictionary<string, ReviewVerdict> Verdicts = Enum.GetValues<ReviewVerdict>()
        .ToDictionary(verdict => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString()), StringComparer.Ordinal);

    /// <summary>The id of the item.</summary>
    public required Guid Id { get; init; }

    /// <summary>The verdict, by the name it has in <c>decisions.jsonl</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Why.</summary>
    public string? Comment { get; init; }

    /// <summary>The item as it was edited.</summary>
    public JsonElement? Item { get; init; }

    /// <summary>Reads the body of a request: an array of decisions.</summary>
    /// <exception cref="RefusedDecisionException">It is none.</exception>
    public static IReadOnlyList<PostedDecision> Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, PostedJsonContext.Default.PostedDecisionArray) is { Length: > 0 } posted && !posted.Contains(null!)
                ? posted
                : throw new RefusedDecisionException("There is no decision in the request; send an array of {id, decision, comment, item}");
        }
        catch (JsonException exception)
        {
            throw new RefusedDecisionException($"The request is no JSON of decisions: {exception.Message}");
        }
    }

    /// <summary>The decision on an item of the result.</summary>
    /// <param name="item">The item that has the id; null where none has it.</param>
    /// <param name="at">When it was decided.</param>
    /// <exception cref="RefusedDecisionException">It is not to be kept; the message says why.</exception>
    public ReviewDecision On(LearningItem? item, DateTimeOffset at)
    {
        var made = item ?? throw new RefusedDecisionException($"The result has no item {Id}", StatusCodes.Status404NotFound);
        var verdict = Verdicts.TryGetValue(Decision, out var known) ? known : throw new RefusedDecisionException($"'{Decision}' is no decision; known are {string.Join(", ", Verdicts.Keys)}");
        return new ReviewDecision
        {
            Id = Id,
            Decision = verdict,
            Comment = string.IsNullOrWhiteSpace(Comment) ? null : EditedItem.Text(Comment, "comment", LongestComment),
            Item = (verdict, Item) switch
            {
                (ReviewVerdict.Edited, null) => throw new RefusedDecisionException($"The item {Id} is said to be edited; send it as it is now"),
                (ReviewVerdict.Undecided, not null) => throw new RefusedDecisionException($"Nothing is decided on the item {Id}; send none with it"),
                (_, { } edited) => EditedItem.Of(edited, made),
                _ => null,
            },
            At = at,
        };
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PostedDecision[]))]
internal sealed partial class PostedJsonContext : JsonSerializerContext;
