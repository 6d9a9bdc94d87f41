namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What the README quotes: a line a way, a clean day and a faulty one in each cell.</summary>
internal static class ShortTable
{
    private static readonly string[] Header = ["way", "covered", "tokens a covered word", "$ a thousand covered words", "wall s", "first item s"];

    public static string Write(IReadOnlyList<(Figures Clean, Figures Faulty)> ways) => PageText.Table(Header, ways.Select(way => new[]
    {
        way.Clean.Scenario.Way.Description,
        Both(way, figure => PageText.Covered(figure.Modelled.Covered)),
        Both(way, figure => PageText.Number(figure.TokensACovered)),
        Both(way, figure => PageText.Number(figure.CostOfAThousand)),
        Both(way, figure => PageText.Number(figure.Modelled.WallSeconds)),
        Both(way, figure => PageText.Number(figure.Modelled.FirstItemSeconds)),
    }));

    private static string Both((Figures Clean, Figures Faulty) way, Func<Figures, string> text) => $"{text(way.Clean)} → {text(way.Faulty)}";
}
