using System.Collections;
using System.CommandLine;
using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>Every option of <c>generate</c> and <c>plan</c> reaches what it is about: the request, the generator's options, or what else the run is made of.</summary>
public sealed class GenerationOptionEffectTests
{
    private static readonly string[] Needed = ["--language", "fr", "--level", "A1", "--vocabulary", "words.csv"];

    // A value for each that differs from what holds without it, with the options that it needs.
    private static readonly Dictionary<string, string[]> Given = new(StringComparer.Ordinal)
    {
        ["--language"] = ["--language", "pt-BR"],
        ["--level"] = ["--level", "B2"],
        ["--vocabulary"] = ["--vocabulary", "other.csv"],
        ["--grammar"] = ["--grammar", "points.csv"],
        ["--level-words"] = ["--level-words", "a.csv", "b.csv"],
        ["--category"] = ["--category", "vocab", "idiom"],
        ["--topic"] = ["--topic", "food"],
        ["--scenario"] = ["--scenario", "at a market", "--topic", "food"],
        ["--examples"] = ["--examples", "5"],
        ["--translations"] = ["--translations"],
        ["--instruction-language"] = ["--instruction-language", "de"],
        ["--style"] = ["--style", "style.txt"],
        ["--batch"] = ["--batch", "--provider", "anthropic", "--model", "m"],
        ["--concurrency"] = ["--concurrency", "3"],
        ["--prefer"] = ["--prefer", "lowest-latency"],
        ["--max-output-tokens"] = ["--max-output-tokens", "1234"],
        ["--reasoning-tokens"] = ["--reasoning-tokens", "777"],
        ["--requests-per-minute"] = ["--requests-per-minute", "11"],
        ["--tokens-per-minute"] = ["--tokens-per-minute", "12000"],
        ["--max-calls"] = ["--max-calls", "7"],
        ["--max-tokens"] = ["--max-tokens", "70000"],
        ["--max-cost"] = ["--max-cost", "2.5", "--price-input", "1", "--price-output", "2"],
        ["--price-input"] = ["--price-input", "1", "--price-output", "2"],
        ["--price-output"] = ["--price-output", "9", "--price-input", "1"],
        ["--price-cached-input"] = ["--price-cached-input", "0.1", "--price-input", "1", "--price-output", "2"],
        ["--otlp"] = ["--otlp", "http://localhost:4318"],
        ["--second-opinion"] = ["--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--second-opinion-rejects"] = ["--second-opinion-rejects", "--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--second-opinion-price-input"] = ["--second-opinion-price-input", "1", "--second-opinion-price-output", "2", "--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--second-opinion-price-output"] = ["--second-opinion-price-output", "9", "--second-opinion-price-input", "1", "--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--columns"] = ["--columns", "1=text"],
        ["--encoding"] = ["--encoding", "windows-1252"],
        ["--sheet"] = ["--sheet", "Words"],
        ["--only-level"] = ["--only-level", "A2"],
        ["--provider"] = ["--provider", "openai", "--model", "m"],
        ["--endpoint"] = ["--endpoint", "http://localhost:1/v1", "--provider", "openai", "--model", "m"],
        ["--model"] = ["--model", "m-2", "--provider", "openai"],
        ["--api-key-env"] = ["--api-key-env", "MY_KEY", "--provider", "openai", "--model", "m"],
        ["--schema"] = ["--schema", "json", "--provider", "openai", "--model", "m"],
        ["--no-stream"] = ["--no-stream", "--provider", "openai", "--model", "m"],
    };

    // What holds without it, where the options beside it need another value of it.
    private static readonly Dictionary<string, string[]> Without = new(StringComparer.Ordinal)
    {
        ["--price-input"] = ["--price-input", "3", "--price-output", "2"],
        ["--price-output"] = ["--price-output", "3", "--price-input", "1"],
        ["--second-opinion-price-input"] = ["--second-opinion-price-input", "3", "--second-opinion-price-output", "2", "--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--second-opinion-price-output"] = ["--second-opinion-price-output", "3", "--second-opinion-price-input", "1", "--second-opinion", "m-2", "--provider", "openai", "--model", "m"],
        ["--provider"] = ["--provider", "anthropic", "--model", "m"],
        ["--model"] = ["--model", "m-1", "--provider", "openai"],
    };

    public static TheoryData<string> Names => [.. CommandWith(new GenerationOptionSet()).Options.Select(option => option.Name).Where(name => name.StartsWith("--", StringComparison.Ordinal) && name is not ("--help" or "--version"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Option_changes_what_the_run_is_made_of(string name)
    {
        Assert.True(Given.TryGetValue(name, out var given), $"{name} has no value here that would show its effect; add one.");
        var beside = Without.GetValueOrDefault(name) ?? given[Array.FindIndex(given, 1, text => text.StartsWith("--", StringComparison.Ordinal)) is > 0 and var next ? next.. : given.Length..];

        Assert.NotEqual(MadeOf([.. Needed, .. beside]), MadeOf([.. Needed.Chunk(2).Where(option => option[0] != name).SelectMany(option => option), .. given]));
    }

    private static string MadeOf(string[] args)
    {
        var set = new GenerationOptionSet();
        var parsed = CommandWith(set).Parse(args);
        Assert.Empty(parsed.Errors);
        var arguments = set.Bind(parsed);
        var options = new LearningItemGenerationOptions();
        arguments.Apply(options);
        return string.Join('\n', new object?[]
        {
            arguments.ToRequest([new SourceItem { Text = "mot" }], houseStyle: null), options, arguments.Lists.ToOptions(), arguments.Budget, arguments.Provider,
            arguments.Vocabulary, arguments.Grammar, arguments.LevelWords, arguments.Style, arguments.Batch, arguments.Otlp, arguments.SecondOpinion,
        }.Select(part => Print(part, depth: 3)));
    }

    private static Command CommandWith(GenerationOptionSet set)
    {
        var command = new Command("generate");
        set.AddTo(command);
        return command;
    }

    // Not without end: some values lead back to themselves.
    private static string Print(object? value, int depth) => value switch
    {
        null => "null",
        string or ValueType or Uri or Delegate or Type => $"{value}",
        IEnumerable values => $"[{string.Join(", ", values.Cast<object?>().Select(item => Print(item, depth)))}]",
        _ when depth == 0 => value.GetType().Name,
        _ => $"{value.GetType().Name} {{ {string.Join(", ", value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => $"{property.Name} = {Print(property.GetValue(value), depth - 1)}"))} }}",
    };
}
