using System.Text.Json;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MyCourses;

public class CourseWorker(ILearningItemGenerator generator, IItemStore items, CourseJobs jobs, ILogger<CourseWorker> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var four = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stoppingToken };
        return Parallel.ForEachAsync(jobs.WaitingAsync(stoppingToken), four, RunAsync);
    }

    private async ValueTask RunAsync(string job, CancellationToken cancellationToken)
    {
        var folder = jobs.FolderOf(job);
        try
        {
            var json = await File.ReadAllTextAsync(Path.Combine(folder, "request.json"), cancellationToken);
            var request = LearningItemJson.Deserialize<GenerationRequest>(json) ?? throw new InvalidDataException("The request is null.");
            using var journal = FileGenerationJournal.Open(Path.Combine(folder, "journal.jsonl"));
            var run = new GenerationRunOptions { Journal = journal, ItemStore = items, MaxConcurrency = 3 };

            var result = await generator.GenerateAsync(request, run, cancellationToken);

            await GenerationResultWriter.WriteAsync(result, folder, CancellationToken.None); // it is paid for: written, even while the host stops
            if (result.IsComplete)
            {
                jobs.Close(job, "complete");
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops. What was accepted stands in the journal, the job has no mark: the next process goes on with it.
        }
        catch (Exception exception) when (exception is InvalidGenerationRequestException or JsonException or InvalidDataException)
        {
            jobs.Close(job, exception.Message); // it will never run
        }
        catch (Exception exception)
        {
            log.LogError(exception, "Job {Job} ended; the next start goes on with it.", job); // no room on the disk, for instance: the others go on
        }
    }
}
