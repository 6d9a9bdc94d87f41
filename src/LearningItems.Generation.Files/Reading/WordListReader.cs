namespace LearningItems.Generation.Files;

/// <summary>Reads word lists as people have them: tables with a header or without, exports of flash cards, dictionaries, workbooks, JSON.</summary>
/// <remarks>
/// <para>
/// The form is recognised by content, not by the name of the file: CSV with any separator, exports of Anki and Quizlet, Pleco and CC-CEDICT,
/// one word a line with or without its meaning behind a sign or a space, JSON and JSON Lines in their shapes, YAML, workbooks, tables of Markdown and HTML. A file that is no list is refused with the way
/// to one. Text that is not UTF-8, UTF-16 or UTF-32 is read in the encoding that is recognised, with a remark.
/// </para>
/// <para>
/// Columns and properties are known by name, in any order and case and in many languages: the word itself as <c>text</c>, <c>word</c>,
/// <c>simplified</c>, <c>Wort</c>, <c>词语</c> and the like, or as the language taught; a meaning likewise, or as the learner's language;
/// a reading, part of speech, sense, level, id and aliases under the names word lists use for them. Of two columns for one field
/// the one that is named more exactly is used, of two as good the first. The sides of cards – front and back, term and definition – are known by
/// their cells. A title above the header is no row. Without a header
/// columns are known by their cells, by the scripts and forms of the languages; where it is not sure which has the words, the
/// list is refused with its columns. <see cref="WordListOptions.Columns"/> says better; <see cref="WordList.Layout"/> says what was made of
/// each column and how sure that is, <see cref="WordList.Remarks"/> what a person should look at.
/// </para>
/// <para>
/// Cells are read without markup, hidden characters and white space around them; <c>na</c>, <c>null</c> and <c>none</c> are words. What lists
/// write with a word – variants, optional parts, a part of speech in brackets, furigana, article and plural – goes to its place
/// (<see cref="SourceItem.Citation"/>); grammar points are what they are. A level is what <see cref="ProficiencyLevel.TryParse"/> reads; in a column
/// named after a scale its name may be left out. A field that is not understood is left out with a remark and never costs the word. A row is
/// left out, and reported with its line, when it has no word or cannot be read at all. An id that several rows have is none. A line has at most
/// 1 MB, one of JSON or HTML 32 MB: a file with a longer one is no list, and is refused before it fills the memory.
/// </para>
/// <para>
/// Items this library wrote are read whole, as <see cref="LearningItem.ToSource"/> makes them sources; those of the
/// categories pronunciation, writing_system and cultural are left out, as their target is no word of the language.
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
    /// <exception cref="WordListException">The file is no text, is empty, has no column that is surely the words or no usable row, or may not be opened.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static async Task<WordList> ReadAsync(string path, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = $"'{path}'";
        var stream = ListFileStream.Open(path, name);
        await using (stream.ConfigureAwait(false))
        {
            return Read(await FormAsync(stream, name, options, cancellationToken).ConfigureAwait(false), name, options, Path.GetFileName(path));
        }
    }

    /// <summary>Reads a word list from bytes.</summary>
    /// <param name="stream">The bytes, read to their end and left open.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The list; it has at least one source, without <see cref="SourceItem.SourceFile"/>.</returns>
    /// <exception cref="WordListException">The bytes are no text, are empty, have no column that is surely the words or no usable row.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<WordList> ReadAsync(Stream stream, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(await FormAsync(stream, Unnamed, options, cancellationToken).ConfigureAwait(false), Unnamed, options, sourceFile: null);
    }

    /// <summary>Reads a word list from text.</summary>
    /// <param name="reader">The text, read to its end and left open.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The list; it has at least one source, without <see cref="SourceItem.SourceFile"/>.</returns>
    /// <exception cref="WordListException">The text is empty, has no column that is surely the words or no usable row.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static async Task<WordList> ReadAsync(TextReader reader, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = await ListContent.ReadAsync(reader, Unnamed, cancellationToken).ConfigureAwait(false);
        return Read(ListFile.Read(text, Unnamed), Unnamed, options, sourceFile: null);
    }

    /// <summary>Says how the rows of a file are laid out, without reading them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The layout by which <see cref="ReadAsync(string, WordListOptions?, CancellationToken)"/> reads the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="WordListException">The file is no text, is empty, may not be opened, or it is not sure which column has the words.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static async Task<ListLayout> RecognizeAsync(string path, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = $"'{path}'";
        var stream = ListFileStream.Open(path, name);
        await using (stream.ConfigureAwait(false))
        {
            return ListReading.LayOut(await FormAsync(stream, name, options, cancellationToken).ConfigureAwait(false), name, options ?? new()).Layout;
        }
    }

    /// <summary>Says how the rows of a list are laid out, without reading them.</summary>
    /// <param name="stream">The bytes, read to their end and left open.</param>
    /// <param name="options">How to understand the rows; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The layout by which <see cref="ReadAsync(Stream, WordListOptions?, CancellationToken)"/> reads the bytes.</returns>
    /// <exception cref="WordListException">The bytes are no text, are empty, or it is not sure which column has the words.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ListLayout> RecognizeAsync(Stream stream, WordListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ListReading.LayOut(await FormAsync(stream, Unnamed, options, cancellationToken).ConfigureAwait(false), Unnamed, options ?? new()).Layout;
    }

    private static async Task<RawList> FormAsync(Stream stream, string name, WordListOptions? options, CancellationToken cancellationToken)
    {
        var bytes = await ListContent.ReadAsync(stream, name, cancellationToken).ConfigureAwait(false);
        return ListFile.Read(bytes, name, Form(options));
    }

    private static FormOptions Form(WordListOptions? options) =>
        new() { Encoding = options?.Encoding, Sheet = options?.Sheet, Language = options?.Language };

    private static WordList Read(RawList raw, string name, WordListOptions? options, string? sourceFile) =>
        ListReading.Read(raw, name, options ?? new(), sourceFile);
}
