using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Reads a result that <see cref="GenerationResultWriter"/> wrote into a directory.</summary>
/// <remarks>
/// What is read equals what was written, but for what the files do not hold: times of the report have milliseconds, a field of an item's details that
/// was null is absent, an exception is a <see cref="RecordedException"/>, and calls that failed are known where this version or a later one wrote the report.
/// </remarks>
public static class GenerationResultReader
{
    /// <summary>Reads the files of a result.</summary>
    /// <param name="directory">The directory, with all files of <see cref="ResultFileNames.All"/> but the page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is blank.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">A file is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or does not fit another one; the message names the file, the line and what is wrong.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<GenerationResult> ReadAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var items = await ReadAsync(directory, ResultFileNames.Items, text => Lines(text, LearningItemJson.Deserialize<LearningItem>), cancellationToken).ConfigureAwait(false);
        var details = await ReadAsync(directory, ResultFileNames.Details, text => Lines(text, DetailsLine.Parse), cancellationToken).ConfigureAwait(false);
        var ledger = await ReadAsync(directory, ResultFileNames.Ledger, text => LedgerLines.Read(text).ToList(), cancellationToken).ConfigureAwait(false);
        var (report, failures) = await ReadAsync(directory, ResultFileNames.Report, ReportFile.Read, cancellationToken).ConfigureAwait(false);
        var rejected = await ReadAsync(directory, ResultFileNames.Rejected, text => Lines(text, LearningItemJson.Deserialize<RejectedDraft>), cancellationToken).ConfigureAwait(false);
        return new GenerationResult
        {
            Items = Generated(directory, items, details),
            Ledger = new SourceLedger(ledger),
            Report = report,
            Rejected = [.. rejected.Select(line => line.Value)],
            Failures = failures,
        };
    }

    private static async Task<T> ReadAsync<T>(string directory, string name, Func<string, T> read, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, name);
        try
        {
            return read(await ResultText.ReadAsync(path, cancellationToken).ConfigureAwait(false));
        }
        catch (FileNotFoundException exception)
        {
            throw new FileNotFoundException($"'{path}' is missing: a result is read from all of {string.Join(", ", ResultFileNames.All.Where(file => file != ResultFileNames.Page))}.", path, exception);
        }
        catch (DamagedLineException exception)
        {
            throw Damaged(path, exception.Line, exception.Message, exception);
        }
        catch (JsonException exception)
        {
            throw Damaged(path, (int)(exception.LineNumber ?? 0) + 1, exception.Message, exception);
        }
    }

    private static List<(int Line, T Value)> Lines<T>(string text, Func<string, T?> read)
        where T : class
    {
        var lines = new List<(int Line, T Value)>();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)).Where(numbered => numbered.line.Length > 0))
        {
            try
            {
                lines.Add((index + 1, read(line) ?? throw new JsonException("The line is null.")));
            }
            catch (JsonException exception)
            {
                throw new DamagedLineException(index + 1, exception.Message);
            }
        }

        return lines;
    }

    private static List<GeneratedItem> Generated(string directory, List<(int Line, LearningItem Item)> items, List<(int Line, DetailsLine Details)> details)
    {
        var byId = new Dictionary<Guid, (int Line, DetailsLine Details)>(details.Count);
        foreach (var line in details)
        {
            if (!byId.TryAdd(line.Details.Id, line))
            {
                throw Damaged(Path.Combine(directory, ResultFileNames.Details), line.Line, $"The item {line.Details.Id} stands in line {byId[line.Details.Id].Line} already.");
            }
        }

        var generated = new List<GeneratedItem>(items.Count);
        foreach (var (line, item) in items)
        {
            generated.Add(byId.Remove(item.Id, out var found)
                ? found.Details.ToGenerated(item)
                : throw Damaged(Path.Combine(directory, ResultFileNames.Items), line, $"{ResultFileNames.Details} has no line for the item {item.Id}."));
        }

        return byId.Count == 0
            ? generated
            : throw Damaged(Path.Combine(directory, ResultFileNames.Details), byId.Values.Min(rest => rest.Line), $"{ResultFileNames.Items} has no item {byId.Values.MinBy(rest => rest.Line).Details.Id}.");
    }

    private static InvalidDataException Damaged(string path, int line, string what, Exception? exception = null) => new($"'{path}' is damaged, line {line}: {what}", exception);
}
