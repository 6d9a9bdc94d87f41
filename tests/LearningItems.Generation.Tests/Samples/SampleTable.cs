using CsvHelper;

namespace LearningItems.Generation.Tests.Samples;

/// <summary>A CSV file of the sample data, as rows of cells by column name.</summary>
internal static class SampleTable
{
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(PathOf(file)), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}
