using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>Whatever a disk does while a run writes its journal, nothing that was accepted before is lost.</summary>
public sealed class JournalFaultTests : IDisposable
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(12), LearningItemCategory.Vocab, LearningItemCategory.Functional);

    private readonly TempDirectory _directory = new();
    private readonly FakeChatClient _client = new(ModelReplies.Good);
    private LimitedFile? _file;

    private string Journal => _directory.Of("journal.jsonl");

    // At every length a step of bytes apart; the step is a prime, so that lines are cut everywhere.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Write_that_fails_anywhere_loses_nothing_accepted_before(bool canShorten)
    {
        var whole = await WholeRunAsync();
        var cut = new List<long>();
        for (var limit = whole.FirstLine; limit < whole.Length; limit += 97)
        {
            File.Delete(Journal);
            var shown = new List<GeneratedItem>();
            using (var journal = Open())
            {
                (_file!.Limit, _file.CanShorten) = (limit, canShorten);
                var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => ShowAsync(journal, shown));
                Assert.Equal($"The journal '{Journal}' cannot be written (No space left on device). Everything accepted before stands in it; make room and go on with it.", exception.Message);
            }

            using var again = FileGenerationJournal.Open(Journal);
            var result = await new LearningItemGenerator(_client).GenerateAsync(Request, new GenerationRunOptions { Journal = again });

            Assert.Equal(whole.Items, result.Items.Select(item => item.Item.Id));
            Assert.True(result.IsComplete);
            Assert.Equal(shown.Count, result.Report.Totals.KeptItems);
            Assert.All(shown, item => Assert.Contains(result.Items, kept => kept.Item.Id == item.Item.Id && kept.Item.CreatedAt == item.Item.CreatedAt));
            cut.Add(again.CutBytes);
        }

        Assert.Equal(canShorten, cut.TrueForAll(bytes => bytes == 0)); // what could be taken back was
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Entry_after_one_that_failed_is_whole(bool canShorten)
    {
        using (var journal = Open())
        {
            await journal.AppendAsync(new JournaledCall { Key = "first", InputTokens = 1, OutputTokens = 2 });
            (_file!.Limit, _file.CanShorten) = (_file.Length + 10, canShorten);
            await Assert.ThrowsAsync<GenerationJournalException>(() => journal.AppendAsync(new JournaledCall { Key = "a key that is longer than the next", InputTokens = 1, OutputTokens = 2 }).AsTask());
            (_file.Limit, _file.CanShorten) = (long.MaxValue, true);
            await journal.AppendAsync(new JournaledCall { Key = "next", InputTokens = 3, OutputTokens = 4 });
        }

        Assert.Equal(["first", "next"], await KeysAsync());
    }

    [Fact]
    public async Task Entry_that_does_not_reach_the_disk_is_not_kept_where_it_must()
    {
        using (var journal = Open(JournalFlush.Disk))
        {
            await journal.AppendAsync(new JournaledCall { Key = "first", InputTokens = 1, OutputTokens = 2 });
            _file!.CanFlush = false;
            await Assert.ThrowsAsync<GenerationJournalException>(() => journal.AppendAsync(new JournaledCall { Key = "lost", InputTokens = 1, OutputTokens = 2 }).AsTask());
        }

        Assert.Equal(["first"], await KeysAsync());
    }

    // .NET says of a file beyond a limit of the process, or of the file system, that an argument is out of range.
    [Fact]
    public async Task File_that_has_all_the_length_it_may_have_is_one_that_cannot_be_written()
    {
        using (var journal = Open())
        {
            await journal.AppendAsync(new JournaledCall { Key = "first", InputTokens = 1, OutputTokens = 2 });
            (_file!.Limit, _file.Fault) = (_file.Length + 10, () => new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system."));
            var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => journal.AppendAsync(new JournaledCall { Key = "lost", InputTokens = 1, OutputTokens = 2 }).AsTask());
            Assert.Contains("too large for the file system", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["first"], await KeysAsync());
    }

    // Before a call is paid for, whether the journal is new or gone on with.
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60_000)]
    public async Task Full_disk_is_one_error_before_the_first_call(int room)
    {
        var exception = Assert.Throws<GenerationJournalException>(() => Open(room: room));
        Assert.Equal($"The journal '{Journal}' cannot be written (No space left on device). Make room, or name another directory.", exception.Message);
        Assert.False(File.Exists(Journal)); // nothing that looks like an earlier run's

        using (var journal = Open())
        {
            await journal.AppendAsync(new JournaledCall { Key = "kept", InputTokens = 1, OutputTokens = 2 });
        }

        var before = await File.ReadAllBytesAsync(Journal);
        Assert.Throws<GenerationJournalException>(() => Open(room: room));
        Assert.Equal(before, await File.ReadAllBytesAsync(Journal));
        Assert.Equal(["kept"], await KeysAsync());
    }

    public void Dispose()
    {
        _file?.Dispose();
        _client.Dispose();
        _directory.Dispose();
    }

    private FileGenerationJournal Open(JournalFlush flush = JournalFlush.OperatingSystem, long room = long.MaxValue) =>
        FileGenerationJournal.Open(Journal, flush, (path, share) => _file = new LimitedFile(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share) { Limit = room });

    private async Task<(IReadOnlyList<Guid> Items, long FirstLine, long Length)> WholeRunAsync()
    {
        using var journal = Open();
        var firstLine = _file!.Length;
        var result = await new LearningItemGenerator(_client).GenerateAsync(Request, new GenerationRunOptions { Journal = journal });
        return ([.. result.Items.Select(item => item.Item.Id)], firstLine, _file.Length);
    }

    private async Task ShowAsync(FileGenerationJournal journal, List<GeneratedItem> shown)
    {
        await foreach (var update in new LearningItemGenerator(_client).GenerateStreamingAsync(Request, new GenerationRunOptions { Journal = journal }))
        {
            if (update is ItemAccepted accepted)
            {
                shown.Add(accepted.Item);
            }
        }
    }

    private async Task<List<string>> KeysAsync()
    {
        using var journal = FileGenerationJournal.Open(Journal);
        return [.. (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key)];
    }
}
