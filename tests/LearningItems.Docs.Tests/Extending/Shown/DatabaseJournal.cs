using System.Data.Common;
using System.Runtime.CompilerServices;
using LearningItems.Generation;

namespace MyCourses;

/// <summary>
/// A journal in a table: <c>journal (number INTEGER PRIMARY KEY AUTOINCREMENT, course TEXT, key TEXT, keeps_item INTEGER, json TEXT)</c>.
/// </summary>
public class DatabaseJournal(DbDataSource database, string course) : IGenerationJournal
{
    public async ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        await using var command = database.CreateCommand("INSERT INTO journal (course, key, keeps_item, json) VALUES (@course, @key, @keeps_item, @json)");
        Set(command, "@course", course);
        Set(command, "@key", entry.Key);
        Set(command, "@keeps_item", entry is JournaledItem or JournaledRepeat ? 1 : 0);
        Set(command, "@json", LearningItemJson.Serialize(entry));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async IAsyncEnumerable<JournalEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var entry in FindAsync(cancellationToken))
        {
            yield return entry.Read();
        }
    }

    // Key and kind are columns of their own: the JSON of an item that the run does not ask for is not parsed.
    public async IAsyncEnumerable<UnreadEntry> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var command = database.CreateCommand("SELECT key, keeps_item, json FROM journal WHERE course = @course ORDER BY number");
        Set(command, "@course", course);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return new UnreadEntry(rows.GetString(0), rows.GetInt32(1) == 1, () => LearningItemJson.Deserialize<JournalEntry>(rows.GetString(2))!);
        }
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
