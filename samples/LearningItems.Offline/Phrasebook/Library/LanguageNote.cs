using System.Text.Json.Nodes;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>A note on an expression or a custom, written beforehand.</summary>
/// <param name="Language">The language.</param>
/// <param name="Category">The category it belongs to.</param>
/// <param name="Words">The words a list must have for the note to be built of it.</param>
/// <param name="Target">What it teaches.</param>
/// <param name="Reading">The target in Latin letters; empty where it needs none.</param>
/// <param name="Definition">What it means and how it is used.</param>
/// <param name="Examples">Its examples.</param>
/// <param name="Topics">What it is about.</param>
/// <param name="Facts">The fields of its category.</param>
internal sealed record LanguageNote(
    string Language,
    string Category,
    IReadOnlyList<string> Words,
    string Target,
    string Reading,
    string Definition,
    IReadOnlyList<Sentence> Examples,
    IReadOnlyList<string> Topics,
    JsonObject Facts);
