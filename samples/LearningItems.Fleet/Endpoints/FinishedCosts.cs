using System.Collections.Concurrent;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>What finished jobs cost, by their reports, which never change: each is read once.</summary>
internal sealed class FinishedCosts(FleetJobs jobs)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Id, long Epoch), decimal?> _costs = new();

    public async Task<decimal?> OfAsync(FleetJobStatus job, CancellationToken cancellationToken)
    {
        if (job.State != FleetJobState.Finished)
        {
            return null;
        }

        if (!_costs.TryGetValue((job.Id, job.Epoch), out var cost))
        {
            cost = (await jobs.GetReportAsync(job.Id, cancellationToken))?.Totals.Cost;
            if (_costs.Count >= Most)
            {
                _costs.Clear();
            }

            _costs[(job.Id, job.Epoch)] = cost;
        }

        return cost;
    }
}
