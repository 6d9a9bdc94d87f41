namespace LearningItems.Generation.Postgres;

/// <summary>Writes the ends of permits, one statement at a time: those that come while one is on its way go together in the next.</summary>
internal sealed class PermitReleases(Func<Guid[], long[], Task> write)
{
    private readonly object _gate = new();
    private List<(Guid Id, long Used)> _waiting = [];
    private Task _last = Task.CompletedTask;
    private Task? _next;

    /// <returns>When it is written.</returns>
    public Task AddAsync(Guid id, long used)
    {
        lock (_gate)
        {
            _waiting.Add((id, used));
            return _next ??= _last = WriteAfterAsync(_last);
        }
    }

    // What the write before threw is told to those who waited for it.
    private async Task WriteAfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        List<(Guid Id, long Used)> together;
        lock (_gate)
        {
            (together, _waiting, _next) = (_waiting, [], null);
        }

        await write([.. together.Select(end => end.Id)], [.. together.Select(end => end.Used)]).ConfigureAwait(false);
    }
}
