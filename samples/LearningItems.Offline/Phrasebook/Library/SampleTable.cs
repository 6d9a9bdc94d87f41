using CsvHelper;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Reads the rows of a sample table, whose columns are known by their names.</summary>
internal static class SampleTable
{
    public static IReadOnlyList<T> Read<T>(string path, Func<CsvReader, T> row)
    {
        using var table = CsvReader.FromFile(path);
        var rows = new List<T>();
        while (table.Read())
        {
            rows.Add(row(table));
        }

        return rows;
    }
}
