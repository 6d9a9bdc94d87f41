using System.Text.Json;
using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>A file with an item a line, without what a result knows of them.</summary>
internal static class ItemsFile
{
    /// <exception cref="UsageException">A line is no item, or one that another line has.</exception>
    public static List<GeneratedItem> Parse(string[] lines, string path)
    {
        var items = new List<GeneratedItem>(lines.Length);
        var linesById = new Dictionary<Guid, int>();
        foreach (var (line, index) in lines.Select((line, index) => (line, index)).Where(numbered => !string.IsNullOrWhiteSpace(numbered.line)))
        {
            var item = Item(line, index + 1, path);
            if (!linesById.TryAdd(item.Id, index + 1))
            {
                throw new UsageException($"'{ShortText.Value(path)}' has the item {item.Id} in the lines {linesById[item.Id]} and {index + 1}; keep one of them.");
            }

            items.Add(new GeneratedItem { Item = item, SourceIds = [], Details = new ItemDetails { PromptHash = string.Empty, ContentHash = string.Empty } });
        }

        return items;
    }

    private static LearningItem Item(string line, int number, string path)
    {
        try
        {
            return LearningItemJson.Deserialize<LearningItem>(line) ?? throw new JsonException("it is null");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{ShortText.Value(path)}' is no file of items, line {number} ({ShortText.Value(exception.Message)}); name an {ResultFileNames.Items}.");
        }
    }
}
