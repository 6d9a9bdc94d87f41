using LearningItems.Cli.Commands;
using LearningItems.Cli.Display;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Offline.Phrasebook;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run over a client of the test, on a clock that never waits.</summary>
internal static class ClientRun
{
    public static GenerationArguments Vocab => new()
    {
        Language = "zh",
        Level = ProficiencyLevel.Parse("HSK1"),
        Vocabulary = CliRun.DataFile("hsk1-vocabulary.csv"),
        Categories = [LearningItemCategory.Vocab],
        Concurrency = 1,
    };

    public static IChatClient Offline => new StandInChatClient(new SampleAnswers(SampleLibrary.Load()));

    public static Task<CliRun> RunAsync(GenerationArguments arguments, IChatClient client, string directory) =>
        RunAsync(arguments, _ => new ProviderClient(client), directory);

    public static async Task<CliRun> RunAsync(GenerationArguments arguments, Func<ProviderArguments, ProviderClient> createClient, string directory)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var session = await GenerationSession.PrepareAsync(arguments, createClient, new MovingTimeProvider(), journal: null, CancellationToken.None);
        var exitCode = await GenerationRun.RunAsync(session, directory, withJournal: false, overwrite: true, new Screen(output, error), samples: [], CancellationToken.None);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
