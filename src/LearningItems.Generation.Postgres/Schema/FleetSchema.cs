using System.Data;
using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>The tables of a fleet, in a schema of their own.</summary>
public static class FleetSchema
{
    /// <summary>The schema where none is named: <c>learning_items</c>.</summary>
    public const string DefaultName = "learning_items";

    /// <summary>
    /// Makes the tables, or brings them to the version that this library knows. Any number of processes may do so at once: each step is taken once, in a
    /// transaction of its own. Where nothing is to be done, no right is needed but to read the version.
    /// </summary>
    /// <param name="dataSource">The database, as a role that may create in it.</param>
    /// <param name="schema">The schema: small letters, digits and <c>_</c>.</param>
    /// <param name="cancellationToken">Ends the work between two steps, or undoes the one at hand.</param>
    /// <returns>How many steps were taken; 0 where the tables were as they are to be.</returns>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is no such name.</exception>
    /// <exception cref="FleetSchemaException">The tables are of a later version of this library.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a step.</exception>
    public static async Task<int> MigrateAsync(NpgsqlDataSource dataSource, string schema = DefaultName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        var quoted = SchemaName.Quoted(schema);
        var connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            if (await VersionAsync(connection, schema, cancellationToken).ConfigureAwait(false) == SchemaSteps.Newest)
            {
                return 0;
            }

            await connection.RunAsync("select pg_advisory_lock(hashtextextended($1, 0))", [LockName(schema)], cancellationToken).ConfigureAwait(false);
            try
            {
                var version = await VersionAsync(connection, schema, cancellationToken).ConfigureAwait(false);
                for (var step = version + 1; step <= SchemaSteps.Newest; step++)
                {
                    await TakeAsync(connection, quoted, step, cancellationToken).ConfigureAwait(false);
                }

                return SchemaSteps.Newest - version;
            }
            finally
            {
                await UnlockAsync(connection, schema).ConfigureAwait(false);
            }
        }
    }

    private static async Task UnlockAsync(NpgsqlConnection connection, string schema)
    {
        try
        {
            if (connection.State == ConnectionState.Open)
            {
                await connection.RunAsync("select pg_advisory_unlock(hashtextextended($1, 0))", [LockName(schema)], CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException)
        {
            // A connection that broke holds no lock, and what a step threw says more.
        }
    }

    private static string LockName(string schema) => $"LearningItems.Generation.Postgres {schema}";

    // Asked of the catalogue first: "if not exists" asks for the right to create even where nothing is created.
    private static async Task<int> VersionAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        var isThere = await connection.ValueAsync<bool>("select exists (select from pg_tables where schemaname = $1 and tablename = 'version')", [schema], cancellationToken).ConfigureAwait(false);
        if (!isThere)
        {
            return 0;
        }

        var version = await connection.ValueAsync<int>($"select coalesce(max(step), 0) from {SchemaName.Quoted(schema)}.version", [], cancellationToken).ConfigureAwait(false);
        return version <= SchemaSteps.Newest
            ? version
            : throw new FleetSchemaException($"The schema '{schema}' is of version {version}, and this library knows version {SchemaSteps.Newest}. Update the library on this machine, or name another schema.");
    }

    private static async Task TakeAsync(NpgsqlConnection connection, string quoted, int step, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (step == 1 && !await connection.ValueAsync<bool>("select exists (select from pg_namespace where nspname = $1)", [quoted.Trim('"')], cancellationToken).ConfigureAwait(false))
            {
                await connection.RunAsync($"create schema {quoted}", [], cancellationToken).ConfigureAwait(false);
            }

            if (step == 1)
            {
                await connection.RunAsync($"create table {quoted}.version (step integer primary key, taken_at timestamptz not null default now())", [], cancellationToken).ConfigureAwait(false);
            }

            await connection.RunAsync(SchemaSteps.Text(step, quoted), [], cancellationToken).ConfigureAwait(false);
            await connection.RunAsync($"insert into {quoted}.version (step) values ($1)", [step], cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
