using LearningItems.Generation;

namespace LearningItems.Web.Jobs;

/// <summary>Tells the job of the updates of its run while they pass by.</summary>
internal static class JobUpdates
{
    public static async IAsyncEnumerable<GenerationUpdate> ToldTo(this IAsyncEnumerable<GenerationUpdate> updates, Job job)
    {
        await foreach (var update in updates)
        {
            // Plans, ledgers and failures are long; what a page needs of them is in the standing.
            if (update is ItemAccepted or ItemWithdrawn)
            {
                job.Events.Tell(JobEvents.Update, LearningItemJson.Serialize(update));
            }

            job.Stand(standing => Next(standing, update));
            yield return update;
        }
    }

    private static JobStanding Next(JobStanding standing, GenerationUpdate update) => update switch
    {
        RunStarted started => standing with { CallsPlanned = started.Plan.Calls.Count },
        CallStarted { IsFollowUp: true } => standing with { CallsPlanned = standing.CallsPlanned + 1 },
        PlanChanged changed => standing with { CallsPlanned = standing.CallsPlanned + changed.Calls.Count - 1 },
        CallFinished => standing with { CallsDone = standing.CallsDone + 1 },
        CallFailed => standing with { FailedCalls = standing.FailedCalls + 1 },
        ItemAccepted => standing with { Items = standing.Items + 1 },
        ItemWithdrawn => standing with { Items = standing.Items - 1 },
        DraftRejected => standing with { Rejected = standing.Rejected + 1 },
        _ => standing,
    };
}
