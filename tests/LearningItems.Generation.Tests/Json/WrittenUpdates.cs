using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Json;

/// <summary>One update of every kind, with every member set: what <c>docs/json.md</c> shows.</summary>
internal static class WrittenUpdates
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    private static readonly PlannedCall Call = new()
    {
        Number = 1,
        Categories = [Vocab],
        SourceIds = ["w1", "w2"],
        Items = new ItemRange(2, 2),
        InputTokens = 610,
        OutputTokens = new TokenRange(150, 240),
        MaxOutputTokens = 512,
    };

    public static FailedCall Failed { get; } = new() { Category = Vocab, CallNumber = 1, SourceIds = ["w1", "w2"], Exception = Thrown(), Recovered = true };

    public static GenerationReport Report { get; } = new()
    {
        Language = "fr",
        InstructionLanguage = "en",
        Level = ProficiencyLevel.Parse("A1"),
        Provider = "acme",
        Model = "acme-1",
        Complete = false,
        Duration = TimeSpan.FromSeconds(12.5),
        FirstItem = TimeSpan.FromSeconds(1.25),
        Totals = Figures<GenerationFigures>(),
        Categories =
        [
            new CategoryReport { Category = Vocab, Status = CategoryStatus.Incomplete, Reason = "1 source was rejected", Sources = 2, Covered = 1, Items = 1, Calls = 1, Attempts = 2, InputTokens = 610, OutputTokens = 180 },
        ],
        WorstSources = [new SourceFindings { Category = Vocab, SourceId = "w2", SourceText = "merci", Findings = 1, Codes = ["no_examples"] }],
        Calls =
        [
            new CallReport { Number = 1, Categories = [Vocab], Sources = 2, Started = TimeSpan.FromSeconds(0.25), Ended = TimeSpan.FromSeconds(4.5), Attempts = 2, InputTokens = 610, OutputTokens = 180 },
        ],
        Loop = new LoopReport { Calls = 2, InputTokens = 1_190, OutputTokens = 90, Cost = 0.005m },
    };

    public static SourceLedger Ledger { get; } = new(
    [
        new LedgerEntry { Category = Vocab, SourceId = "w1", SourceText = "bonjour", Outcome = SourceOutcome.Covered, ItemIds = [Items.Lean.Id] },
        new LedgerEntry { Category = Vocab, SourceId = "w2", SourceText = "merci", Outcome = SourceOutcome.Rejected, Detail = "no_examples" },
    ]);

    public static GeneratedItem Item { get; } = new()
    {
        Item = Items.Lean,
        SourceIds = ["w1"],
        Details = new ItemDetails { Register = "neutral", Model = "acme-1", PromptHash = "9f86", ContentHash = "60a1" },
        Warnings = [Finding.Warning("short_definition", "Say more.")],
    };

    public static RejectedDraft Rejected { get; } = new()
    {
        Category = Vocab,
        Draft = new LearningItemDraft { Rows = [2], Word = "merci", Definition = "thanks" },
        Findings = [Finding.Error("no_examples", "Give 3 examples.")],
    };

    public static IReadOnlyList<GenerationUpdate> All { get; } =
    [
        new RunStarted
        {
            Plan = new GenerationPlan
            {
                Categories = [new PlannedCategory { Category = Vocab, Sources = 2, Offered = 2, Calls = 1, Items = new ItemRange(2, 2) }],
                Calls = [Call],
                Cost = new CostRange(0.003m, 0.005m),
                Loop = new LoopComparison { Calls = 2, InputTokens = 1190 },
            },
        },
        new CallStarted { Call = Call, IsFollowUp = true },
        new PlanChanged { Planned = Call, Calls = [Call with { MaxOutputTokens = 1024 }] },
        new CallRetrying
        {
            CallNumber = 1,
            Failure = new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(2)) { Message = "HTTP 429: slow down" },
            Delay = TimeSpan.FromSeconds(2.25),
        },
        new ItemAccepted { Item = Item, IsKept = true },
        new ItemWithdrawn { ItemId = Items.Lean.Id, Category = Vocab, Reason = "the reply wrote another item for the same source, and a model's last word counts" },
        new ItemDoubted { ItemId = Items.Lean.Id, Category = Vocab, Finding = Finding.Warning(FindingCodes.SecondOpinionSense, "The second example has the sense of a bench.") },
        new DraftRejected { Draft = Rejected },
        new CallFailed { Failure = Failed with { Recovered = false } },
        new CallFinished { Progress = [new GenerationProgress { Category = Vocab, CallsDone = 1, CallsPlanned = 2, Items = 1, InputTokens = 610, OutputTokens = 180, Elapsed = TimeSpan.FromSeconds(4.5) }] },
        new RunFinished { Report = Report, Ledger = Ledger },
    ];

    public static GenerationResult Result { get; } = new() { Items = [Item], Ledger = Ledger, Report = Report, Rejected = [Rejected], Failures = [Failed] };

    private static T Figures<T>()
        where T : GenerationFigures, new() => new() { Sources = 2, Covered = 1, Items = 1, Calls = 1, Attempts = 2, InputTokens = 610, OutputTokens = 180, WastedTokens = 90, Cost = 0.004m };

    // Thrown, so that it has all that the serializer of .NET stumbles over.
    private static HttpRequestException Thrown()
    {
        try
        {
            throw new HttpRequestException("No route to host", new IOException("sk-secret")) { Data = { ["key"] = "sk-secret" } };
        }
        catch (HttpRequestException exception)
        {
            return exception;
        }
    }
}
