using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace LearningItems.Generation.Files;

/// <summary>A deck as a package: a zip of its database, its media under numbers, and the names of those.</summary>
internal static class AnkiPackage
{
    /// <summary>Writes the package, whole or not at all.</summary>
    /// <returns>The items, with the names of the files packed for them.</returns>
    public static async Task<IReadOnlyList<LearningItem>> WriteAsync(
        string name, IReadOnlyList<LearningItem> items, string path, IItemMedia? media, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var exported = items;
        await AtomicFile.WriteAsync(
            path,
            async (stream, token) =>
            {
                using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
                var files = new PackedMedia(zip, now);
                exported = media is null ? items : await files.PackAsync(items, media, token).ConfigureAwait(false);
                await AddCollectionAsync(zip, AnkiDeck.Of(name, exported, files.Names), path, now, token).ConfigureAwait(false);
                await AddNamesAsync(zip, files, now, token).ConfigureAwait(false);
            },
            AtomicFile.Create,
            cancellationToken).ConfigureAwait(false);
        return exported;
    }

    // SQLite writes files only: the database is one beside the package until it is within it.
    private static async Task AddCollectionAsync(ZipArchive zip, AnkiDeck deck, string path, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var database = path + ".anki2.tmp";
        AtomicFile.Create(database).Dispose(); // empty, and no link
        try
        {
            AnkiCollection.Write(database, deck, now, cancellationToken);
            var file = File.OpenRead(database);
            await using (file.ConfigureAwait(false))
            {
                await AddAsync(zip, "collection.anki2", file, now, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            File.Delete(database);
        }
    }

    private static async Task AddNamesAsync(ZipArchive zip, PackedMedia files, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new JsonObject(files.Entries.Select(entry => KeyValuePair.Create(entry.Key, (Node?)JsonValue.Create(entry.Value))));
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(names.ToJsonString()));
        await AddAsync(zip, "media", json, now, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an entry.</summary>
    internal static async Task AddAsync(ZipArchive zip, string name, Stream content, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = now;
        var stream = entry.Open();
        await using (stream.ConfigureAwait(false))
        {
            await content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
