using System.Text;
using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The items to export: those of a result, or of a file with one a line, as a person decided on them.</summary>
internal static class ExportInput
{
    private const int LongestLine = 16 << 20;

    /// <exception cref="UsageException">There are no items, or they cannot be read; the message names where.</exception>
    public static async Task<IReadOnlyList<LearningItem>> ReadAsync(string path, bool decidedOnly, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<GeneratedItem> items = Directory.Exists(path)
                ? (await GenerationResultReader.ReadAsync(path, cancellationToken)).Items
                : ItemsFile.Parse(await ReadLinesAsync(path, cancellationToken), path);
            if (items.Count == 0)
            {
                throw new UsageException($"'{ShortText.Value(path)}' has no items; name the directory of a result, or a file of items such as items.jsonl.");
            }

            var decisions = await DecidedItems.ReadAsync(path, cancellationToken);
            return [.. decisions.Of(items, decidedOnly).Select(item => item.Item)];
        }
        catch (FileNotFoundException exception) when (Directory.Exists(path))
        {
            throw new UsageException($"'{ShortText.Value(path)}' lacks {Path.GetFileName(exception.FileName)} and is no whole result; name its {ResultFileNames.Items}.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UsageException($"--input is '{ShortText.Value(path)}', which does not exist; name the directory of a result, or a file of items such as items.jsonl.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--input is '{ShortText.Value(path)}' and cannot be read ({ShortText.Value(exception.Message)}); name another.");
        }
    }

    // Line by line, and of no line more than any item takes.
    private static async Task<string[]> ReadLinesAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path);
        var (lines, line, block) = (new List<string>(), new StringBuilder(), new char[65_536]);
        while (await reader.ReadBlockAsync(block, cancellationToken) is > 0 and var read)
        {
            foreach (var character in block.AsSpan(0, read))
            {
                if (character == '\n')
                {
                    lines.Add(line.ToString().TrimEnd('\r'));
                    line.Clear();
                }
                else if (line.Append(character).Length > LongestLine)
                {
                    throw new InvalidDataException($"line {lines.Count + 1} is longer than {LongestLine >> 20} MB");
                }
            }
        }

        return [.. lines, line.ToString()];
    }
}
