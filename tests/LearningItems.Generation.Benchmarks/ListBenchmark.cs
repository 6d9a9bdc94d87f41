using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using LearningItems.Generation.Files;
using nietras.SeparatedValues;

namespace LearningItems.Generation.Benchmarks;

/// <summary>
/// Reads a word list of 100,000 rows as this library does – recognised, every cell understood – and as readers of CSV do, into strings; and says
/// what stays in memory of a list of 1,000,000.
/// </summary>
internal static class ListBenchmark
{
    private const int Rows = 100_000;
    private const int ManyRows = 1_000_000;
    private const int Rounds = 7;

    public static async Task RunAsync()
    {
        var bytes = Write(Rows);
        Console.WriteLine($"{Rows} rows of CSV, {bytes.Length / 1e6:F1} MB, median of {Rounds} rounds, by turns      ms   of CsvHelper's speed");
        (string Name, Func<Task<int>> Read)[] readers =
        [
            ("WordListReader, into sources", async () => (await WordListReader.ReadAsync(new MemoryStream(bytes), new WordListOptions { Language = "zh" })).Sources.Count),
            ("CsvHelper, into strings", () => Task.FromResult(ByCsvHelper(bytes))),
            ("Sep, into strings", () => Task.FromResult(BySep(bytes))),
        ];
        var times = readers.Select(_ => new List<double>()).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var ((name, read), taken) in readers.Zip(times))
            {
                GC.Collect();
                var clock = Stopwatch.StartNew();
                if (await read() is var rows && rows != Rows)
                {
                    throw new InvalidOperationException($"{name} read {rows} rows.");
                }

                if (round > 0) // the first warms up
                {
                    taken.Add(clock.Elapsed.TotalMilliseconds);
                }
            }
        }

        var medians = times.ConvertAll(Median);
        foreach (var ((name, _), median) in readers.Zip(medians))
        {
            Console.WriteLine($"{name,-60}{median,10:F0}{medians[1] / median,23:F2}");
        }

        await MemoryAsync();
    }

    private static async Task MemoryAsync()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Write(ManyRows));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var list = await WordListReader.ReadAsync(path, new WordListOptions { Language = "zh" });
            var live = GC.GetTotalMemory(forceFullCollection: true) - before;
            IReadOnlyList<SourceItem> sources = [.. list.Sources];
            list = null;
            var ofSources = GC.GetTotalMemory(forceFullCollection: true) - before;
            Console.WriteLine();
            Console.WriteLine($"{ManyRows} rows, {new FileInfo(path).Length / 1e6:F1} MB: {live / 1e6:F0} MB live with the list, {ofSources / 1e6:F0} MB with its {sources.Count} sources alone, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB at the peak of the process");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Write(int rows)
    {
        var text = new StringBuilder("word,pinyin,english,pos,level\n");
        for (var index = 0; index < rows; index++)
        {
            // A tenth of the cells is quoted, as where meanings have commas.
            var (first, second) = ((char)(0x5000 + (index % 1_000)), (char)(0x5000 + (index / 1_000)));
            text.Append(CultureInfo.InvariantCulture, $"{first}{second},xué xí,{(index % 10 == 0 ? "\"to learn, to study\"" : "to learn")},v,HSK {1 + (index % 6)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static int ByCsvHelper(byte[] bytes)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(bytes), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        reader.Read();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return rows.Count;
    }

    private static int BySep(byte[] bytes)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).From(new MemoryStream(bytes));
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            rows.Add(row[..].ToStringsArray());
        }

        return rows.Count;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
