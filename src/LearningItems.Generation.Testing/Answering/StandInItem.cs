using System.Text.Json.Nodes;

namespace LearningItems.Generation.Testing;

/// <summary>What the stand-in has to say of one thing; the schema decides what of it is written.</summary>
/// <param name="Rows">The rows it comes from.</param>
/// <param name="Target">What is taught; the row's text in one-per-source work.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Examples">Its examples.</param>
internal sealed record StandInItem(IReadOnlyList<int> Rows, string Target, string Definition, IReadOnlyList<Sentence> Examples)
{
    /// <summary>The target in Latin letters; null when it needs none or is not known.</summary>
    public string? Reading { get; init; }

    /// <summary>What is known for the fields of the category, by their names.</summary>
    public JsonObject Facts { get; init; } = [];
}
