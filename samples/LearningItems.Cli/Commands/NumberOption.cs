using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace LearningItems.Cli.Commands;

/// <summary>Options whose value is a whole number of a range, a price, or an amount of money.</summary>
internal static class NumberOption
{
    public static Option<T?> Whole<T>(string name, string description, T least, T? most = null)
        where T : struct, IBinaryInteger<T> => new(name)
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

    public static Option<decimal?> Amount(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "USD",
        CustomParser = result => ParseAmount(result, name),
    };

    private static T? ParseWhole<T>(ArgumentResult result, string name, T least, T? most)
        where T : struct, IBinaryInteger<T>
    {
        var text = result.Tokens.Single().Value;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && (most is null || number <= most))
        {
            return number;
        }

        var range = most is null ? string.Create(CultureInfo.InvariantCulture, $"of at least {least:N0}") : $"from {least} to {most}";
        result.AddError($"{name} is '{text}'; give a whole number {range}.");
        return null;
    }

    private static decimal? ParsePrice(ArgumentResult result, string name)
    {
        var text = result.Tokens.Single().Value;
        if (Dollars(text) is { } price)
        {
            return price;
        }

        result.AddError($"{name} is '{text}'; give US dollars per million tokens, such as 2.50.");
        return null;
    }

    private static decimal? ParseAmount(ArgumentResult result, string name)
    {
        var text = result.Tokens.Single().Value;
        if (Dollars(text) is > 0 and { } amount)
        {
            return amount;
        }

        result.AddError($"{name} is '{text}'; give US dollars above 0, such as 2.50.");
        return null;
    }

    // No thousands separators: "2,50" must not be read as 250 dollars.
    private static decimal? Dollars(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars) ? dollars : null;
}
