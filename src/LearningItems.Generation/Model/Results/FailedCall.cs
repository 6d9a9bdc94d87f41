using System.Globalization;
using System.Text.Json.Serialization;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>A call that failed.</summary>
[JsonConverter(typeof(FailedCallJsonConverter))]
public sealed record FailedCall
{
    /// <summary>The category it asked for.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Its number in the plan, from 1.</summary>
    public required int CallNumber { get; init; }

    /// <summary>The sources it carried.</summary>
    public IReadOnlyList<string> SourceIds { get; init => field = value ?? []; } = [];

    /// <summary>Why it failed. Its JSON has the type's name and the message and reads back as a <see cref="RecordedException"/>.</summary>
    public required Exception Exception { get; init; }

    /// <summary>
    /// Whether later calls answered for every source it carried, so that nothing is lost by it: each ended in an outcome that leaves the category
    /// complete. Known at the end of the run: true in a <see cref="GenerationResult"/>, always false in a <see cref="CallFailed"/>. Default false.
    /// </summary>
    public bool Recovered { get; init; }

    /// <summary>The call in one line: <c>call 3, vocab, 12 sources: HttpRequestException: No route to host</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"call {CallNumber}, {Category}, {SourceIds.Count} {(SourceIds.Count == 1 ? "source" : "sources")}{(Recovered ? ", recovered" : string.Empty)}: {RecordedException.NameOf(Exception)}: {ShortLine.Of(Exception.Message)}");
}
