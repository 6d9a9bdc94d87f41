using System.Globalization;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Web.Lists;

namespace LearningItems.Web.Jobs;

/// <summary>
/// What a job gives to take away, as a person's decisions have it. Each is made once for a state of the review; who downloads one has the file open, and goes on reading it when
/// another takes its place.
/// </summary>
internal sealed class JobExports(ReadingTurns turns)
{
    /// <summary>A deck or a sheet.</summary>
    /// <returns>The open file; the caller disposes of it.</returns>
    public Task<FileStream> OpenDeckAsync(Job job, ExportFormat format, string extension, CancellationToken cancellationToken) => OpenAsync(
        job,
        $"deck.{extension}",
        async (directory, result) => await ItemExporter.WriteAsync(
            [.. result.Items.Select(generated => generated.Item)], Path.Combine(directory, $"deck.{extension}"), format, new ExportOptions { DeckName = $"{result.Report.Language} {result.Report.Level}" }, cancellationToken),
        cancellationToken);

    /// <summary>The page of the run.</summary>
    /// <returns>The open file; the caller disposes of it.</returns>
    public Task<FileStream> OpenPageAsync(Job job, CancellationToken cancellationToken) =>
        OpenAsync(job, ResultFileNames.Page, (directory, result) => GenerationResultWriter.WriteAsync(result, directory, cancellationToken), cancellationToken);

    private Task<FileStream> OpenAsync(Job job, string name, Func<string, GenerationResult, Task> write, CancellationToken cancellationToken) => job.Files.UseAsync(
        () => turns.TakeAsync(async () =>
        {
            var directory = Path.Combine(job.Files.Exports, job.Review.Version.ToString(CultureInfo.InvariantCulture));
            if (!Directory.Exists(directory) && Directory.Exists(job.Files.Exports))
            {
                Directory.Delete(job.Files.Exports, recursive: true); // of an earlier state
            }

            var path = Path.Combine(directory, name);
            if (!File.Exists(path))
            {
                var decisions = job.Review.Decisions;
                var result = await job.Files.ReadResultAsync(cancellationToken);
                await write(directory, result with { Items = decisions.Apply(result.Items) });
            }

            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }, cancellationToken),
        cancellationToken);
}
