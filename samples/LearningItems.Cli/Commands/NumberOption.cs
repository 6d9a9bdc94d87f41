using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LearningItems.Cli.Commands;

/// <summary>Options whose value is a whole number of a range, or a price.</summary>
internal static class NumberOption
{
    public static Option<int?> Whole(string name, string description, int least, int most = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => ParseWhole(result, name, least, most),
    };

    public static Option<decimal?> Price(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "USD",
        CustomParser = result => ParsePrice(result, name),
    };

    private static int? ParseWhole(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        var range = most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}";
        result.AddError($"{name} is '{text}'; give a whole number {range}.");
        return null;
    }

    private static decimal? ParsePrice(ArgumentResult result, string name)
    {
        // No thousands separators: "2,50" must not be read as 250 dollars.
        var text = result.Tokens.Single().Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price))
        {
            return price;
        }

        result.AddError($"{name} is '{text}'; give US dollars per million tokens, such as 2.50.");
        return null;
    }
}
