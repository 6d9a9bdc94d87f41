using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

/// <summary>Requests made ready to run, and what became of their sources.</summary>
internal static class Prepared
{
    public static GenerationRequest Request(string language, params SourceItem[] sources) =>
        Sources.Request(sources) with { Language = language, Level = ProficiencyLevel.Parse("A1") };

    public static PreparedRun Of(GenerationRequest request, params LearningItemStrategy[] own) =>
        PreparedRequest.Prepare(request, new StrategySet(own), new LearningItemGenerationOptions()).ToRun();

    public static CategoryWork Work(GenerationRequest request, LearningItemCategory category) =>
        Of(request with { Categories = [category] }).Works.Single();

    public static IEnumerable<string> Offered(GenerationRequest request, LearningItemCategory category) =>
        Work(request, category).Offered.Select(source => source.Text);

    public static LearningItem Item(string target, LearningItemCategory category, string language = "zh") => new()
    {
        Id = Guid.Parse("00000000-0000-4000-8000-000000000001"),
        Language = language,
        Category = category,
        TargetItem = target,
        Definition = "what it means and when it is used",
        Examples = [],
        LevelSystem = "hsk",
        LevelMin = "HSK1",
        LevelMax = "HSK1",
        CreatedAt = DateTimeOffset.UnixEpoch,
    };
}
