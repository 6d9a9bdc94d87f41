using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>Whatever a disk does while a result is written, each file is there whole, or as it was before.</summary>
public sealed class ResultFaultTests : IDisposable
{
    private readonly TempDirectory _directory = new();
    private readonly GenerationResult _result = Results.Result(new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = "爱", Outcome = SourceOutcome.Covered, ItemIds = [Results.FirstId] });

    public static TheoryData<string> ResultFiles => [.. ResultFileNames.All];

    [Theory]
    [MemberData(nameof(ResultFiles))]
    public async Task Write_that_fails_anywhere_leaves_that_file_as_it_was_and_writes_the_others(string name)
    {
        var whole = await WholeAsync();
        for (var limit = 0; limit < whole[name].Length; limit += 13)
        {
            WriteOld();
            await FailsAsync(name, "No space left on device", file => file.Limit = limit);
            Assert.Equal(whole.Keys.Select(file => (file, file == name ? "old"u8.ToArray() : whole[file])), Written());
        }
    }

    [Theory]
    [MemberData(nameof(ResultFiles))]
    public async Task Rename_that_fails_leaves_that_file_as_it_was_and_writes_the_others(string name)
    {
        var whole = await WholeAsync();
        WriteOld();

        await FailsAsync(name, "Could not find file", file => file.IsLost = true);

        Assert.Equal(whole.Keys.Select(file => (file, file == name ? "old"u8.ToArray() : whole[file])), Written());
    }

    [Fact]
    public async Task File_that_does_not_reach_the_disk_is_not_renamed()
    {
        _directory.Write(ResultFileNames.Items, "old");

        await FailsAsync(ResultFileNames.Items, "Input/output error", file => file.CanFlush = false);

        Assert.Equal("old", await File.ReadAllTextAsync(_directory.Of(ResultFileNames.Items)));
    }

    public void Dispose() => _directory.Dispose();

    private async Task FailsAsync(string name, string reason, Action<LimitedFile> fault)
    {
        var exception = await Assert.ThrowsAsync<IOException>(() => GenerationResultWriter.WriteAsync(_result, _directory.FullName, Create, CancellationToken.None));

        Assert.StartsWith($"Not written to '{_directory.FullName}': {name} ({reason}", exception.Message, StringComparison.Ordinal);

        FileStream Create(string path)
        {
            var file = new LimitedFile(path, FileMode.Create, FileAccess.Write, FileShare.None);
            if (path == _directory.Of(name + ".tmp"))
            {
                fault(file);
            }

            return file;
        }
    }

    private async Task<Dictionary<string, byte[]>> WholeAsync()
    {
        await GenerationResultWriter.WriteAsync(_result, _directory.FullName);
        return _directory.FileNames.ToDictionary(name => name, name => File.ReadAllBytes(_directory.Of(name)));
    }

    private void WriteOld()
    {
        foreach (var name in _directory.FileNames)
        {
            _directory.Write(name, "old");
        }
    }

    private IEnumerable<(string Name, byte[] Content)> Written() => _directory.FileNames.Select(name => (name, File.ReadAllBytes(_directory.Of(name))));
}
