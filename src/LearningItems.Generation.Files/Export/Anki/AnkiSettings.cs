using System.Globalization;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.Files;

/// <summary>What the table <c>col</c> has beside note types: settings as they are in a new collection, and the decks.</summary>
internal static class AnkiSettings
{
    // Every collection has them, under 1.
    private const int Default = 1;

    /// <summary>The column <c>conf</c>.</summary>
    public static JsonObject Collection(AnkiDeck deck) => new()
    {
        ["nextPos"] = deck.Notes.Count + 1,
        ["estTimes"] = true,
        ["activeDecks"] = new JsonArray(Default),
        ["sortType"] = "noteFld",
        ["timeLim"] = 0,
        ["sortBackwards"] = false,
        ["addToCur"] = true,
        ["curDeck"] = Default,
        ["newSpread"] = 0,
        ["dueCounts"] = true,
        ["curModel"] = deck.NoteTypes is [var first, ..] ? Key(first.Id) : null,
        ["collapseTime"] = 1200,
    };

    /// <summary>The column <c>decks</c>: the default deck, the one of the export, and those it is within.</summary>
    public static JsonObject Decks(AnkiDeck deck, DateTimeOffset now)
    {
        var decks = new JsonObject { [Key(Default)] = Deck(Default, "Default", now) };
        var parts = deck.Name.Split("::");
        for (var depth = 1; depth <= parts.Length; depth++)
        {
            var name = string.Join("::", parts.Take(depth));
            var id = AnkiIds.Of("deck", name);
            decks[Key(id)] = Deck(id, name, now);
        }

        return decks;
    }

    /// <summary>The column <c>dconf</c>.</summary>
    public static JsonObject DeckOptions() => new()
    {
        [Key(Default)] = new JsonObject
        {
            ["id"] = Default,
            ["name"] = "Default",
            ["mod"] = 0,
            ["usn"] = 0,
            ["maxTaken"] = 60,
            ["autoplay"] = true,
            ["timer"] = 0,
            ["replayq"] = true,
            ["dyn"] = false,
            ["new"] = new JsonObject { ["delays"] = new JsonArray(1, 10), ["ints"] = new JsonArray(1, 4, 7), ["initialFactor"] = 2500, ["separate"] = true, ["order"] = 1, ["perDay"] = 20, ["bury"] = false },
            ["rev"] = new JsonObject { ["perDay"] = 200, ["ease4"] = 1.3, ["fuzz"] = 0.05, ["minSpace"] = 1, ["ivlFct"] = 1, ["maxIvl"] = 36500, ["bury"] = false, ["hardFactor"] = 1.2 },
            ["lapse"] = new JsonObject { ["delays"] = new JsonArray(10), ["mult"] = 0, ["minInt"] = 1, ["leechFails"] = 8, ["leechAction"] = 0 },
        },
    };

    /// <summary>An id as the name of a JSON property.</summary>
    public static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Deck(long id, string name, DateTimeOffset now) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["mod"] = now.ToUnixTimeSeconds(),
        ["usn"] = -1,
        ["desc"] = string.Empty,
        ["dyn"] = 0,
        ["conf"] = Default,
        ["collapsed"] = false,
        ["browserCollapsed"] = false,
        ["extendNew"] = 10,
        ["extendRev"] = 50,
        ["newToday"] = new JsonArray(0, 0),
        ["revToday"] = new JsonArray(0, 0),
        ["lrnToday"] = new JsonArray(0, 0),
        ["timeToday"] = new JsonArray(0, 0),
    };
}
