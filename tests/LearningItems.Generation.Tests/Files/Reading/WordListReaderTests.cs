using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class WordListReaderTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Path_gives_every_source_the_name_of_its_file()
    {
        var list = await WordListReader.ReadAsync(_directory.Write("words.csv", "word,pinyin\n爱,ài\n"));

        Assert.Equal("words.csv", Assert.Single(list.Sources).SourceFile);
    }

    [Fact]
    public async Task Stream_is_left_open_and_gives_no_file_name()
    {
        using var stream = new MemoryStream("word\n爱\n"u8.ToArray());

        var list = await WordListReader.ReadAsync(stream);

        Assert.Null(Assert.Single(list.Sources).SourceFile);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(SourceKind.Vocabulary)]
    [InlineData(SourceKind.Grammar)]
    public async Task Kind_of_the_rows_is_that_of_the_options(SourceKind kind)
    {
        var list = await Lists.Read("pattern,explanation\nA 是 B,links two nouns\n", kind);

        Assert.Equal(kind, Assert.Single(list.Sources).Kind);
    }

    [Fact]
    public async Task Kind_is_vocabulary_without_options()
    {
        using var reader = new StringReader("word\n爱");

        Assert.Equal(SourceKind.Vocabulary, Assert.Single((await WordListReader.ReadAsync(reader)).Sources).Kind);
    }

    [Theory]
    [InlineData("hsk1-vocabulary.csv", 200)]
    [InlineData("hsk1-grammar.csv", 50)]
    [InlineData("ja-n5-vocabulary.csv", 60)]
    [InlineData("fr-a1-vocabulary.csv", 60)]
    public async Task Sample_list_is_read_whole(string name, int rows)
    {
        var list = await WordListReader.ReadAsync(Path.Combine(AppContext.BaseDirectory, "data", name));

        Assert.Equal(rows, list.Sources.Count);
        Assert.Empty(list.Dropped);
        Assert.All(list.Columns, column => Assert.NotNull(column.Field));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    public async Task Empty_file_is_an_error_that_names_it(string text)
    {
        var path = _directory.Write("empty.csv", text);

        var exception = await Assert.ThrowsAsync<WordListException>(() => WordListReader.ReadAsync(path));

        Assert.StartsWith($"'{path}' is empty.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word,pinyin,english\n")]
    [InlineData("[]")]
    [InlineData("word")]
    public async Task List_without_rows_is_an_error(string text)
    {
        var exception = await Lists.Fails(text);

        Assert.Equal("The list has no rows. Add one row for each word.", exception.Message);
    }

    [Fact]
    public async Task List_of_dropped_rows_only_is_an_error_with_the_first_reason()
    {
        var exception = await Lists.Fails("word,english\n,love\n ,friend\n");

        Assert.Equal("The list has no usable row: 2 left out, the first in line 2: nothing in the column 'word'.", exception.Message);
    }

    [Theory]
    [InlineData("[{\"foo\":true,\"bar\":1}]", "its columns are named 'foo', 'bar'")]
    [InlineData("[{}]", "it has no columns")]
    [InlineData("\"two\nlines\",x\n1,2", "it has no header line, and its first row is 'two lines', 'x'")]
    public async Task List_in_which_the_words_are_not_found_is_an_error_of_one_line_with_what_was_found(string text, string found)
    {
        var exception = await Lists.Fails(text);

        Assert.StartsWith($"The list has no column that is surely the words: {found}. Say ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.InRange(exception.Message.Length, 1, 300);
    }

    [Fact]
    public async Task List_that_another_program_has_open_for_writing_is_read()
    {
        // Windows refuses a reader that does not share writing; elsewhere nothing is held back.
        var path = _directory.Write("words.csv", "word\n爱\n");
        await using var spreadsheet = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Single((await WordListReader.ReadAsync(path)).Sources);
    }

    [Fact]
    public async Task Missing_file_is_an_io_error_that_names_it()
    {
        var exception = await Assert.ThrowsAnyAsync<IOException>(() => WordListReader.ReadAsync(_directory.Of("absent.csv")));

        Assert.Contains("absent.csv", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_is_an_io_error_that_names_it()
    {
        var exception = await Assert.ThrowsAnyAsync<IOException>(() => WordListReader.ReadAsync(_directory.FullName));

        Assert.Equal($"'{_directory.FullName}' cannot be read: it is a directory. Name a file in it.", exception.Message);
    }

    [Fact]
    public async Task Cancelled_token_ends_the_reading()
    {
        var path = _directory.Write("words.csv", "word\n爱");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WordListReader.ReadAsync(path, cancellationToken: new CancellationToken(canceled: true)));
    }
}
