using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace LearningItems.Generation.Files;

/// <summary>The note types of a deck, as the column <c>models</c> has them.</summary>
internal static class AnkiModels
{
    // When the templates below last changed (2026-01-01), never the time of an export: Anki takes the later note type, and what a person changed on theirs is to stay.
    private const long Changed = 1_767_225_600;

    private const string CardName = "Recognition";

    private const string LatexBegin = "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n";

    public static JsonObject Of(AnkiDeck deck) =>
        new(deck.NoteTypes.Select(type => KeyValuePair.Create(AnkiSettings.Key(type.Id), (Node?)Model(type, AnkiIds.Of("deck", deck.Name)))));

    private static JsonObject Model(AnkiNoteType type, long deck) => new()
    {
        ["id"] = type.Id,
        ["name"] = type.Name,
        ["type"] = 0,
        ["mod"] = Changed,
        ["usn"] = -1,
        ["sortf"] = 0,
        ["did"] = deck,
        ["tmpls"] = new JsonArray(Template(type)),
        ["flds"] = new JsonArray([.. AnkiFields.Names.Select((name, place) => Field(type, name, place))]),
        ["css"] = AnkiTemplates.Style,
        ["latexPre"] = LatexBegin,
        ["latexPost"] = "\\end{document}",
        ["latexsvg"] = false,
        ["req"] = new JsonArray(new JsonArray(0, "any", new JsonArray(0))),
        ["tags"] = new JsonArray(),
        ["vers"] = new JsonArray(),
    };

    private static JsonObject Template(AnkiNoteType type) => new()
    {
        ["name"] = CardName,
        ["ord"] = 0,
        ["id"] = AnkiIds.Of("card", $"{type.Name}\n{CardName}"),
        ["qfmt"] = AnkiTemplates.Front(type),
        ["afmt"] = AnkiTemplates.Back(type),
        ["bqfmt"] = string.Empty,
        ["bafmt"] = string.Empty,
        ["did"] = null,
        ["bfont"] = string.Empty,
        ["bsize"] = 0,
    };

    // With ids of their own, a note type that a person changed can be merged with this one.
    private static Node Field(AnkiNoteType type, string name, int place) => new JsonObject
    {
        ["name"] = name,
        ["ord"] = place,
        ["id"] = AnkiIds.Of("field", $"{type.Name}\n{name}"),
        ["sticky"] = false,
        ["rtl"] = false,
        ["font"] = "Arial",
        ["size"] = 20,
        ["media"] = new JsonArray(),
    };
}
