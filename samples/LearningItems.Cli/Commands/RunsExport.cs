using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The common page of several runs.</summary>
internal static class RunsExport
{
    /// <exception cref="UsageException">Another format is asked for, or a run cannot be read.</exception>
    public static async Task<int> WriteAsync(string input, IReadOnlyList<string> directories, ExportFormat format, string output, bool decidedOnly, Screen screen, CancellationToken cancellationToken)
    {
        if (format != ExportFormat.Html)
        {
            throw new UsageException($"--input is '{ShortText.Value(input)}', a directory of {Figures.Plural(directories.Count, "run")}; only --format html makes one file of several runs. Name one of them.");
        }

        var runs = new List<NamedResult>();
        foreach (var directory in directories)
        {
            runs.Add(await ReadAsync(directory, decidedOnly, cancellationToken));
        }

        if (runs.All(run => run.Result.Items.Count == 0))
        {
            throw new UsageException($"The runs in '{ShortText.Value(input)}' have no items{(decidedOnly ? " that were accepted or edited; review them first with 'learning-items review', or leave out --decided-only" : " to show")}.");
        }

        foreach (var directory in directories.Append(input))
        {
            ExportOutput.EnsureWritable(output, directory);
        }

        await RunsPage.WriteAsync(runs, output, cancellationToken);
        screen.Line($"{Figures.Plural(runs.Sum(run => run.Result.Items.Count), "item")} of {Figures.Plural(runs.Count, "run")} in {output}");
        return ExitCodes.Complete;
    }

    private static async Task<NamedResult> ReadAsync(string directory, bool decidedOnly, CancellationToken cancellationToken)
    {
        try
        {
            var result = await GenerationResultReader.ReadAsync(directory, cancellationToken);
            var decisions = await ReviewLog.ReadAsync(directory, cancellationToken);
            return new NamedResult { Name = Path.GetFileName(directory), Result = result with { Items = decisions.Apply(result.Items, decidedOnly) } };
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The run '{ShortText.Value(directory)}' cannot be read ({ShortText.Value(exception.Message)}); mend it or move it away.");
        }
    }
}
