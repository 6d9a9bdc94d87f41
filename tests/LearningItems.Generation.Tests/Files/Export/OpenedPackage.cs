using System.IO.Compression;
using System.Text.Json;
using LearningItems.Generation.Files;
using Microsoft.Data.Sqlite;

namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>A package as Anki finds it: entries of a zip, and a database among them.</summary>
internal sealed class OpenedPackage : IDisposable
{
    private readonly TempDirectory _directory = new();
    private readonly SqliteConnection _connection;

    private OpenedPackage(Dictionary<string, byte[]> entries)
    {
        Entries = entries;
        File.WriteAllBytes(_directory.Of("c"), entries["collection.anki2"]);
        _connection = new SqliteConnection($"Data Source={_directory.Of("c")};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    public IReadOnlyDictionary<string, byte[]> Entries { get; }

    public Dictionary<string, string> Media => JsonSerializer.Deserialize<Dictionary<string, string>>(Entries["media"])!;

    public static async Task<OpenedPackage> OfAsync(IReadOnlyList<LearningItem> items, ExportOptions? options = null, DateTimeOffset? now = null)
    {
        using var directory = new TempDirectory();
        var path = directory.Of("deck.apkg");
        await ItemExporter.WriteAsync(items, path, ExportFormat.AnkiPackage, options, new StoppedClock(now ?? Exports.Noon), CancellationToken.None);
        Assert.Equal(["deck.apkg"], directory.FileNames);
        return new OpenedPackage(Read(path));
    }

    /// <summary>Rows of a query, with each value as it is stored.</summary>
    public List<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }

        return rows;
    }

    public List<string> Texts(string sql) => [.. Rows(sql).Select(row => (string)row[0]!)];

    public JsonElement Json(string column) => JsonDocument.Parse(Texts($"SELECT {column} FROM col")[0]).RootElement;

    /// <summary>The fields of the notes by their names.</summary>
    public List<Dictionary<string, string>> Notes()
    {
        var models = Json("models");
        return [.. Rows("SELECT mid, flds FROM notes ORDER BY id").Select(row =>
        {
            var names = models.GetProperty($"{row[0]}").GetProperty("flds").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
            var texts = ((string)row[1]!).Split('\u001F');
            Assert.Equal(names.Count, texts.Length);
            return names.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second);
        })];
    }

    public void Dispose()
    {
        _connection.Dispose();
        _directory.Dispose();
    }

    private static Dictionary<string, byte[]> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
