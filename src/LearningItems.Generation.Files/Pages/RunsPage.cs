namespace LearningItems.Generation.Files;

/// <summary>
/// The common page of several runs: one file that asks nothing of the network, with a table of the runs, their totals, and all their items to filter.
/// </summary>
public static class RunsPage
{
    private const string RunFilter = "<label>Run <select id=\"run-name\"><option value=\"\">all</option></select></label>";

    /// <summary>Writes the page.</summary>
    /// <param name="runs">The runs, in the order of the table.</param>
    /// <param name="path">The file; it is replaced, and its directory made where it is missing.</param>
    /// <param name="cancellationToken">Ends the writing; the file stays as it was.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank, or a run is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write the file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(IReadOnlyList<NamedResult> runs, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (runs.Contains(null!))
        {
            throw new ArgumentException("There is a null among the runs; leave it out.", nameof(runs));
        }

        var file = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? file);
        return AtomicFile.WriteLinesAsync(file, Of(runs), AtomicFile.Create, cancellationToken);
    }

    /// <summary>The lines of the page.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<NamedResult> runs) =>
    [
        .. PageHead.Of($"{ResultPage.Number(runs.Count)} runs: learning items"),
        $"<header><h1>{ResultPage.Number(runs.Count)} runs: {ResultPage.Number(runs.Sum(run => (long)run.Result.Items.Count))} learning items</h1>",
        .. RunsTable.Of(runs),
        "</header>",
        "<main>",
        .. PageParts.Items(more: [RunFilter]),
        "</main>",
        .. PageParts.Footer(),
        .. PageTable.WithoutScript(runs.SelectMany(run => run.Result.Items)),
        .. PageData.Of(runs),
        .. PageHead.Scripts(),
        "</body>",
        "</html>",
    ];
}
