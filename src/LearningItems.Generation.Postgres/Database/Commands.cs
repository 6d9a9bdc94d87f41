using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>Commands with their values by position: <c>$1</c>, <c>$2</c>.</summary>
internal static class Commands
{
    public static async Task<int> RunAsync(this NpgsqlConnection connection, string sql, object?[] values, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql, values);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task<T> ValueAsync<T>(this NpgsqlConnection connection, string sql, object?[] values, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql, values);
        await using (command.ConfigureAwait(false))
        {
            return (T)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }

    /// <summary>Reads the rows that a command returns.</summary>
    public static async Task<List<T>> RowsAsync<T>(this NpgsqlConnection connection, string sql, object?[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql, values);
        await using (command.ConfigureAwait(false))
        {
            var rows = new List<T>();
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }
            }

            return rows;
        }
    }

    public static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, object?[] values)
    {
#pragma warning disable CA2100 // texts of this library: values stand in parameters, and the name of the schema is checked
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    /// <summary>A column that may be null.</summary>
    public static T? Maybe<T>(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? default : reader.GetFieldValue<T>(column);
}
