using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Lines_are_written_as_utf8_without_mark_and_with_lf()
    {
        await AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["爱", "b"], AtomicFile.Create, CancellationToken.None);

        Assert.Equal(Encoding.UTF8.GetBytes("爱\nb\n"), await File.ReadAllBytesAsync(_directory.Of("a.txt")));
        Assert.Equal(["a.txt"], _directory.FileNames);
    }

    [Fact]
    public async Task Existing_file_is_replaced_as_a_whole()
    {
        _directory.Write("a.txt", "a longer text than the new one");

        await AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["new"], AtomicFile.Create, CancellationToken.None);

        Assert.Equal("new\n", await File.ReadAllTextAsync(_directory.Of("a.txt")));
    }

    [Fact]
    public async Task Failure_half_way_leaves_the_old_file_and_no_temporary_one()
    {
        _directory.Write("a.txt", "old");

        await Assert.ThrowsAsync<InvalidOperationException>(() => AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), LinesThatFail(), AtomicFile.Create, CancellationToken.None));

        Assert.Equal(["a.txt"], _directory.FileNames);
        Assert.Equal("old", await File.ReadAllTextAsync(_directory.Of("a.txt")));
    }

    [Fact]
    public async Task Failure_to_rename_leaves_no_temporary_file()
    {
        Directory.CreateDirectory(_directory.Of("a.txt"));

        await Assert.ThrowsAnyAsync<SystemException>(() => AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["x"], AtomicFile.Create, CancellationToken.None));

        Assert.Empty(_directory.FileNames);
    }

    [Fact]
    public async Task Cancelled_token_leaves_the_old_file_and_no_temporary_one()
    {
        _directory.Write("a.txt", "old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["x"], AtomicFile.Create, new CancellationToken(canceled: true)));

        Assert.Equal(["a.txt"], _directory.FileNames);
        Assert.Equal("old", await File.ReadAllTextAsync(_directory.Of("a.txt")));
    }

    [Fact]
    public async Task Temporary_file_of_a_killed_process_is_overwritten()
    {
        _directory.Write("a.txt.tmp", "half a line of an earlier run");

        await AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["x"], AtomicFile.Create, CancellationToken.None);

        Assert.Equal(["a.txt"], _directory.FileNames);
        Assert.Equal("x\n", await File.ReadAllTextAsync(_directory.Of("a.txt")));
    }

    [Fact]
    public async Task Link_of_the_temporary_name_is_not_followed_and_stays()
    {
        _directory.Write("own.txt", "somebody's own");
        File.CreateSymbolicLink(_directory.Of("a.txt.tmp"), _directory.Of("own.txt"));

        var exception = await Assert.ThrowsAsync<IOException>(() => AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["x"], AtomicFile.Create, CancellationToken.None));

        Assert.Contains($"'{_directory.Of("a.txt.tmp")}' is a link", exception.Message, StringComparison.Ordinal);
        Assert.Equal("somebody's own", await File.ReadAllTextAsync(_directory.Of("own.txt")));
        Assert.Equal(["a.txt.tmp", "own.txt"], _directory.FileNames);
    }

    [Fact]
    public async Task Link_of_the_name_of_the_file_is_replaced_and_what_it_leads_to_stays()
    {
        _directory.Write("own.txt", "somebody's own");
        File.CreateSymbolicLink(_directory.Of("a.txt"), _directory.Of("own.txt"));

        await AtomicFile.WriteLinesAsync(_directory.Of("a.txt"), ["x"], AtomicFile.Create, CancellationToken.None);

        Assert.Equal("somebody's own", await File.ReadAllTextAsync(_directory.Of("own.txt")));
        Assert.Equal("x\n", await File.ReadAllTextAsync(_directory.Of("a.txt")));
    }

    private static IEnumerable<string> LinesThatFail()
    {
        yield return new string('x', 200_000);
        throw new InvalidOperationException("half way");
    }
}
