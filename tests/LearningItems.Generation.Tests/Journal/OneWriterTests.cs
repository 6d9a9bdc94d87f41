using System.Diagnostics;
using System.Runtime.InteropServices;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Files;
using Microsoft.Win32.SafeHandles;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>A journal has one writer, whatever name leads to it, and takes no file of somebody's own for one of its.</summary>
public sealed class OneWriterTests : IDisposable
{
    private static readonly JournaledCall Entry = new() { Key = "key", InputTokens = 1, OutputTokens = 2 };

    private readonly TempDirectory _directory = new();

    private string Journal => _directory.Of("journal.jsonl");

    private string Lock => _directory.Of("journal.jsonl.lock");

    [Fact]
    public async Task Link_to_a_journal_leads_to_the_one_writer_it_has()
    {
        File.CreateSymbolicLink(_directory.Of("link.jsonl"), Journal);
        using (var journal = FileGenerationJournal.Open(Journal))
        {
            await journal.AppendAsync(Entry);
            AssertHeld(_directory.Of("link.jsonl"));
        }

        using var linked = FileGenerationJournal.Open(_directory.Of("link.jsonl"));
        AssertHeld(Journal);
        Assert.Single(await JournalEntries.ReadAsync(linked));
        Assert.DoesNotContain("link.jsonl.lock", _directory.FileNames);
    }

    [LinuxFact]
    public async Task Second_name_of_the_file_itself_leads_to_the_one_writer_too()
    {
        using var journal = FileGenerationJournal.Open(Journal);
        await journal.AppendAsync(Entry);
        using (var link = Process.Start("ln", [Journal, _directory.Of("name.jsonl")]))
        {
            await link.WaitForExitAsync();
        }

        AssertHeld(_directory.Of("name.jsonl"));
        using (var reader = FileGenerationJournal.OpenForReading(_directory.Of("name.jsonl")))
        {
            Assert.Single(await JournalEntries.ReadAsync(reader));
        }

        AssertHeld(_directory.Of("name.jsonl")); // a reader that goes takes nothing with it
        await journal.AppendAsync(Entry);
    }

    // A process that is being started has the open files of the one that starts it, until its own program runs.
    [LinuxFact]
    public void Journal_that_is_closed_is_free_though_another_process_has_the_open_file_still()
    {
        var copies = new List<SafeFileHandle>();
        var journal = FileGenerationJournal.Open(Journal, JournalFlush.OperatingSystem, (file, share) =>
        {
            var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0);
            copies.Add(new SafeFileHandle(Duplicate(stream.SafeFileHandle), ownsHandle: true));
            return stream;
        });
        journal.Dispose();

        FileGenerationJournal.Open(Journal).Dispose();

        Assert.NotEmpty(copies);
        Assert.All(copies, copy => Assert.False(copy.IsInvalid));
        copies.ForEach(copy => copy.Dispose());
    }

    [LinuxFact]
    public async Task Lock_file_that_somebody_removed_makes_no_second_writer()
    {
        using (var journal = FileGenerationJournal.Open(Journal))
        {
            File.Delete(Lock);
            AssertHeld(Journal);
            await journal.AppendAsync(Entry);
        }

        using var next = FileGenerationJournal.Open(Journal);
        Assert.Single(await JournalEntries.ReadAsync(next));
    }

    [Fact]
    public async Task File_of_the_name_of_the_lock_is_left_as_it_is()
    {
        _directory.Write("journal.jsonl.lock", "somebody's own");

        var exception = Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal));

        Assert.Equal($"'{Lock}' is to be the lock of the journal beside it, and has something in it, so that it is somebody's own. It was left as it is; move it, or name another directory.", exception.Message);
        Assert.Equal("somebody's own", await File.ReadAllTextAsync(Lock));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task Link_of_the_name_of_the_lock_is_not_followed()
    {
        _directory.Write("own.txt", string.Empty);
        File.CreateSymbolicLink(Lock, _directory.Of("own.txt"));

        Assert.Contains("is a link", Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal)).Message, StringComparison.Ordinal);
        Assert.Empty(await File.ReadAllTextAsync(_directory.Of("own.txt")));
    }

    // The process was killed while it looked for room.
    [Theory]
    [InlineData(20_000)]
    [InlineData(65_536)] // when all was written
    public void Lock_with_the_zeros_of_a_killed_process_is_one(int zeros)
    {
        File.WriteAllBytes(Lock, new byte[zeros]);

        using var journal = FileGenerationJournal.Open(Journal);

        Assert.Equal(0, new FileInfo(Lock).Length);
    }

    [Fact]
    public async Task Journal_of_the_first_version_behind_a_link_is_written_anew_where_it_is()
    {
        _directory.Write("real.jsonl", "{\"journal\":\"learning-items\",\"version\":1}\n");
        File.CreateSymbolicLink(Journal, _directory.Of("real.jsonl"));

        using (FileGenerationJournal.Open(Journal))
        {
            Assert.NotNull(new FileInfo(Journal).LinkTarget);
        }

        Assert.Contains("\"version\":2", await File.ReadAllTextAsync(_directory.Of("real.jsonl")), StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private static void AssertHeld(string path) =>
        Assert.Equal($"Another run is writing to the journal '{path}'. Wait for it to end, or name another directory.", Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(path)).Message);

    /// <summary>A test of what Linux alone has.</summary>
    private sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() && Environment.Is64BitProcess ? null : "The file of a journal itself is marked on a 64-bit Linux alone.";
    }

#pragma warning disable SYSLIB1054 // the generated form needs unsafe blocks, which no test has
    [DllImport("libc", EntryPoint = "dup")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Duplicate(SafeHandle file);
#pragma warning restore SYSLIB1054
}
