namespace LearningItems.Generation.Testing.Tests.StandIn;

/// <summary>What is said of the words is in the letters of the learners' language, whether the rows have meanings in it, in another language, or none.</summary>
public class EveryInstructionLanguageTests
{
    private static readonly string[] Taught = ["fr", "zh", "ja", "ko"];

    public static TheoryData<string> Languages => [.. LanguageCourses.Words.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Generate_MeaningsAndTopicInTheInstructionLanguage_NothingIsRejected(string instruction)
    {
        var words = LanguageCourses.Request(instruction).Sources;
        foreach (var taught in Taught)
        {
            var request = LanguageCourses.Request(taught) with { Topic = words[0].Text, Scenario = words[1].Text };
            await NothingIsRejectedAsync(instruction, request with { Sources = [.. request.Sources.Select((source, index) => source with { Gloss = words[index].Text })] });
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Generate_MeaningsAndTopicInEnglishOrNone_NothingIsRejected(string instruction)
    {
        foreach (var request in Taught.Select(LanguageCourses.Request))
        {
            await NothingIsRejectedAsync(instruction, request);
            await NothingIsRejectedAsync(instruction, request with { Scenario = null, Sources = [.. request.Sources.Select(source => source with { Gloss = null })] });
        }
    }

    private static async Task NothingIsRejectedAsync(string instruction, GenerationRequest request)
    {
        using var client = new StandInChatClient();

        var result = await new LearningItemGenerator(client).GenerateAsync(request with { InstructionLanguage = instruction, IncludeTranslations = true });

        Assert.Empty(result.Rejected.Select(draft => $"{request.Language} {draft.Category} {draft.Draft.Target}{draft.Draft.Word}: {draft.Findings[0].Message}"));
        Assert.True(result.IsComplete);
    }
}
