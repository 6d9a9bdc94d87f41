using System.CommandLine;
using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Cli.Commands;

/// <summary><c>demo</c>: every category over the sample lists of HSK 1, without a network.</summary>
internal static class DemoCommand
{
    private static readonly LearningItemCategory[] Samples = [LearningItemCategory.Vocab, LearningItemCategory.Pronunciation, LearningItemCategory.Idiom];

    public static Command Create(Screen screen)
    {
        var output = new Option<string>("--output")
        {
            Description = "The directory for the files; those of an earlier run in it are replaced, unless a run fails or is cancelled without an item.",
            HelpName = "DIR",
            DefaultValueFactory = _ => Path.Combine("out", "demo"),
        };
        var command = new Command("demo", "Makes all categories from the sample lists of HSK 1 with the offline stand-in.") { output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(output), screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string directory, Screen screen, CancellationToken cancellationToken)
    {
        var arguments = new GenerationArguments
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK 3.0 1"),
            Vocabulary = Path.Combine(SampleLibrary.Directory, "hsk1-vocabulary.csv"),
            Grammar = Path.Combine(SampleLibrary.Directory, "hsk1-grammar.csv"),
            Topic = "daily life",
            Scenario = "meeting people",
        };
        using var session = await GenerationSession.PrepareAsync(arguments, TimeProvider.System, journal: null, cancellationToken);
        return await GenerationRun.RunAsync(session, directory, withJournal: false, overwrite: null, screen, Samples, cancellationToken);
    }
}
