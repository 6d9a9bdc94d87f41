namespace LearningItems.Generation.Tests.Model;

/// <summary>Items and requests for tests.</summary>
internal static class Items
{
    /// <summary>An item with every field of the contract.</summary>
    public static LearningItem Full { get; } = new()
    {
        Id = new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        Language = "zh-Hant",
        Category = LearningItemCategory.Vocab,
        TargetItem = "漢語",
        Definition = "Chinese \"language\" & <writing> – 'spoken' 😀",
        Examples =
        [
            new LearningItemExample { Text = "我學漢語。", Translation = "I learn Chinese.", MediaUrls = ["https://example.org/a.mp3?x=1&y=2"] },
            new LearningItemExample { Text = "𠮷野家😀", Translation = "Ça va, c'est «bon»." },
        ],
        Romanization = "Hànyǔ",
        SenseGloss = "the language",
        Lemma = "漢語",
        Pos = "noun",
        Aliases = ["汉语"],
        MediaUrls = ["https://example.org/b.png"],
        LevelSystem = "hsk",
        LevelMin = "HSK7",
        LevelMax = "HSK9",
        CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        SourceFile = "list.csv",
    };

    /// <summary>An item with what is required only.</summary>
    public static LearningItem Lean { get; } = new()
    {
        Id = new Guid("6ba7b810-9dad-51d1-80b4-00c04fd430c8"),
        Language = "fr",
        Category = new LearningItemCategory("my_own"),
        TargetItem = "bonjour",
        Definition = "hello, said by day",
        Examples = [new LearningItemExample { Text = "Bonjour !" }, new LearningItemExample { Text = "Bonjour, madame." }],
        LevelSystem = "cefr",
        LevelMin = "A1",
        LevelMax = "A1",
        CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
    };

    /// <summary>A request with every member set to another value than its default.</summary>
    public static GenerationRequest FullRequest { get; } = new()
    {
        Language = "zh-TW",
        Level = ProficiencyLevel.Parse("HSK 3.0 7-9"),
        Sources =
        [
            new SourceItem
            {
                Id = "w1", Text = "漢語", Reading = "Hànyǔ", Gloss = "Chinese", Kind = SourceKind.Vocabulary, PartOfSpeech = "n.", Sense = "language",
                Level = ProficiencyLevel.Parse("HSK1"), Aliases = ["汉语"], SourceFile = "list.csv",
            },
            new SourceItem { Text = "A 比 B", Kind = SourceKind.Grammar },
            new SourceItem { Text = "food", Kind = SourceKind.Topic },
        ],
        Categories = [LearningItemCategory.Vocab, new LearningItemCategory("my_own")],
        Topic = "eating out",
        Scenario = "a first dinner",
        InstructionLanguage = "de",
        ExamplesPerItem = 5,
        IncludeTranslations = true,
        LevelWords = ["gehen"],
        HouseStyle = "Duzen.\nKeine Witze.",
        ExistingItems = [Full, Lean],
        Reviewed = new ReviewedResult
        {
            Items = [Made(Full)],
            AskedAgain = [new AskedAgainItem { Item = Made(Lean), Comment = "too hard", At = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) }],
            Rejected = [new Guid("f18fe980-8335-535c-b909-aadc462c386f")],
            Settled = [new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = "漢語", Outcome = SourceOutcome.Covered, ItemIds = [Full.Id], Detail = "why" }],
        },
    };

    private static GeneratedItem Made(LearningItem item) => new() { Item = item, SourceIds = ["w1"], Details = new ItemDetails { PromptHash = "p", ContentHash = "c" } };
}
