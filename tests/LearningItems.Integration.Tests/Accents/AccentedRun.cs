using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>A run of eight words against a server with an accent: the SDK, the package on the wire and on the failures, and the generator.</summary>
internal sealed record AccentedRun(GenerationResult Result, IReadOnlyList<GenerationUpdate> Updates, int Requests)
{
    private static readonly string[] Words = ["我 wǒ", "你 nǐ", "他 tā", "喝 hē", "茶 chá", "水 shuǐ", "看 kàn", "书 shū"];

    public string Outcomes => string.Join(", ", Result.Ledger.Entries.GroupBy(entry => entry.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}".ToLowerInvariant()));

    /// <summary>What the report says the run took.</summary>
    public (long Input, long Output) Tokens => (Result.Report.Totals.InputTokens, Result.Report.Totals.OutputTokens);

    /// <summary>What went wrong on the way and at the end.</summary>
    public string Reason => string.Join("; ", Updates.OfType<CallRetrying>().Select(retry => retry.Failure.Kind.ToString())
        .Concat(Updates.OfType<CallFailed>().Select(failed => failed.Failure.Exception.Message)).Distinct());

    /// <summary>Each name with a reply that is streamed and with one that comes as a whole.</summary>
    public static TheoryData<string, bool> StreamedAndWhole(IEnumerable<string> names)
    {
        var cases = new TheoryData<string, bool>();
        foreach (var name in names)
        {
            cases.Add(name, true);
            cases.Add(name, false);
        }

        return cases;
    }

    public static async Task<AccentedRun> WithAsync(Accent accent, bool streaming, int concurrency = 1, params LearningItemCategory[] categories)
    {
        await using var server = await AccentedServer.StartAsync(accent);
        var options = new OpenAIClientOptions { Endpoint = server.Endpoint }.UseCompatibleWire();
        using var client = new SchemaStepDown(new ChatClient("some-model", new ApiKeyCredential("some-key"), options).AsIChatClient(), OpenAIFailures.RejectsSchema);
        var generation = new LearningItemGenerationOptions { MaxConcurrency = concurrency, UseStreaming = streaming }.AddOpenAIFailures();
        var request = new GenerationRequest
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK1"),
            Sources = [.. Words.Select(word => word.Split(' ')).Select(word => new SourceItem { Text = word[0], Reading = word[1], Gloss = "a word" })],
            Categories = categories is [] ? [LearningItemCategory.Vocab] : categories,
        };
        var updates = new List<GenerationUpdate>();
        await foreach (var update in new LearningItemGenerator(client, generation, timeProvider: new InstantTimeProvider()).GenerateStreamingAsync(request))
        {
            updates.Add(update);
        }

        return new AccentedRun(await updates.ToAsyncEnumerable().ToGenerationResultAsync(), updates, server.Requests);
    }
}
