using FsCheck;
using FsCheck.Fluent;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A random request over a model that fails at random.</summary>
internal sealed record RandomRun(IReadOnlyList<SourceItem> Sources, IReadOnlyList<LearningItemCategory> Categories, IReadOnlyList<Fault> Faults, int HardShare, BatchingPreference Batching, int Concurrency, bool Streaming)
{
    private static readonly LearningItemCategory[] Usual = [.. LearningItemCategory.BuiltIn];

    private static readonly Gen<SourceItem> AnySource = Gen.Frequency(
        (12, Gen.Choose(0, 70).Select(index => Fakes.Sources.Words(71)[index])), // some twice
        (3, Gen.Choose(0, 40).Select(index => Fakes.Sources.GrammarPoints(41)[index])),
        (1, Gen.Elements("", "  ", "\u200b", "A: B", "你(好)", "a\nb", "好").Select(text => new SourceItem { Text = text, Gloss = "odd" })),
        (1, Gen.Constant(new SourceItem { Text = new string('好', 201) })));

    private static readonly Gen<Fault> AnyFault = Gen.Frequency(
        (6, Gen.Constant(Fault.None)),
        (10, Gen.Elements(Enum.GetValues<Fault>().Where(fault => fault is not (Fault.QuotaExhausted or Fault.Unauthorized)).ToArray())));

    public static Arbitrary<RandomRun> Any => Of(
        Gen.Frequency((12, AnyFault), (1, Gen.Elements(Fault.QuotaExhausted, Fault.Unauthorized)))).ToArbitrary();

    /// <summary>Runs whose calls only ever meet faults after which the same request must not be sent again.</summary>
    public static Arbitrary<RandomRun> WithoutRetries => Of(Gen.Frequency(
        (2, Gen.Constant(Fault.None)),
        (8, Gen.Elements(Fault.CutByLength, Fault.CutBeforeFirstItem, Fault.CutWithoutReason, Fault.BadJson, Fault.EmptyReply, Fault.ProseOnly, Fault.RefusedWord, Fault.RefusedByException)))).ToArbitrary();

    public async Task<FaultyRun> RunAsync()
    {
        var clock = new StrikingTimeProvider();
        var options = FaultyRun.Options(Streaming);
        (options.MaxConcurrency, options.Batching) = (Concurrency, Batching);
        return await FaultyRun.OfAsync(Client(clock), clock, Request, options);
    }

    public GenerationRequest Request => Fakes.Sources.Request(Sources, [.. Categories]);

    public FaultyChatClient Client(IHangingClock clock) => new((number, _) => Faults[number % Faults.Count], clock)
    {
        IsHard = word => word.Sum(c => c) % 100 < HardShare,
        MostRows = 3,
    };

    private static Gen<RandomRun> Of(Gen<Fault> fault) =>
        from sources in Gen.Sized(size => Gen.Choose(0, size * 2)).SelectMany(count => AnySource.ArrayOf(count))
        from categories in Gen.SubListOf(Usual)
        from faults in fault.NonEmptyListOf()
        from hardShare in Gen.Elements(0, 3, 20, 100)
        from batching in Gen.Elements(Enum.GetValues<BatchingPreference>())
        from concurrency in Gen.Choose(1, 6)
        from streaming in Gen.Elements(true, false)
        select new RandomRun(sources, [.. categories.DefaultIfEmpty(LearningItemCategory.Vocab)], [.. faults], hardShare, batching, concurrency, streaming);
}
