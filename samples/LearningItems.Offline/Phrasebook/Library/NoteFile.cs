using System.Text.Json.Nodes;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Reads notes, one JSON object a line.</summary>
internal static class NoteFile
{
    public static IEnumerable<LanguageNote> Read(string path, string language) =>
        File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Note(JsonNode.Parse(line)!.AsObject(), language));

    private static LanguageNote Note(JsonObject note, string language)
    {
        var read = new LanguageNote(
            Text(note, "language") is { Length: > 0 } own ? own : language,
            Text(note, "category"),
            Texts(note, "words"),
            Text(note, "target"),
            Text(note, "reading"),
            Text(note, "definition"),
            [.. note["examples"]!.AsArray().Select(example => new Sentence(Text(example!.AsObject(), "text"), Text(example.AsObject(), "translation")))],
            Texts(note, "topics"),
            note);

        // What is left are the fields of the category.
        foreach (var common in new[] { "language", "category", "words", "target", "reading", "definition", "examples", "topics" })
        {
            note.Remove(common);
        }

        return read;
    }

    private static string Text(JsonObject note, string name) => note[name]?.GetValue<string>() ?? string.Empty;

    private static IReadOnlyList<string> Texts(JsonObject note, string name) => note[name] is JsonArray list ? [.. list.Select(text => text!.GetValue<string>())] : [];
}
