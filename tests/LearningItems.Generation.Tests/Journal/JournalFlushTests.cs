using System.Text.Json;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>
/// How far an entry has come when it counts as kept: into the file that every other process sees, and with <see cref="JournalFlush.Disk"/>
/// onto the disk.
/// </summary>
public sealed class JournalFlushTests : IDisposable
{
    private static readonly JournaledCall Entry = new() { Key = "key", InputTokens = 10, OutputTokens = 20 };
    private static readonly int HeaderLength = 2 * (JournalHeader.Length + 1);
    private static readonly int LineLength = new LineSeal(1, 0, 0).Seal(JsonSerializer.SerializeToUtf8Bytes(Entry, FileGenerationJournal.Format), journal: 0).Length + 1;

    private readonly TempDirectory _directory = new();
    private WatchedFile? _file;

    private string Path => _directory.Of("journal.jsonl");

    public void Dispose()
    {
        _file?.Dispose();
        _directory.Dispose();
    }

    // The modes differ in this alone.
    [Theory]
    [InlineData(JournalFlush.OperatingSystem, new string[0])]
    [InlineData(JournalFlush.Disk, new[] { "flush to disk" })]
    public async Task Each_line_is_written_at_once_and_then_made_as_safe_as_was_asked(JournalFlush flush, string[] afterEach)
    {
        using var journal = Open(flush);
        Assert.Equal([$"write {HeaderLength}", .. afterEach], _file!.Done);

        for (var number = 0; number < 3; number++)
        {
            _file.Forget();
            await journal.AppendAsync(Entry);
            Assert.Equal([$"write {LineLength}", .. afterEach], _file.Done);
        }
    }

    [Fact]
    public void Without_a_word_the_system_is_enough() => Assert.Equal(JournalFlush.OperatingSystem, default);

    // Whatever becomes of the process: nothing is held back in it.
    [Theory]
    [InlineData(JournalFlush.OperatingSystem)]
    [InlineData(JournalFlush.Disk)]
    public async Task Entry_stands_in_the_file_before_its_journal_is_closed(JournalFlush flush)
    {
        using var journal = FileGenerationJournal.Open(Path, flush);
        Assert.Equal(HeaderLength, Read().Length);

        await journal.AppendAsync(Entry);
        Assert.Equal(HeaderLength + LineLength, Read().Length);

        await journal.AppendAsync(Entry);
        Assert.Equal(HeaderLength + (2 * LineLength), Read().Length);
    }

    [Theory]
    [InlineData(JournalFlush.OperatingSystem, new string[0])]
    [InlineData(JournalFlush.Disk, new[] { "flush to disk" })]
    public async Task Journal_opened_again_drops_what_was_cut_and_goes_on_after_the_last_whole_line(JournalFlush flush, string[] afterEach)
    {
        await WriteAsync();
        await System.IO.File.AppendAllTextAsync(Path, "{\"kind\":");
        using var journal = Open(flush);
        Assert.Equal([$"shorten to {HeaderLength + LineLength}"], _file!.Done);

        await journal.AppendAsync(Entry);

        Assert.Equal([$"shorten to {HeaderLength + LineLength}", $"write {LineLength}", .. afterEach], _file.Done);
        Assert.Equal(HeaderLength + (2 * LineLength), Read().Length);
    }

    [Fact]
    public async Task Journal_opened_again_that_is_whole_is_left_as_it_is()
    {
        await WriteAsync();

        using var journal = Open(JournalFlush.Disk);

        Assert.Empty(_file!.Done);
        Assert.Equal(0, journal.CutBytes);
    }

    // An item that a consumer has seen is one it may have stored: it must be found again.
    [Theory]
    [InlineData(JournalFlush.OperatingSystem)]
    [InlineData(JournalFlush.Disk)]
    public async Task What_a_run_shows_is_as_safe_by_then_as_was_asked(JournalFlush flush)
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        using var journal = Open(flush);
        var shown = 0;

        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(12), LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal }))
        {
            if (update is ItemAccepted { Item.Item.Id: var id })
            {
                shown++;
                Assert.Contains(id.ToString(), Read(), StringComparison.Ordinal);
            }

            if (update is CallFinished or RunFinished)
            {
                Assert.Contains("\"kind\":\"call\"", Read(), StringComparison.Ordinal);
            }

            Assert.Equal(flush == JournalFlush.Disk ? _file!.Length : 0, _file!.LengthOnDisk);
        }

        Assert.Equal(12, shown);
    }

    // The choice arrives where it is made: a run is given the journal and never asked again.
    [Theory]
    [InlineData(JournalFlush.OperatingSystem)]
    [InlineData(JournalFlush.Disk)]
    public void Journal_that_an_application_opens_has_the_mode_it_was_opened_with(JournalFlush flush)
    {
        using var journal = FileGenerationJournal.Open(Path, flush);

        Assert.Equal(flush, journal.Flush);
    }

    private FileGenerationJournal Open(JournalFlush flush) => FileGenerationJournal.Open(
        Path,
        flush,
        (path, share) => path == Path
            ? _file = new WatchedFile(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share)
            : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0));

    private async Task WriteAsync()
    {
        using var journal = FileGenerationJournal.Open(Path);
        await journal.AppendAsync(Entry);
    }

    // As another process reads it.
    private string Read()
    {
        using var reader = new StreamReader(new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }
}
