using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class ItemExporterTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public static TheoryData<ExportFormat> Formats => [.. Enum.GetValues<ExportFormat>()];

    public void Dispose() => _directory.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task File_is_made_with_its_directory_and_nothing_beside_it(ExportFormat format)
    {
        var exported = await ItemExporter.WriteAsync(Exports.Mixed, Path.Combine(_directory.FullName, "a", "b", "export"), format);

        Assert.Equal(Exports.Mixed, exported);
        Assert.Equal(["export"], Directory.EnumerateFileSystemEntries(_directory.Of("a/b")).Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Cancelled_export_leaves_the_file_as_it_was(ExportFormat format)
    {
        _directory.Write("export", "earlier");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ItemExporter.WriteAsync(Exports.Mixed, _directory.Of("export"), format, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal("earlier", await File.ReadAllTextAsync(_directory.Of("export")));
        Assert.Equal(["export"], _directory.FileNames);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Failure_half_way_leaves_the_file_as_it_was(ExportFormat format)
    {
        _directory.Write("export", "earlier");

        // What cannot be read as it is written: a list that breaks off.
        await Assert.ThrowsAsync<TimeoutException>(() => ItemExporter.WriteAsync(new BrokenList(), _directory.Of("export"), format));

        Assert.Equal("earlier", await File.ReadAllTextAsync(_directory.Of("export")));
        Assert.Equal(["export"], _directory.FileNames);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Two_items_of_one_id_are_refused_by_name(ExportFormat format)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => ItemExporter.WriteAsync([Exports.Love, Exports.Love], _directory.Of("export"), format));

        Assert.Contains(Results.FirstId.ToString(), exception.Message, StringComparison.Ordinal);
        Assert.Empty(_directory.FileNames);
    }

    [Fact]
    public async Task Arguments_that_say_nothing_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => ItemExporter.WriteAsync(null!, _directory.Of("a"), ExportFormat.Csv));
        await Assert.ThrowsAsync<ArgumentException>(() => ItemExporter.WriteAsync([null!], _directory.Of("a"), ExportFormat.Csv));
        await Assert.ThrowsAsync<ArgumentException>(() => ItemExporter.WriteAsync([], " ", ExportFormat.Csv));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ItemExporter.WriteAsync([], _directory.Of("a"), (ExportFormat)9));
        Assert.Empty(_directory.FileNames);
    }

    private sealed class BrokenList : IReadOnlyList<LearningItem>
    {
        private int _readings;

        public int Count => 1;

        public LearningItem this[int index] => Exports.Love;

        public IEnumerator<LearningItem> GetEnumerator() => _readings++ < 3 ? Exports.Mixed.GetEnumerator() : throw new TimeoutException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
