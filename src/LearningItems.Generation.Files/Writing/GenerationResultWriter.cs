namespace LearningItems.Generation.Files;

/// <summary>Writes what a run made into a directory.</summary>
/// <remarks>
/// <para>
/// The files, in the order in which they are written: <c>items.jsonl</c>, one <see cref="LearningItem"/> a line;
/// <c>details.jsonl</c>, one line per item with its sources, provenance, warnings and category fields; <c>ledger.csv</c>,
/// one row per eligible source of each category; <c>report.json</c>, the figures and the failed calls; <c>rejected.jsonl</c>, one draft a line
/// that failed a check, with the findings; <c>report.html</c>, all of it as one page to look at, that asks nothing of the network. All are UTF-8 without byte order mark and with LF. Each is written to a temporary
/// name beside it and renamed: it is there whole, or as it was before. <see cref="GenerationResultReader"/> reads them back.
/// </para>
/// <para>
/// The ledger has the texts of the sources as they are. A spreadsheet may take a cell that begins with <c>=</c>, <c>+</c>,
/// <c>-</c>, <c>@</c>, a tab or a carriage return for a formula; import the columns as text when the list is not your own.
/// </para>
/// </remarks>
public static class GenerationResultWriter
{
    private static readonly (string Name, Func<GenerationResult, IEnumerable<string>> Lines)[] Files =
    [
        // First: the items are what was paid for.
        (ResultFileNames.Items, result => result.Items.Select(generated => LearningItemJson.Serialize(generated.Item))),
        (ResultFileNames.Details, DetailsLine.Of),
        (ResultFileNames.Ledger, LedgerLines.Of),
        (ResultFileNames.Report, result => [ReportFile.Of(result)]),
        (ResultFileNames.Rejected, result => result.Rejected.Select(draft => LearningItemJson.Serialize(draft))),
        (ResultFileNames.Page, result => ResultPage.Of(result)),
    ];

    /// <summary>Writes the files of a result. A file that fails does not keep the others from being written.</summary>
    /// <param name="result">The result, complete or not.</param>
    /// <param name="directory">The directory; made when it is not there. Files of these names in it are replaced.</param>
    /// <param name="cancellationToken">
    /// Ends the writing; files already written stay, the others stay as they were. To save the result of a cancelled run,
    /// hand in a token that is not cancelled.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is blank.</exception>
    /// <exception cref="IOException">
    /// The directory cannot be made; or some files could not be written: the message names each with its reason, and the
    /// inner <see cref="AggregateException"/> has the exceptions. The files it does not name are written.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(GenerationResult result, string directory, CancellationToken cancellationToken = default) =>
        WriteAsync(result, directory, AtomicFile.Create, cancellationToken);

    /// <inheritdoc cref="WriteAsync(GenerationResult, string, CancellationToken)"/>
    /// <param name="result">The result, complete or not.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="create">Makes each temporary file.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    internal static async Task WriteAsync(GenerationResult result, string directory, Func<string, FileStream> create, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory.CreateDirectory(directory);

        var failures = new List<(string Name, Exception Exception)>();
        foreach (var (name, lines) in Files)
        {
            try
            {
                await AtomicFile.WriteLinesAsync(Path.Combine(directory, name), lines(result), create, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add((name, exception));
            }
        }

        if (failures.Count > 0)
        {
            var named = string.Join("; ", failures.Select(failure => $"{failure.Name} ({failure.Exception.Message})"));
            throw new IOException($"Not written to '{directory}': {named}", new AggregateException(failures.Select(failure => failure.Exception)));
        }
    }
}
