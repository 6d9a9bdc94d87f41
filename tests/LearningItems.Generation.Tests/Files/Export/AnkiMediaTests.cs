using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class AnkiMediaTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Files_are_packed_under_numbers_and_referenced_by_the_note()
    {
        var media = new GivenMedia(("ai4.mp3", "audio/mpeg", "sound"), ("love.png", "image/png", "picture"));

        using var package = await OpenedPackage.OfAsync([Exports.Love], new ExportOptions { Media = media });

        Assert.Equal(new Dictionary<string, string> { ["0"] = "ai4.mp3", ["1"] = "love.png" }, package.Media);
        Assert.Equal(("sound", "picture"), (Encoding.UTF8.GetString(package.Entries["0"]), Encoding.UTF8.GetString(package.Entries["1"])));
        Assert.Equal("[sound:ai4.mp3]<img src=\"love.png\">", Assert.Single(package.Notes())["Media"]);
    }

    [Fact]
    public async Task Items_come_back_with_the_names_of_their_files()
    {
        var item = Exports.Love with { MediaUrls = ["https://example.org/a.png"] };
        var options = new ExportOptions { Media = new GivenMedia(("ai4.mp3", "audio/mpeg", "sound")) };

        var exported = await ItemExporter.WriteAsync([item], _directory.Of("deck.apkg"), ExportFormat.AnkiPackage, options);

        Assert.Equal(["https://example.org/a.png", "ai4.mp3"], Assert.Single(exported).MediaUrls);
    }

    [Fact]
    public async Task Files_of_one_name_are_told_apart_by_content_and_the_same_content_is_packed_once()
    {
        var media = new GivenMedia(("a.mp3", "audio/mpeg", "one"), ("A.mp3", "audio/mpeg", "two"), ("a.mp3", "audio/mpeg", "one"));

        using var package = await OpenedPackage.OfAsync([Exports.Love, Exports.Pattern], new ExportOptions { Media = media });

        Assert.Equal(2, package.Media.Count);
        Assert.Equal("a.mp3", package.Media["0"]);
        Assert.Matches("^A-[0-9A-F]{16}\\.mp3$", package.Media["1"]);
        Assert.All(package.Notes(), note => Assert.Equal($"[sound:a.mp3][sound:{package.Media["1"]}]", note["Media"]));
    }

    [Fact]
    public async Task Same_file_under_a_name_in_other_letters_has_the_name_it_is_packed_under()
    {
        var options = new ExportOptions { Media = new GivenMedia(("a.mp3", "audio/mpeg", "one"), ("A.MP3", "audio/mpeg", "one")) };

        var exported = await ItemExporter.WriteAsync([Exports.Love], _directory.Of("deck.apkg"), ExportFormat.AnkiPackage, options);

        Assert.Equal(["a.mp3"], Assert.Single(exported).MediaUrls);
    }

    [Theory]
    [InlineData("ai4.mp3", "audio/mpeg", "ai4.mp3")]
    [InlineData("爱.mp3", "audio/mpeg", "爱.mp3")]
    [InlineData("../../etc/passwd", "audio/mpeg", "passwd.mp3")]
    [InlineData("C:\\Windows\\a.png", "image/png", "a.png")]
    [InlineData("a]<b>\"'.mp3", "audio/mpeg", "a__b.mp3")]
    [InlineData("con.mp3", "audio/mpeg", "media_con.mp3")]
    [InlineData("NUL.mp3", "audio/mpeg", "media_NUL.mp3")]
    [InlineData("..", "image/webp", "media.webp")]
    [InlineData("", "audio/ogg; codecs=opus", "media.ogg")]
    [InlineData("run.exe", "audio/wav", "run.exe.wav")]
    [InlineData("picture", "image/avif", "picture.avif")]
    [InlineData("picture", "image/x-unheard-of", "picture.png")]
    [InlineData("song", "Audio/FLAC", "song.flac")]
    [InlineData("film", "video/quicktime", "film.mov")]
    [InlineData("picture.png", "audio/mpeg", "picture.png.mp3")]
    [InlineData("a\u202Eb\u0000c.jpg", "image/jpeg", "a_bc.jpg")]
    [InlineData("\uD800.jpg", "image/jpeg", "media.jpg")]
    public async Task Name_is_made_safe(string name, string contentType, string expected)
    {
        using var package = await OpenedPackage.OfAsync([Exports.Love], new ExportOptions { Media = new GivenMedia((name, contentType, "x")) });

        Assert.Equal(expected, package.Media["0"]);
    }

    [Fact]
    public async Task Long_name_is_shortened()
    {
        using var package = await OpenedPackage.OfAsync([Exports.Love], new ExportOptions { Media = new GivenMedia((new string('字', 500) + ".mp3", "audio/mpeg", "x")) });

        Assert.Equal(new string('字', 60) + ".mp3", package.Media["0"]);
    }

    [Fact]
    public async Task Address_is_a_link_and_what_is_neither_file_nor_address_is_left_out()
    {
        using var package = await OpenedPackage.OfAsync([Exports.Love with { MediaUrls = ["https://example.org/a.png?x=1&y=\"", "javascript:alert(1)", "/etc/passwd"] }]);

        Assert.Equal("<a href=\"https://example.org/a.png?x=1&amp;y=%22\">example.org</a> ", Assert.Single(package.Notes())["Media"]);
    }

    [Fact]
    public async Task File_of_another_kind_ends_the_export_and_leaves_nothing()
    {
        _directory.Write("deck.apkg", "earlier");
        var media = new GivenMedia(("page.html", "text/html", "x"));

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => ItemExporter.WriteAsync([Exports.Love], _directory.Of("deck.apkg"), ExportFormat.AnkiPackage, new ExportOptions { Media = media }));

        Assert.Contains("page.html", exception.Message, StringComparison.Ordinal);
        Assert.Contains("text/html", exception.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", await File.ReadAllTextAsync(_directory.Of("deck.apkg")));
        Assert.Equal(["deck.apkg"], _directory.FileNames);
        Assert.True(media.Streams.TrueForAll(stream => !stream.CanRead), "A stream was left open.");
    }

    [Theory]
    [InlineData(ExportFormat.AnkiText)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.JsonLines)]
    [InlineData(ExportFormat.Html)]
    public async Task Format_that_holds_no_files_asks_for_none(ExportFormat format)
    {
        var media = new GivenMedia(("a.mp3", "audio/mpeg", "x"));

        await ItemExporter.WriteAsync([Exports.Love], _directory.Of("export"), format, new ExportOptions { Media = media });

        Assert.Empty(media.Streams);
    }

    private sealed class GivenMedia(params (string Name, string ContentType, string Content)[] files) : IItemMedia
    {
        public List<Stream> Streams { get; } = [];

        public ValueTask<IReadOnlyList<ItemMediaFile>> OpenAsync(LearningItem item, CancellationToken cancellationToken) =>
            new([.. files.Select(file => new ItemMediaFile { Name = file.Name, ContentType = file.ContentType, Content = Opened(file.Content) })]);

        private MemoryStream Opened(string content)
        {
            var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
            Streams.Add(stream);
            return stream;
        }
    }
}
