using System.Text.Json;
using System.Text.Json.Serialization;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(FindingSeverityJsonConverter))]
public enum FindingSeverity
{
    /// <summary>The draft stays an item; the finding is kept with it for a reviewer.</summary>
    Warning,

    /// <summary>The draft is rejected.</summary>
    Error,
}

/// <summary>Writes the severity in snake case.</summary>
internal sealed class FindingSeverityJsonConverter() : JsonStringEnumConverter<FindingSeverity>(JsonNamingPolicy.SnakeCaseLower);

/// <summary>What a check saw in a draft.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="code">A stable code in snake case.</param>
    /// <param name="severity">Whether the draft is rejected.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    public Finding(string code, FindingSeverity severity, string message) => (Code, Severity, Message) = (code, severity, message);

    /// <summary>A stable code in snake case, such as <c>foreign_script</c>.</summary>
    public string Code { get; init; }

    /// <summary>Whether the draft is rejected.</summary>
    public FindingSeverity Severity { get; init; }

    /// <summary>What is wrong and what would be right, in words a model or a reviewer can act on.</summary>
    public string Message { get; init; }

    /// <summary>A finding that rejects the draft.</summary>
    /// <param name="code">A stable code in snake case.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <returns>The finding.</returns>
    public static Finding Error(string code, string message) => new(code, FindingSeverity.Error, message);

    /// <summary>A finding that stays with the item.</summary>
    /// <param name="code">A stable code in snake case.</param>
    /// <param name="message">What to look at.</param>
    /// <returns>The finding.</returns>
    public static Finding Warning(string code, string message) => new(code, FindingSeverity.Warning, message);

    /// <summary>The finding in one line: <c>error no_examples: Give three examples.</c></summary>
    public override string ToString() => $"{(Severity == FindingSeverity.Error ? "error" : "warning")} {Code}: {ShortLine.Of(Message)}";
}
