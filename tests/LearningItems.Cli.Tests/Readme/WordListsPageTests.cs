using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Cli.Tests.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Tests.Readme;

/// <summary>The lists of the page are read as it says, by its commands, and its code is compiled.</summary>
public sealed partial class WordListsPageTests : IDisposable
{
    private static readonly string Root = RepositoryRoot.Path;
    private static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs", "word-lists.md"));
    private static readonly string Workbook = Path.Combine(Root, "tests", "LearningItems.Generation.Tests", "Files", "Reading", "Shapes", "lists", "h01-two-sheets.xlsx");

    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<string> Commands => [.. Page.Split('\n').Where(line => line.StartsWith("dotnet run ", StringComparison.Ordinal))];

    public void Dispose() => _directory.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_ReadsTheListOfThePage(string command)
    {
        WriteLists();
        var arguments = command[(command.IndexOf("-- ", StringComparison.Ordinal) + 3)..].Split(' ').Select(argument => argument.Trim('"')).Select(Located);

        var run = await CliRun.InProcessAsync([.. arguments]);

        Assert.True(run.ExitCode == ExitCodes.Complete, run.Error);
    }

    [Fact]
    public async Task Lists_AreReadAsThePageSays()
    {
        WriteLists();

        var german = await WordListReader.ReadAsync(Located("woerter.csv"), new WordListOptions { Language = "fr", InstructionLanguage = "de" });
        Assert.Equal([("café", "le café", "der Kaffee"), ("grand", "grand/e", "groß")], german.Sources.Select(source => (source.Text, source.Citation, source.Gloss!)));
        Assert.Equal(["grande"], german.Sources[1].Aliases);

        var japanese = await WordListReader.ReadAsync(Located("tango.csv"), new WordListOptions { Language = "ja" });
        Assert.Equal([("食べる", "たべる"), ("漢字", "かんじ")], japanese.Sources.Select(source => (source.Text, source.Reading!)));

        var anki = Assert.Single((await WordListReader.ReadAsync(Located("anki.txt"), new WordListOptions { Language = "zh" })).Sources);
        Assert.Equal(("x7K!a", "水", "shuǐ", "water; liquid", "HSK1"), (anki.Id!, anki.Text, anki.Reading!, anki.Gloss!, anki.Level!.ToString()));
    }

    [Fact]
    public void Code_IsThatOfThisFile()
    {
        var here = File.ReadAllLines(Path.Combine(Root, "tests", "LearningItems.Cli.Tests", "Readme", "WordListsPageTests.cs")).Select(line => line.Trim()).ToHashSet();

        Assert.All(Blocks("csharp")[^1].TrimEnd().Split('\n'), line => Assert.Contains(line.Trim(), here));
    }

    // The list is not where the tests run.
    [Fact]
    public Task Code_AsDocumented_LooksForItsList() => Assert.ThrowsAnyAsync<IOException>(DocumentedAsync);

    private static async Task DocumentedAsync()
    {
        var options = new WordListOptions { Language = "fr", InstructionLanguage = "de", Level = ProficiencyLevel.Parse("A1") };
        try
        {
            var list = await WordListReader.ReadAsync("woerter.csv", options);
            foreach (var column in list.Columns)
            {
                Console.WriteLine($"{column.Header}: {column.Field ?? "not used"}");
            }

            foreach (var remark in list.Remarks)
            {
                Console.WriteLine(remark.Message);
            }
        }
        catch (WordListException exception) when (exception.SuggestedColumns is { } columns)
        {
            Console.WriteLine($"{exception.Message} It may be: {columns}");
        }
    }

    // The lists of the page in its order; the German one as Excel saves it.
    private void WriteLists()
    {
        var lists = Blocks("text");
        File.WriteAllText(Located("woerter.csv"), lists[0], CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        File.WriteAllText(Located("tango.csv"), lists[1]);
        File.WriteAllText(Located("anki.txt"), lists[2]);
        File.WriteAllText(Located("words.csv"), "Mot,Notes,Sens\nchat,animal,cat\n");
        File.Copy(Workbook, Located("words.xlsx"), overwrite: true);
    }

    private string Located(string argument) =>
        argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root, argument)
        : argument.StartsWith("out/", StringComparison.Ordinal) || argument.EndsWith(".csv", StringComparison.Ordinal) || argument.EndsWith(".txt", StringComparison.Ordinal) || argument.EndsWith(".xlsx", StringComparison.Ordinal) ? Path.Combine(_directory.FullName, argument)
        : argument;

    private static IReadOnlyList<string> Blocks(string language) => [.. Block().Matches(Page).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
