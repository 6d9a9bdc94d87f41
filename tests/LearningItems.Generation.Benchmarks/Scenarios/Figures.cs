namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What a scenario came to.</summary>
internal sealed record Figures(Scenario Scenario, Modelled Modelled, ClientWork Client)
{
    /// <summary>Illustrative prices in dollars.</summary>
    public static readonly TokenPrices Prices = new(Input: 0.25m, Output: 2m, CachedInput: 0.025m);

    public double Uncovered => Modelled.Wanted - Modelled.Covered;

    /// <summary>Input and output tokens; infinite where nothing is covered.</summary>
    public double TokensACovered => (Modelled.InputTokens + Modelled.OutputTokens) / Modelled.Covered;

    /// <summary>Dollars for a thousand covered; infinite where nothing is.</summary>
    public double CostOfAThousand => 1_000 * Cost / Modelled.Covered;

    /// <summary>The wall time as a multiple of what all calls at once would take from the first token to the last, had they nothing to wait for.</summary>
    public double WallToBound => Modelled.WallSeconds / (ScenarioModel.FirstToken.TotalSeconds + (Modelled.OutputTokens / (ScenarioModel.TokensASecond * AllWays.CallsAtOnce)));

    private double Cost => (double)Prices.Cost((long)Modelled.InputTokens, (long)Modelled.CachedTokens, (long)Modelled.OutputTokens);
}
