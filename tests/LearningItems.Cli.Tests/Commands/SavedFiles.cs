using System.Text.Json;
using LearningItems.Generation;
using Microsoft.VisualBasic.FileIO;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>The files of a run, read back.</summary>
internal sealed class SavedFiles(string directory)
{
    private static readonly string[] Names = ["items.jsonl", "details.jsonl", "ledger.csv", "report.json", "rejected.jsonl", "report.html"];

    public bool AreThere => Names.All(name => File.Exists(Path.Combine(directory, name)));

    public IReadOnlyList<LearningItem> Items =>
        [.. File.ReadLines(Path.Combine(directory, "items.jsonl")).Select(line => LearningItemJson.Deserialize<LearningItem>(line)!)];

    public JsonElement Report => JsonDocument.Parse(File.ReadAllText(Path.Combine(directory, "report.json"))).RootElement;

    public IReadOnlyList<(string Category, string Outcome)> Ledger
    {
        get
        {
            using var csv = new TextFieldParser(Path.Combine(directory, "ledger.csv")) { Delimiters = [","] };
            Assert.Equal(["category", "source_id", "source_text", "outcome", "item_ids", "detail"], csv.ReadFields()!);
            var rows = new List<(string, string)>();
            while (csv.ReadFields() is { } fields)
            {
                rows.Add((fields[0], fields[3]));
            }

            return rows;
        }
    }

    public JsonElement Category(string name) =>
        Report.GetProperty("categories").EnumerateArray().Single(category => category.GetProperty("category").GetString() == name);

    public int Figure(string category, string figure) => Category(category).GetProperty(figure).GetInt32();
}
