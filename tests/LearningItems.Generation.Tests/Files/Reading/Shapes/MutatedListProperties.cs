using System.Text;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Files;

/// <summary>The lists of the corpus, damaged as files get damaged: each is read or refused in a line, and no row is lost without a reason.</summary>
public sealed class MutatedListProperties
{
    private const int LongestLine = 300;

    private static int Lists => TestCounts.AreFull ? 100_000 : Repeatable.Count(2_000);

    private static readonly string[] Pieces =
    [
        "\"", "\"\"", "'", ",", ";", "\t", "|", "\n", "\r\n", "\r", "\0", "\uFEFF", "\u200B", "\u202E", "\u00A0", "\uFFFD", "=", "#", "#separator:tab\n", "sep=;\n", "[", "]", "{", "}", ":", "<table>", "</td>",
        "<b>", "&amp;", "&#0;", "|---|\n", "//", "/", " - ", "{{c1::", "[sound:a.mp3]", "（", "）", "()", "漢[かん]", "ǖ", "5", "A1", "HSK", "word", "id", "null", "1e999", "😀", "é",
    ];

    [Fact]
    public void Damaged_list_is_read_or_refused_and_no_row_is_lost_without_a_reason()
    {
        var count = Lists;
        var lists = Shape.Paths.Select(File.ReadAllBytes).ToList();
        var languages = new[] { null, "zh", "ja", "ko", "de", "fr", "es", "ru", "ar" };
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var bytes = Damage(lists[random.Next(lists.Count)], lists, random);
            var options = new WordListOptions { Language = languages[random.Next(languages.Length)], Kind = random.Next(8) == 0 ? SourceKind.Grammar : SourceKind.Vocabulary };
            try
            {
                AssertEveryRowIsAccountedFor(bytes, options);
            }
            catch (WordListException exception)
            {
                var lines = exception.Message.Split('\n');
                Assert.True(lines[0].Length is > 0 and <= LongestLine, $"seed {seed}: {lines[0]}");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}, {options.Language}: {exception.Message}\n{Encoding.UTF8.GetString(bytes)}", exception);
            }
        }
    }

    private static void AssertEveryRowIsAccountedFor(byte[] bytes, WordListOptions options)
    {
        var raw = ListFile.Read(bytes, "The list", new FormOptions { Language = options.Language });
        var list = WordListReader.ReadAsync(new MemoryStream(bytes), options).GetAwaiter().GetResult();

        // No more than a title, a blank and a remark stand above the header.
        var below = ListReading.LayOut(raw, "The list", options).Rows;
        Assert.InRange(raw.Rows.Count - below.Count, 0, list.Layout.HeaderLine is null ? 0 : 5);
        Assert.Equal(below.Count, list.Sources.Count + list.Dropped.Count);
        Assert.All(list.Sources, source => Assert.False(string.IsNullOrWhiteSpace(source.Text)));
        Assert.All(list.Dropped, row => Assert.InRange(row.Reason.Length, 1, LongestLine));
        Assert.All(list.Remarks, remark => Assert.InRange(remark.Message.Length, 1, LongestLine));
    }

    private static byte[] Damage(byte[] list, List<byte[]> others, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(list.Length + 1);
            var to = Math.Min(list.Length, at + random.Next(1, 40));
            list = random.Next(9) switch
            {
                0 => list[..at], // the copy broke off
                1 => [.. list[..at], .. list[to..]],
                2 => [.. list[..to], .. list[at..]],
                3 => [.. list[..at], (byte)random.Next(256), .. list[Math.Min(list.Length, at + 1)..]],
                4 => [.. list[..at], .. others[random.Next(others.Count)].Skip(at)], // two files in one
                5 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(list)),
                6 => [.. list.SelectMany(b => b == '\n' ? random.Next(2) == 0 ? "\r\n"u8.ToArray() : "\r"u8.ToArray() : [b])],
                _ => [.. list[..at], .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]), .. list[at..]],
            };
        }

        return list;
    }
}
