using System.Runtime.CompilerServices;

namespace LearningItems.Generation.Testing;

/// <summary>The updates by which a run would have told of a result.</summary>
public static class GenerationResultUpdates
{
    /// <summary>The updates of a result, in the order in which a run tells them.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// The start with the plan; for each call its start, the drafts that were rejected, the items and its end, or its failure; the end with report and ledger.
    /// <see cref="GenerationUpdateExtensions.ToGenerationResultAsync"/> makes the same result of them again.
    /// </returns>
    public static IReadOnlyList<GenerationUpdate> ToUpdates(this GenerationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var calls = ResultCalls.Of(ResultParts.Of(result));
        return
        [
            new RunStarted { Plan = ResultPlan.Of(result) },
            .. calls.SelectMany(call => Updates(call, result, calls)),
            new RunFinished { Report = result.Report, Ledger = result.Ledger },
        ];
    }

    /// <summary>The same updates as a stream: what a stub of <see cref="ILearningItemGenerator.GenerateStreamingAsync"/> returns.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Looked at before each update.</param>
    /// <returns>The updates. Each enumeration tells them anew.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async IAsyncEnumerable<GenerationUpdate> ToUpdatesAsync(this GenerationResult result, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in result.ToUpdates())
        {
            await Task.CompletedTask.ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            yield return update;
        }
    }

    private static IEnumerable<GenerationUpdate> Updates(ResultCall call, GenerationResult result, IReadOnlyList<ResultCall> calls)
    {
        yield return new CallStarted { Call = ResultPlan.Of(call) };
        if (call.Failure is { } failure)
        {
            yield return new CallFailed { Failure = failure };
        }
        else
        {
            foreach (var draft in result.Rejected.Where(draft => draft.Category == call.Category))
            {
                yield return new DraftRejected { Draft = draft };
            }

            foreach (var item in result.Items.Where(item => item.Item.Category == call.Category))
            {
                yield return new ItemAccepted { Item = item };
            }
        }

        yield return new CallFinished { Progress = [Progress(call, result, calls)] };
    }

    private static GenerationProgress Progress(ResultCall call, GenerationResult result, IReadOnlyList<ResultCall> calls)
    {
        var report = result.Report.Categories.First(category => category.Category == call.Category);
        return new GenerationProgress
        {
            Category = call.Category,
            CallsDone = calls.Count(other => other.Category == call.Category && other.Number <= call.Number),
            CallsPlanned = report.Calls,
            Items = call.Failure is null ? report.Items : 0,
            InputTokens = call.Failure is null ? report.InputTokens : 0,
            OutputTokens = call.Failure is null ? report.OutputTokens : 0,
            Elapsed = result.Report.Duration * call.Number / calls.Count,
        };
    }
}
