using System.Globalization;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>docs/benchmarks/scenarios.md: what was measured, how, and what came of it.</summary>
internal static class ScenariosPage
{
    public static string Write(IReadOnlyList<Figures> figures, string machine, DateTimeOffset at) =>
        $"""
        # Ways of generating, side by side

        What a covered word costs, each way, on good days and on bad ones. Written by

        ```console
        dotnet run -c Release --project tests/LearningItems.Generation.Benchmarks -- scenarios
        ```

        on {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {machine}; `--quick` runs the first table alone, on few days, and writes to `out/benchmarks`.

        ## In short

        {ShortTable.Write(OfFirstCourse(figures))}

        {figures[0].Scenario.Course.Title}, an item each; {AllWays.CallsAtOnce} calls at once but for the first line. Left of each arrow a clean day, right of it the average of {figures[0].Scenario.Course.Days} days with faults. A word is covered where an
        item of it passes the library's own checks in the end. Tokens are input and output; prices are illustrative: $ 0.25 a million input tokens, 0.025 of those from the cache, 2 output.

        {string.Join('\n', Charts(figures).Select(chart => $"![{chart.Title}]({chart.File})"))}

        ## What is modelled

        Nothing here asked a real model. All columns but the last three are modelled: a stand-in writes items that pass the checks, half a second to the first token and then 100 tokens a second, on a
        virtual clock, which waits of clients go by too; so they are the same on every machine. Tokens are estimated, as the library does. A prompt is read from the cache from 1,024 tokens on that an
        earlier one began with. The model writes at most {PageText.Number(ScenarioModel.MostOutputTokens)} tokens a reply, where one call for 2,000 words is cut each time; this library is at
        its defaults, of which 8,192 tokens a reply are one. The first item is there with the first reply that is taken, or while it is written. `wasted` are output tokens that led to no covered {Unit}. The bound is the first token and all output tokens of the way shared
        among {AllWays.CallsAtOnce} calls at once.

        A faulty day is that of the tests' fault mix, by fixed seeds: 5 % each of the calls meet a rate limit, a server error, a stream that breaks off, a reply cut at its limit, bad JSON, and prose in place of
        JSON (around it in the tests); 2 % of the rows are missing and 2 % off-language. A request that is turned away costs nothing, a server error its prompt. A stream that breaks off ends
        without a word where it is read as it comes, and is an exception where the reply is read as a whole.

        The last three columns are measured on this machine with a model that answers at once, in a process of its own: what the stand-in takes is
        taken off time and allocations, and is in the peak of the process, the runtime with it.

        | way | calls | of a reply | when something is wrong |
        |---|---|---|---|
        | loop | a word each | a JSON document, with its item | asked again as it was, four times in all |
        | one call | everything | a JSON document | asked again as it was, four times in all |
        | batches | {AllWays.BatchSize} words | a JSON document, or one with every word | the batch is asked again as it was, four times in all |
        | this library | by its preference | every item that is complete | only what is missing is asked again |

        After an exception the others wait 1, 2 and 4 seconds, give or take half. All send the library's own prompts, that of a single row in the loop, and none but the library checks what an item
        says. Of patterns no more items count than the library plans for at the most; what takes two words, no call with one of them brings.

        {string.Join("\n\n", figures.GroupBy(figure => figure.Scenario.Course).Select(CourseTable.Write))}

        """.ReplaceLineEndings("\n");

    /// <summary>The plots, of the first course.</summary>
    public static IReadOnlyList<BarChart> Charts(IReadOnlyList<Figures> figures)
    {
        var first = OfFirstCourse(figures);
        var title = first[0].Clean.Scenario.Course.Title;
        return
        [
            new BarChart("tokens.svg", $"Tokens a covered word, {title}", Bars(figure => figure.TokensACovered)),
            new BarChart("wall.svg", $"Wall time in seconds, {title} (logarithmic)", Bars(figure => figure.Modelled.WallSeconds), IsLogarithmic: true),
            new BarChart("uncovered.svg", $"Words left uncovered, {title}", Bars(figure => figure.Uncovered)),
        ];

        IReadOnlyList<(string, double, double)> Bars(Func<Figures, double> value) =>
            [.. first.Select(pair => (pair.Clean.Scenario.Way.Description.Replace("`", string.Empty, StringComparison.Ordinal), value(pair.Clean), value(pair.Faulty)))];
    }

    private const string Unit = "word or wanted item";

    private static IReadOnlyList<(Figures Clean, Figures Faulty)> OfFirstCourse(IReadOnlyList<Figures> figures) =>
        [.. figures.Where(figure => figure.Scenario.Course == figures[0].Scenario.Course).Chunk(2).Select(pair => (pair[0], pair[1]))];
}
