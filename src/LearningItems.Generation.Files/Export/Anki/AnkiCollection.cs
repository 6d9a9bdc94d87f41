using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LearningItems.Generation.Files;

/// <summary>The database of a deck: its notes, a new card each, and what they are shown by.</summary>
internal static class AnkiCollection
{
    private const char BetweenFields = '\u001F';

    /// <summary>Writes the database into a file that is not there yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="deck">The deck.</param>
    /// <param name="now">When the notes were changed: Anki takes a note for one it has where it is the later of the two.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static void Write(string path, AnkiDeck deck, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Not pooled: the file is read as soon as it is written.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();

        // The file counts once it is complete and renamed: what a crash leaves of it is of no use to anybody.
        Run(connection, null, "PRAGMA journal_mode = OFF");
        using var transaction = connection.BeginTransaction();
        Run(connection, transaction, AnkiTables.Create);
        AddCollection(connection, transaction, deck, now);
        AddNotes(connection, transaction, deck, now, cancellationToken);
        transaction.Commit();
    }

    private static void AddCollection(SqliteConnection connection, SqliteTransaction transaction, AnkiDeck deck, DateTimeOffset now) => Run(
        connection,
        transaction,
        AnkiTables.InsertCollection,
        ("$crt", now.ToUnixTimeSeconds()),
        ("$mod", now.ToUnixTimeMilliseconds()),
        ("$scm", now.ToUnixTimeMilliseconds()),
        ("$ver", AnkiTables.Version),
        ("$conf", AnkiSettings.Collection(deck).ToJsonString()),
        ("$models", AnkiModels.Of(deck).ToJsonString()),
        ("$decks", AnkiSettings.Decks(deck, now).ToJsonString()),
        ("$dconf", AnkiSettings.DeckOptions().ToJsonString()));

    private static void AddNotes(SqliteConnection connection, SqliteTransaction transaction, AnkiDeck deck, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var did = AnkiIds.Of("deck", deck.Name);
        var (first, mod) = (now.ToUnixTimeMilliseconds(), now.ToUnixTimeSeconds());
        foreach (var (note, index) in deck.Notes.Select((note, index) => (note, index)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(
                connection,
                transaction,
                AnkiTables.InsertNote,
                ("$id", first + index),
                ("$guid", note.Guid),
                ("$mid", note.Type.Id),
                ("$mod", mod),
                ("$tags", string.Create(CultureInfo.InvariantCulture, $" {string.Join(' ', note.Tags)} ")),
                ("$flds", string.Join(BetweenFields, note.Fields)),
                ("$sfld", note.SortText),
                ("$csum", AnkiIds.ChecksumOf(note.SortText)));
            Run(connection, transaction, AnkiTables.InsertCard, ("$id", first + index), ("$nid", first + index), ("$did", did), ("$mod", mod), ("$due", index + 1));
        }
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // constants of AnkiTables
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
