namespace LearningItems.Generation.Files;

/// <summary>Writes a journal of format 1 anew as format 2: whole, beside it, and then in its place. Killed meanwhile, it is as it was.</summary>
internal static class JournalConversion
{
    /// <summary>Converts a file where it is of format 1.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">How messages name it.</param>
    /// <returns>Bytes of a cut last line, which is left out.</returns>
    /// <exception cref="GenerationJournalException">A line is damaged. The file is as it was.</exception>
    public static long Convert(string file, string path)
    {
        if (JournalHeader.Read(file, path) is not { Version: 1 })
        {
            return 0;
        }

        using var old = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        var cut = old.Length - WholeLines.LengthOf(old);
        old.Position = 0;
        AtomicFile.Write(file, converted =>
        {
            var header = JournalHeader.New();
            converted.Write(header.Bytes);
            Copy(old, converted, header, new EntryParser(path));
        });
        return cut;
    }

    private static void Copy(FileStream old, Stream converted, JournalHeader header, EntryParser parser)
    {
        var (counts, number) = (new JournalCounts(), 0);
        foreach (var line in WholeLines.Read(old))
        {
            if (++number == 1)
            {
                continue; // says what the file was
            }

            var json = line.Span;
            var withdraws = WrittenEntry.Withdraws(parser.ParseUnhashed(json, number));
            var entry = WrittenEntry.Of(json);
            var seal = counts.Next(entry);
            byte[] hashed = [.. seal.Seal(json.TrimEnd(" \r"u8), header.Journal), (byte)'\n'];
            converted.Write(hashed);
            if (withdraws)
            {
                converted.Write(hashed);
            }

            counts.Add(entry, seal, withdraws);
        }
    }
}
