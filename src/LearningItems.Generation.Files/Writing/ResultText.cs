using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Reads a file of a result as text.</summary>
internal static class ResultText
{
    private const int Block = 65_536;

    /// <exception cref="DamagedLineException">A line is longer than any that is written.</exception>
    /// <exception cref="IOException">The file is not there, or cannot be read.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, Block, FileOptions.Asynchronous | FileOptions.SequentialScan), Encoding.UTF8);
        var (text, block, meter) = (new StringBuilder(), new char[Block], new LineMeter<char>('\r', '\n', LineLimit.Bytes));
        while (await reader.ReadBlockAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (meter.Add(block.AsSpan(0, read)) is { } line)
            {
                throw new DamagedLineException(line, $"It is longer than {LineLimit.Name}.");
            }

            text.Append(block, 0, read);
        }

        return text.ToString();
    }
}
