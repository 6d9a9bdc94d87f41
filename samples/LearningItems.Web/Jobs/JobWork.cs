using System.Globalization;
using LearningItems.Generation;
using LearningItems.Web.Lists;

namespace LearningItems.Web.Jobs;

/// <summary>The work of a job: its request, its run, its result on the disk.</summary>
internal sealed class JobWork(ILearningItemGenerator generator, RunBudgets budgets)
{
    public async Task<JobEnding> DoAsync(Job job, CancellationToken cancellationToken)
    {
        var isAnew = job.Standing.HasResult;
        var request = await job.Files.UseAsync(() => RequestAsync(job, isAnew, cancellationToken), cancellationToken);
        try
        {
            var result = await generator.GenerateStreamingAsync(request, budgets.ForRun(), cancellationToken).ToldTo(job).ToGenerationResultAsync(cancellationToken);
            await SaveAsync(job, result);
            return new JobEnding(JobState.Finished, Describe(result), IsSaved: true);
        }
        catch (GenerationCanceledException cancelled)
        {
            // A run that was to better a result does not take its place half done.
            var isWorthIt = !isAnew && cancelled.PartialResult.Items.Count > 0;
            if (isWorthIt)
            {
                await SaveAsync(job, cancelled.PartialResult);
            }

            return new JobEnding(JobState.Cancelled, isWorthIt ? $"Cancelled. {Describe(cancelled.PartialResult)}" : isAnew ? "Cancelled; the items are what they were." : "Cancelled before the first item.", isWorthIt);
        }
    }

    private static async Task<GenerationRequest> RequestAsync(Job job, bool isAnew, CancellationToken cancellationToken)
    {
        var request = await ListReader.RequestAsync(job.Files.List, job.Settings, cancellationToken);
        return isAnew ? job.Review.Decisions.ToRequest(request, await job.Files.ReadResultAsync(cancellationToken)) : request;
    }

    private static async Task SaveAsync(Job job, GenerationResult result)
    {
        await job.Files.UseAsync(() => job.Files.WriteResultAsync(result), CancellationToken.None);
        job.Review.Begin();
    }

    private static string Describe(GenerationResult result)
    {
        var totals = result.Report.Totals;
        var cost = totals.Cost is { } paid ? string.Create(CultureInfo.InvariantCulture, $", {paid:0.####} paid") : string.Empty;
        var failure = result.Failures.FirstOrDefault(failed => !failed.Recovered) is { } lost ? $" A call failed: {lost.Exception.Message}" : string.Empty;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{(result.IsComplete ? "Complete" : "Incomplete; the page of the run says what is missing")}: {totals.Items:N0} items, {totals.Covered:N0} of {totals.Sources:N0} sources taught in {totals.Calls:N0} calls{cost}.{failure}");
        return text.Length <= MostOfMessage ? text : $"{text[..MostOfMessage]}…";
    }

    // Servers answer with whole pages.
    private const int MostOfMessage = 500;
}
