using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>Renews the leases of the permits that a process holds, all in one statement, as long as it holds any.</summary>
internal sealed class PermitLeases(FleetDatabase database, TimeSpan lease)
{
    private readonly object _gate = new();
    private readonly HashSet<Guid> _held = [];
    private bool _isRenewing;

    public void Hold(Guid id)
    {
        lock (_gate)
        {
            _held.Add(id);
            if (!_isRenewing)
            {
                _isRenewing = true;
                _ = RunAsync();
            }
        }
    }

    public void Drop(Guid id)
    {
        lock (_gate)
        {
            _held.Remove(id);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await RenewAsync().ConfigureAwait(false);
        }
        catch
        {
            lock (_gate)
            {
                _isRenewing = false; // the next permit begins anew, for all that are held
            }

            throw;
        }
    }

    private async Task RenewAsync()
    {
        while (true)
        {
            await Task.Delay(lease / 3, database.Time).ConfigureAwait(false);
            Guid[] held;
            lock (_gate)
            {
                _isRenewing = _held.Count > 0;
                held = [.. _held];
            }

            if (held.Length == 0)
            {
                return;
            }

            try
            {
                await database.OnceAsync(
                    (connection, token) => connection.RunAsync($"update {database.Quoted}.permits set expires_at = {database.Quoted}.clock() + $2 where id = any ($1) and not waits", [held, lease], token),
                    CancellationToken.None).ConfigureAwait(false);
            }
            catch (NpgsqlException)
            {
                // The next renewal comes within the lease; the calls that use the permits tell of an outage themselves.
            }
        }
    }
}
