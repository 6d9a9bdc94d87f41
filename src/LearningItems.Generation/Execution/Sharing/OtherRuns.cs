using System.Threading.Channels;

namespace LearningItems.Generation.Execution;

/// <summary>
/// What other runs are to one: the room they leave in a budget they share, the items they bring or give up, and those they are given. Called on the turns of the
/// run's single reader, never twice at once.
/// </summary>
internal sealed class OtherRuns(BudgetMeter budget, ItemExchange exchange, RunJournal? journal, SharedItems? shared)
{
    /// <summary>Whether they may yet leave room for a call, or bring an item.</summary>
    public bool MayHelp => budget.Freed is not null || AwaitItems;

    /// <summary>Whether they are to bring items that this run waits for.</summary>
    public bool AwaitItems => shared?.Awaits == true;

    /// <summary>Whether what calls bring is of use to them, where the run itself keeps nothing.</summary>
    public bool TakeItems => shared is not null;

    /// <summary>Waits for what happens first: to the calls of this run, or where others are concerned.</summary>
    /// <param name="events">What happens to the calls of this run.</param>
    /// <param name="isIdle">Whether no call is in flight.</param>
    /// <param name="cancellationToken">Ends the waiting of an idle run.</param>
    /// <returns>Whether others were first.</returns>
    public async Task<bool> AreFirstAsync(ChannelReader<CallEvent> events, bool isIdle, CancellationToken cancellationToken)
    {
        if (isIdle)
        {
            shared?.TellWait();
        }

        if (shared?.Due is { IsCompleted: true })
        {
            return true;
        }

        // While calls are in flight, what others have left over already was tried when they left.
        List<Task> others = [.. budget.Freed is { } room && (isIdle || !room.IsCompleted) ? [room] : (Task[])[], .. shared?.Due is { } due ? [due] : (Task[])[]];
        if (isIdle)
        {
            await ((Task)Task.WhenAny(others)).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        }

        if (others.Count == 0)
        {
            return false;
        }

        var happened = events.WaitToReadAsync(CancellationToken.None).AsTask();
        return await Task.WhenAny([happened, .. others]).ConfigureAwait(false) != happened;
    }

    /// <summary>The next items they had when the run was planned, as the consumer is told of them; null when all were given.</summary>
    public async Task<IReadOnlyList<GenerationUpdate>?> NextFoundAsync() =>
        shared is not null && await shared.NextFoundAsync().ConfigureAwait(false) is { } found ? await TakeInAsync(found).ConfigureAwait(false) : null;

    /// <summary>What they have brought since, as the consumer is told of it, where it is time to look; what they gave up is in the queue of calls then.</summary>
    public async Task<IReadOnlyList<GenerationUpdate>> LookAsync(CancellationToken cancellationToken) =>
        shared is { Due.IsCompleted: true } ? await TakeInAsync(await shared.LookAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false) : [];

    /// <summary>Gives them what this run has for them.</summary>
    /// <param name="isFullOnly">Whether to wait until it is worth a write.</param>
    public Task GiveAsync(bool isFullOnly = false) => shared is null ? Task.CompletedTask : shared.WriteAsync(isFullOnly);

    /// <summary>Leaves everything to them.</summary>
    public Task LeaveAsync() => shared is null ? Task.CompletedTask : shared.LeaveAsync();

    private async Task<IReadOnlyList<GenerationUpdate>> TakeInAsync(SharedNews news)
    {
        var items = exchange.TakeIn(news);
        await (journal is null ? Task.CompletedTask : journal.WriteAsync()).ConfigureAwait(false);
        return [.. items.Select(item => new ItemAccepted { Item = item, IsKept = true })];
    }
}
