using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>What batches are sized for.</summary>
internal static class PreferOption
{
    private static readonly (string Name, BatchingPreference Preference)[] Known =
        [("fewest-calls", BatchingPreference.FewestCalls), ("balanced", BatchingPreference.Balanced), ("lowest-latency", BatchingPreference.LowestLatency)];

    public static Option<BatchingPreference?> Create() => new("--prefer")
    {
        Description = "What batches are sized for: fewest-calls (cheapest, slowest), balanced (the default) or lowest-latency (quickest, dearest).",
        HelpName = string.Join('|', Known.Select(known => known.Name)),
        CustomParser = Parse,
    };

    private static BatchingPreference? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        foreach (var (name, preference) in Known)
        {
            if (name == text)
            {
                return preference;
            }
        }

        result.AddError($"--prefer is '{text}'; give {Known[0].Name}, {Known[1].Name} or {Known[2].Name}.");
        return null;
    }
}
