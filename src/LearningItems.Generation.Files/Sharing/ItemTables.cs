using Microsoft.Data.Sqlite;

namespace LearningItems.Generation.Files;

/// <summary>The two tables of a store of items, and all that is ever asked of them.</summary>
internal sealed class ItemTables : IDisposable
{
    // SQLite's own places for what a file is of and in which version: "LI" and the store's first letters, as a number.
    private const int ApplicationId = 0x4C495354;
    private const int Version = 1;

    private readonly SqliteCommand _find;
    private readonly SqliteCommand _claim;
    private readonly SqliteCommand _keep;
    private readonly SqliteCommand _release;

    private ItemTables(SqliteConnection connection)
    {
        _find = Command(connection, "SELECT item FROM item WHERE key = $key", "$key");
        _claim = Command(
            connection,
            """
            INSERT INTO claim (key, owner, until) VALUES ($key, $owner, $until)
            ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE claim.owner = excluded.owner OR claim.until <= $now
            """,
            "$key",
            "$owner",
            "$until",
            "$now");
        _keep = Command(connection, "INSERT INTO item (key, item) VALUES ($key, $item) ON CONFLICT (key) DO NOTHING; DELETE FROM claim WHERE key = $key", "$key", "$item");
        _release = Command(connection, "DELETE FROM claim WHERE key = $key AND owner = $owner", "$key", "$owner");
    }

    /// <summary>Opens the tables, and makes them in a new file.</summary>
    /// <exception cref="ItemStoreException">The file is a database of another kind, or of a later version.</exception>
    public static ItemTables Open(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();

        // Counted first: what another process makes between these questions is a store.
        var objects = Number(command, "SELECT count(*) FROM sqlite_master");
        var (application, version) = (Number(command, "PRAGMA application_id"), Number(command, "PRAGMA user_version"));
        if (objects > 0 && application != ApplicationId)
        {
            throw new ItemStoreException($"'{path}' is a database, but no store of items. Name another file.");
        }

        if (version > Version)
        {
            throw new ItemStoreException($"The store of items '{path}' is of version {version}, and this library knows version {Version}. Update the library, or name another file.");
        }

        // Readers and the one writer do not hinder each other; a killed process leaves the file whole.
        Run(command, "PRAGMA journal_mode = WAL");
        Run(command, "PRAGMA synchronous = NORMAL");
        Run(
            command,
            $"""
            BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS item (key TEXT PRIMARY KEY, item TEXT NOT NULL);
            CREATE TABLE IF NOT EXISTS claim (key TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Version};
            COMMIT
            """);
        return new ItemTables(connection);
    }

    /// <summary>The item of a key as JSON; null where there is none.</summary>
    public string? Find(SqliteTransaction transaction, string key) => (string?)Bound(_find, transaction, key).ExecuteScalar();

    /// <summary>Claims a key, or renews the owner's claim.</summary>
    /// <returns>False where another owner's claim holds.</returns>
    public bool Claim(SqliteTransaction transaction, string key, string owner, DateTimeOffset now, DateTimeOffset until) =>
        Bound(_claim, transaction, key, owner, until.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds()).ExecuteNonQuery() > 0;

    /// <summary>Keeps an item where there is none, and ends the claim on its key.</summary>
    public void Keep(SqliteTransaction transaction, string key, string item) => Bound(_keep, transaction, key, item).ExecuteNonQuery();

    /// <summary>Ends an owner's claim.</summary>
    public void Release(SqliteTransaction transaction, string key, string owner) => Bound(_release, transaction, key, owner).ExecuteNonQuery();

    public void Dispose()
    {
        _find.Dispose();
        _claim.Dispose();
        _keep.Dispose();
        _release.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the four texts above
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static SqliteCommand Bound(SqliteCommand command, SqliteTransaction transaction, params object[] values)
    {
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command;
    }

    private static long Number(SqliteCommand command, string sql)
    {
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteCommand command, string sql)
    {
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
