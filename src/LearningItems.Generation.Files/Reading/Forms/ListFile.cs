namespace LearningItems.Generation.Files;

/// <summary>Reads the bytes of any file people have words in: says what form it has, cuts it into rows and cells, and understands none of them.</summary>
internal static class ListFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="name">How messages name the file.</param>
    /// <param name="options">What is known of it.</param>
    /// <exception cref="WordListException">The file is of a kind that is no list, is not text, or holds nothing that could be a row.</exception>
    public static RawList Read(ReadOnlyMemory<byte> bytes, string name, FormOptions options)
    {
        var kind = FileKind.Of(bytes, name);
        if (kind == FileKind.Workbook)
        {
            return WorkbookForm.Read(bytes, name, options.Sheet);
        }

        if (kind.Remedy is { } remedy)
        {
            throw new WordListException($"{name} is {kind.Name}. {remedy}");
        }

        var decoded = ListText.Decode(bytes.Span, name, options);
        var list = Read(decoded.Text, name);
        return list with { Encoding = decoded.Encoding, Remarks = [.. decoded.Remarks, .. list.Remarks] };
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="name">How messages name the file.</param>
    /// <exception cref="WordListException">The text holds nothing that could be a row.</exception>
    public static RawList Read(string text, string name)
    {
        var content = ListText.Content(text, name);
        if (string.IsNullOrWhiteSpace(content))
        {
            throw new WordListException($"{name} is empty. Write one word a line, or a table with a row for each word.");
        }

        if (Subtitles.Recognizes(content))
        {
            throw new WordListException($"{name} has subtitles or the lines of a song, and no list. Copy the words into a spreadsheet or a text file, one row for each word.");
        }

        return JsonForm.Recognizes(content) ? JsonForm.Read(content, name)
            : HtmlForm.Recognizes(content) ? HtmlForm.Read(content, name)
            : MarkdownForm.Find(content) is { Count: > 0 } tables ? MarkdownForm.Read(content, tables, name)
            : YamlForm.Recognizes(content) ? YamlForm.Read(content, name)
            : TextForm.Read(content, name);
    }
}
