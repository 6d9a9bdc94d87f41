namespace LearningItems.Generation.Files;

/// <summary>Reads word lists: CSV, TSV or semicolons with a header line, JSON, and JSON Lines.</summary>
/// <remarks>
/// <para>
/// The format is recognised by content, not by the name of the file. A text that begins with <c>[</c> or <c>{</c> is JSON: an
/// array of objects, an object that wraps one such array, or one object a line. Anything else is a table whose first line
/// names its columns; of tab, comma and semicolon the separator is the one under which the header has most known names. A
/// line such as <c>sep=;</c>, which spreadsheet programs put above the header, names the separator and is no row.
/// </para>
/// <para>
/// Columns and properties are known by name, in any order and case: the word itself as <c>text</c>, <c>word</c>,
/// <c>simplified</c>, <c>expression</c>, <c>term</c>, <c>pattern</c> and the like; a reading, gloss, part of speech, sense,
/// level, id and aliases under the names word lists use for them. <see cref="WordList.Columns"/> says what was made of each.
/// Of two columns for one field the first is used.
/// </para>
/// <para>
/// Cells are kept as they are, without white space and control characters around them; <c>na</c>, <c>null</c> and
/// <c>none</c> are words. Several aliases in one cell stand between semicolons. A level is what
/// <see cref="ProficiencyLevel.TryParse"/> reads; in a column named <c>hsk</c>, <c>jlpt</c> or <c>cefr</c> the name of the
/// scale may be left out. A row is left out, and reported with its line, when it has no word, when its level is unknown, when
/// it has more cells than there are columns, or when a quotation mark opens a cell and is never closed; the next row is then
/// read from the next line.
/// </para>
/// <para>
/// Items this library wrote are read whole, as <see cref="LearningItem.ToSource"/> makes them sources; those of the
/// categories pronunciation, writing_system and cultural are left out, as their target is no word of the language. Text is
/// UTF-8, or UTF-16 with a byte order mark.
/// </para>
/// </remarks>
public static class WordListReader
{
    private const string Unnamed = "The list";

    /// <summary>Reads a word list from a file.</summary>
    /// <param name="path">The file. Its name goes into <see cref="SourceItem.SourceFile"/>.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The list; it has at least one source.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="WordListException">The file is no text, is empty, has no column for the word or no usable row, or may not be opened.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static async Task<WordList> ReadAsync(string path, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = $"'{path}'";
        var stream = Open(path, name);
        await using (stream.ConfigureAwait(false))
        {
            var text = await ListText.ReadAsync(stream, name, cancellationToken).ConfigureAwait(false);
            return Read(text, name, options, Path.GetFileName(path));
        }
    }

    /// <summary>Reads a word list from bytes.</summary>
    /// <param name="stream">The bytes, read to their end and left open.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The list; it has at least one source, without <see cref="SourceItem.SourceFile"/>.</returns>
    /// <exception cref="WordListException">The bytes are no text, are empty, have no column for the word or no usable row.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<WordList> ReadAsync(Stream stream, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var text = await ListText.ReadAsync(stream, Unnamed, cancellationToken).ConfigureAwait(false);
        return Read(text, Unnamed, options, sourceFile: null);
    }

    /// <summary>Reads a word list from text.</summary>
    /// <param name="reader">The text, read to its end and left open.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The list; it has at least one source, without <see cref="SourceItem.SourceFile"/>.</returns>
    /// <exception cref="WordListException">The text is empty, has no column for the word or no usable row.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static async Task<WordList> ReadAsync(TextReader reader, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        return Read(text, Unnamed, options, sourceFile: null);
    }

    private static FileStream Open(string path, string name)
    {
        try
        {
            // A spreadsheet program that has the list open keeps it open for writing.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (UnauthorizedAccessException exception)
        {
            // The same exception for both; only a look tells which it was.
            var reason = Directory.Exists(path) ? "it is a directory. Name a file in it" : "access to it is denied. Name a file that may be read";
            throw new WordListException($"{name} cannot be read: {reason}.", exception);
        }
    }

    private static WordList Read(string text, string name, WordListOptions? options, string? sourceFile)
    {
        var content = ListText.Content(text, name);
        if (string.IsNullOrWhiteSpace(content))
        {
            throw new WordListException($"{name} is empty. A word list starts with a header line such as word,reading,meaning or holds JSON objects.");
        }

        var table = JsonFormat.Recognizes(content) ? JsonFormat.Read(content, name) : DelimitedFormat.Read(content, name);
        return table.ToWordList(name, (options ?? new()).Kind, sourceFile);
    }
}
