using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>A finished run whose journal is damaged and gone on with, to see what becomes of it.</summary>
internal sealed class DamagedRun : IDisposable
{
    private const string FirstTry = "a first try that does not count";

    private readonly TempDirectory _directory = new();
    private readonly GenerationRequest _request;
    private readonly IReadOnlyList<string> _items;

    private DamagedRun(GenerationRequest request)
    {
        _request = request;
        var whole = Run(out _, out _);
        Assert.True(whole.IsComplete);
        (_items, Whole) = (ItemsOf(whole), File.ReadAllBytes(Journal));
    }

    /// <summary>A run of words alone, one of which the model wrote twice, so that an item was taken back.</summary>
    public static DamagedRun OfWords() => new(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

    /// <summary>A run of words and of items drawn from all of them.</summary>
    public static DamagedRun OfPatterns() =>
        new(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab, LearningItemCategory.Functional, LearningItemCategory.Idiom));

    public static DamagedRun Of(bool withPatterns) => withPatterns ? OfPatterns() : OfWords();

    public string Journal => _directory.Of("journal.jsonl");

    /// <summary>The journal as it was written.</summary>
    public byte[] Whole { get; }

    /// <summary>Its lines, with their ends.</summary>
    public IReadOnlyList<byte[]> Lines
    {
        get
        {
            var lines = new List<byte[]>();
            for (var start = 0; start < Whole.Length; start += lines[^1].Length)
            {
                lines.Add(Whole[start..(Array.IndexOf(Whole, (byte)'\n', start) + 1)]);
            }

            return lines;
        }
    }

    /// <summary>Goes on with a damaged journal: whatever was done to it, nothing is lost and nothing is done without a word.</summary>
    /// <param name="journal">What the file has.</param>
    /// <param name="isCut">Whether the end is missing: of an item that was taken back it may not say so any more.</param>
    /// <returns>What became of it.</returns>
    public Fate GoOnWith(byte[] journal, bool isCut = false)
    {
        File.WriteAllBytes(Journal, journal);
        try
        {
            var result = Run(out var calls, out var told);
            Assert.True(result.IsComplete);
            Assert.True(_items.SequenceEqual(ItemsOf(result).Select(item => isCut ? item.Replace(FirstTry, "a word", StringComparison.Ordinal) : item)), $"Items are lost or others: {string.Join("; ", ItemsOf(result))}. Told was {string.Join(' ', told.Select(line => line.Message))}");
            Assert.All(told, line => Assert.Matches($"[Ll]ine {line.Line} of the journal '{Journal}'", line.Message));
            AssertSettled(ItemsOf(result));
            return new Fate(calls, told, IsRefused: false);
        }
        catch (GenerationJournalException exception)
        {
            Assert.Contains($"'{Journal}'", exception.Message, StringComparison.Ordinal);
            Assert.Contains("ine 1 ", exception.Message, StringComparison.Ordinal);
            Assert.Equal(journal, File.ReadAllBytes(Journal));
            return new Fate(0, [], IsRefused: true);
        }
    }

    public void Dispose() => _directory.Dispose();

    // What was made up for is not paid a third time.
    private void AssertSettled(IReadOnlyList<string> items)
    {
        var again = Run(out var calls, out _);
        Assert.Equal(0, calls);
        Assert.Equal(items, ItemsOf(again));
    }

    private GenerationResult Run(out int calls, out IReadOnlyList<DamagedJournalLine> told)
    {
        using var client = new FakeChatClient(Answer);
        using var journal = FileGenerationJournal.Open(Journal);
        var generator = new LearningItemGenerator(client, timeProvider: new InstantTimeProvider());
        var result = generator.GenerateAsync(_request, new GenerationRunOptions { Journal = journal }).GetAwaiter().GetResult();
        told = journal.CutBytes > 0 ? [.. journal.DamagedLines, new DamagedJournalLine { Line = 0, Message = $"line 0 of the journal '{Journal}' was cut" }] : journal.DamagedLines;
        calls = client.Calls.Count;
        return result;
    }

    // The first row twice: the second item takes the place of the first.
    private static string Answer(SentCall call)
    {
        var good = JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
        return good[0].ContainsKey("word")
            ? ModelReplies.Items([good[0].DeepClone().AsObject().With(item => item["definition"] = FirstTry), .. good])
            : ModelReplies.Items(good);
    }

    private static IReadOnlyList<string> ItemsOf(GenerationResult result) =>
        [.. result.Items.Select(item => $"{item.Item.Category} {item.Item.Id} {item.Item.TargetItem}: {(item.Item.Definition.StartsWith("a word of the list", StringComparison.Ordinal) ? "a word" : item.Item.Definition)}").Order(StringComparer.Ordinal)];
}

/// <summary>What became of a damaged journal.</summary>
/// <param name="Calls">Calls that were paid.</param>
/// <param name="Told">What the application was told.</param>
/// <param name="IsRefused">Whether it was refused, and left as it was.</param>
internal sealed record Fate(int Calls, IReadOnlyList<DamagedJournalLine> Told, bool IsRefused)
{
    /// <summary>Whether anybody was told.</summary>
    public bool IsTold => IsRefused || Told.Count > 0;
}
