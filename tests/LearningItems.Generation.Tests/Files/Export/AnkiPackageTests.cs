using System.Text;
using System.Text.Json;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class AnkiPackageTests
{
    /// <summary>Schema 11: the columns of each table in their order.</summary>
    [Theory]
    [InlineData("col", "id crt mod scm ver dty usn ls conf models decks dconf tags")]
    [InlineData("notes", "id guid mid mod usn tags flds sfld csum flags data")]
    [InlineData("cards", "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data")]
    [InlineData("revlog", "id cid usn ease ivl lastIvl factor time type")]
    [InlineData("graves", "usn oid type")]
    public async Task Table_has_the_columns_of_schema_11(string table, string columns)
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);
        string[] texts = ["conf", "models", "decks", "dconf", "guid", "flds", "data"];

        var rows = package.Rows($"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{table}')");

        Assert.Equal(columns.Split(' '), rows.Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(texts.Contains(row[0]) || (string)row[0]! == "tags" ? "TEXT" : "INTEGER", ((string)row[1]!).ToUpperInvariant()));
        Assert.All(rows, row => Assert.Equal(table != "graves" && (string)row[0]! == "id" ? (0L, 1L) : (1L, 0L), ((long)row[2]!, (long)row[3]!)));
    }

    [Fact]
    public async Task Database_has_no_other_table_and_the_indexes_of_schema_11()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);

        Assert.Equal(["cards", "col", "graves", "notes", "revlog"], package.Texts("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        Assert.Equal(
            ["ix_cards_nid nid", "ix_cards_sched did,queue,due", "ix_cards_usn usn", "ix_notes_csum csum", "ix_notes_usn usn", "ix_revlog_cid cid", "ix_revlog_usn usn"],
            package.Texts("SELECT m.name || ' ' || (SELECT group_concat(name) FROM pragma_index_info(m.name)) FROM sqlite_master m WHERE type = 'index' ORDER BY m.name"));
        Assert.Equal(["ok"], package.Texts("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Collection_is_a_single_row_of_version_11()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed, new ExportOptions { DeckName = "Mine::Arabic" });

        var (seconds, milliseconds) = (Exports.Noon.ToUnixTimeSeconds(), Exports.Noon.ToUnixTimeMilliseconds());
        Assert.Equal([1L, seconds, milliseconds, milliseconds, 11L, 0L, 0L, 0L, "{}"], Assert.Single(package.Rows("SELECT id, crt, mod, scm, ver, dty, usn, ls, tags FROM col")));
        Assert.Equal(5, package.Json("conf").GetProperty("nextPos").GetInt32());
        Assert.Equal("Default", package.Json("dconf").GetProperty("1").GetProperty("name").GetString());
        Assert.Equal(["Default", "Mine", "Mine::Arabic"], package.Json("decks").EnumerateObject().Select(deck => deck.Value.GetProperty("name").GetString()));
        Assert.All([.. package.Json("decks").EnumerateObject(), .. package.Json("models").EnumerateObject()], entry => Assert.Equal(entry.Name, entry.Value.GetProperty("id").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Note_has_the_guid_of_its_item_its_fields_tags_and_checksum()
    {
        using var package = await OpenedPackage.OfAsync([Exports.Love]);
        var deck = package.Json("decks").EnumerateObject().Last();

        var note = Assert.Single(package.Rows("SELECT id, guid, mid, mod, usn, tags, sfld, csum, flags, data FROM notes"));

        var model = package.Json("models").EnumerateObject().Single();
        const long checksum = 2072966325L; // printf 爱 | sha1sum | cut -c 1-8, as a number
        Assert.Equal([Exports.Noon.ToUnixTimeMilliseconds(), Results.FirstId.ToString(), long.Parse(model.Name, null), Exports.Noon.ToUnixTimeSeconds(), -1L, " language::zh HSK::1 category::vocab ", "爱", checksum, 0L, string.Empty], note);
        var fields = Assert.Single(package.Notes());
        Assert.Equal(("爱", "ài", "to love; &quot;to like&quot; very much"), (fields["Target"], fields["Reading"], fields["Definition"]));
        Assert.Equal("<ruby>爱<rp> (</rp><rt lang=\"zh-Latn\">ài</rt><rp>)</rp></ruby>", fields["Target with reading"]);
        Assert.Equal(("zh HSK1", deck.Name), (deck.Value.GetProperty("name").GetString(), $"{package.Rows("SELECT did FROM cards")[0][0]}"));
    }

    [Fact]
    public async Task Each_note_has_a_new_card_due_in_the_order_of_the_items()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);

        Assert.Equal([1L, 2L, 3L, 4L], package.Rows("SELECT due FROM cards ORDER BY id").Select(row => row[0]));
        Assert.Equal(4L, package.Rows("SELECT count(*) FROM cards JOIN notes ON notes.id = cards.nid WHERE ord = 0 AND cards.usn = -1 AND type = 0 AND queue = 0 AND reps = 0 AND ivl = 0")[0][0]);
        Assert.Equal(Exports.Mixed.Select(item => item.Id.ToString()), package.Texts("SELECT guid FROM notes ORDER BY id"));
        Assert.Equal([0L, 0L], package.Rows("SELECT (SELECT count(*) FROM revlog), (SELECT count(*) FROM graves)")[0]);
    }

    [Fact]
    public async Task Note_types_are_by_category_with_two_sides_that_use_fields_they_have()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);

        var models = package.Json("models").EnumerateObject().Select(model => model.Value).ToList();

        Assert.Equal(["Learning item (vocab)", "Learning item (grammar)", "Learning item (proverb)"], models.Select(model => model.GetProperty("name").GetString()));
        Assert.All(models, model =>
        {
            var fields = model.GetProperty("flds").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
            var template = Assert.Single(model.GetProperty("tmpls").EnumerateArray());
            var sides = template.GetProperty("qfmt").GetString() + template.GetProperty("afmt").GetString();
            Assert.Subset(fields.ToHashSet(), System.Text.RegularExpressions.Regex.Matches(sides, @"\{\{[#/]?([^}]+)\}\}").Select(match => match.Groups[1].Value).ToHashSet());
            Assert.Contains("{{Target}}", template.GetProperty("qfmt").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("reading", template.GetProperty("qfmt").GetString(), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(".nightMode", model.GetProperty("css").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Later_export_has_the_ids_and_guids_of_the_earlier_and_notes_that_are_newer()
    {
        using var first = await OpenedPackage.OfAsync(Exports.Mixed);
        using var second = await OpenedPackage.OfAsync([.. Exports.Mixed.Reverse()], now: Exports.Noon.AddDays(1));

        Assert.Equal(first.Texts("SELECT guid || mid FROM notes ORDER BY guid"), second.Texts("SELECT guid || mid FROM notes ORDER BY guid"));
        Assert.Equal(Decks(first), Decks(second));
        Assert.Equal(86400L, (long)second.Rows("SELECT max(mod) FROM notes")[0][0]! - (long)first.Rows("SELECT max(mod) FROM notes")[0][0]!);
        Assert.Equal(Changed(first), Changed(second));

        static string[] Decks(OpenedPackage package) => [.. package.Json("decks").EnumerateObject().Select(deck => deck.Name)];
        static long[] Changed(OpenedPackage package) => [.. package.Json("models").EnumerateObject().Select(model => model.Value.GetProperty("mod").GetInt64())];
    }

    [Fact]
    public async Task Package_without_media_has_two_entries()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);

        Assert.Equal(["collection.anki2", "media"], package.Entries.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("{}", Encoding.UTF8.GetString(package.Entries["media"]));
    }

    [Fact]
    public async Task Deck_without_items_is_still_a_collection()
    {
        using var package = await OpenedPackage.OfAsync([]);

        Assert.Equal(0L, package.Rows("SELECT count(*) FROM notes")[0][0]);
        Assert.Equal(JsonValueKind.Object, package.Json("models").ValueKind);
    }
}
