using System.Text.Json;

namespace LearningItems.Generation.Tests.Files;

/// <summary>Results to write.</summary>
internal static class Results
{
    public static readonly Guid FirstId = new("6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e");
    public static readonly Guid SecondId = new("7a2e2d2f-65a1-5b2d-8a3f-1e7b3c4d5e6f");

    public static LearningItem Item(Guid id, string target, LearningItemCategory category) => new()
    {
        Id = id,
        Language = "zh",
        Category = category,
        TargetItem = target,
        Definition = "to love; \"to like\" very much",
        Examples = [new LearningItemExample { Text = "我爱你。" }, new LearningItemExample { Text = "我爱喝茶。" }],
        Romanization = "ài",
        SenseGloss = "to love",
        Pos = "verb",
        Aliases = ["愛"],
        LevelSystem = "hsk",
        LevelMin = "HSK1",
        LevelMax = "HSK1",
        CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        SourceFile = "hsk1.csv",
    };

    public static GeneratedItem Generated(LearningItem item) => new()
    {
        Item = item,
        SourceIds = ["w1", "w2"],
        Details = new ItemDetails
        {
            Feature = "tones:4-3",
            Model = "model-1",
            PromptHash = "aa",
            ContentHash = "bb",
            Fields = new Dictionary<string, JsonElement>
            {
                ["classifier"] = JsonDocument.Parse("\"个 <b>\"").RootElement,
                ["situations"] = JsonDocument.Parse("[1,2]").RootElement,
                ["plural"] = JsonDocument.Parse("null").RootElement,
            },
        },
        Warnings = [Finding.Warning("short_definition", "Say more than '爱'.")],
    };

    public static GenerationResult Result(params LedgerEntry[] ledger) => new()
    {
        Items = [Generated(Item(FirstId, "爱", LearningItemCategory.Vocab)), Generated(Item(SecondId, "A 是 B", LearningItemCategory.Grammar))],
        Ledger = new SourceLedger(ledger),
        Report = new GenerationReport
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK1"),
            Complete = true,
            Duration = TimeSpan.FromSeconds(1.5),
            Totals = new GenerationFigures { Items = 2 },
            Categories = [],
        },
        Rejected = [new RejectedDraft { Category = LearningItemCategory.Vocab, Draft = new LearningItemDraft { Word = "好" }, Findings = [Finding.Error("no_examples", "Give three examples.")] }],
    };

    /// <summary>A result whose details cannot be written: a field without a value.</summary>
    public static GenerationResult ResultWithBrokenDetails()
    {
        var result = Result();
        var broken = result.Items[0] with { Details = result.Items[0].Details with { Fields = new Dictionary<string, JsonElement> { ["x"] = default } } };
        return result with { Items = [broken] };
    }
}
