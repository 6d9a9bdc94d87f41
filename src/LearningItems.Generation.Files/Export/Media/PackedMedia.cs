using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace LearningItems.Generation.Files;

/// <summary>Packs the files of items: each content once, under the number of its place, with a name that is no other's.</summary>
internal sealed class PackedMedia(ZipArchive zip, DateTimeOffset now)
{
    // Names that differ in case alone are one file on many systems.
    private readonly Dictionary<string, string> _hashes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<KeyValuePair<string, string>> _entries = [];

    /// <summary>The names of the files, by the names of their entries.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Entries => _entries;

    /// <summary>The names of the files.</summary>
    public IReadOnlySet<string> Names => _entries.Select(entry => entry.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Packs the files of all items.</summary>
    /// <returns>The items, with the names of their files.</returns>
    public async Task<IReadOnlyList<LearningItem>> PackAsync(IReadOnlyList<LearningItem> items, IItemMedia media, CancellationToken cancellationToken)
    {
        var packed = new List<LearningItem>(items.Count);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var files = await media.OpenAsync(item, cancellationToken).ConfigureAwait(false);
            packed.Add(files.Count == 0 ? item : item with { MediaUrls = [.. item.MediaUrls.Concat(await PackAsync(files, item, cancellationToken).ConfigureAwait(false)).Distinct(StringComparer.Ordinal)] });
        }

        return packed;
    }

    private async Task<List<string>> PackAsync(IReadOnlyList<ItemMediaFile> files, LearningItem item, CancellationToken cancellationToken)
    {
        var names = new List<string>(files.Count);
        try
        {
            foreach (var file in files)
            {
                if (!MediaKind.IsKnown(file.ContentType))
                {
                    throw new InvalidDataException($"The file '{Markup.Line(file.Name)}' of the item {item.Id} has the content type '{Markup.Line(file.ContentType)}'; give sounds as audio/…, films as video/… and pictures as image/….");
                }

                names.Add(await PackAsync(file, cancellationToken).ConfigureAwait(false));
            }
        }
        finally
        {
            foreach (var file in files)
            {
                await file.Content.DisposeAsync().ConfigureAwait(false);
            }
        }

        return names;
    }

    private async Task<string> PackAsync(ItemMediaFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.Content.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        var hash = Convert.ToHexString(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
        var name = MediaName.Of(file);
        if (_hashes.TryGetValue(name, out var other) && other != hash)
        {
            // By its content and not by a number, so that it has the same name whatever is exported with it.
            name = MediaName.With(name, hash[..16]);
        }

        if (_hashes.TryAdd(name, hash))
        {
            content.Position = 0;
            var entry = _entries.Count.ToString(CultureInfo.InvariantCulture);
            await AnkiPackage.AddAsync(zip, entry, content, now, cancellationToken).ConfigureAwait(false);
            _entries.Add(KeyValuePair.Create(entry, name));
        }

        return _entries.Find(entry => string.Equals(entry.Value, name, StringComparison.OrdinalIgnoreCase)).Value;
    }
}
