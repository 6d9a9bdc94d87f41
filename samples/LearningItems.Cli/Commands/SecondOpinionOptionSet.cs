using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>The options that ask another model for a second opinion on the items.</summary>
internal sealed class SecondOpinionOptionSet
{
    private readonly Option<string?> _model = new("--second-opinion") { Description = "A second model of the same provider, which looks at the items of each category once they are complete and warns of what it doubts; nobody does unless given.", HelpName = "MODEL" };
    private readonly Option<bool> _rejects = new("--second-opinion-rejects") { Description = "With --second-opinion: take doubted items back and ask for their words once more." };
    private readonly Option<decimal?> _priceInput = NumberOption.Price("--second-opinion-price-input", "Price of a million input tokens of the second model; as --price-input unless given.");
    private readonly Option<decimal?> _priceOutput = NumberOption.Price("--second-opinion-price-output", "Price of a million output tokens of the second model; as --price-output unless given.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_model, _rejects, _priceInput, _priceOutput])
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>Whether a second opinion is asked for.</summary>
    public bool IsGiven(CommandResult command) => IsGiven(command, _model);

    /// <returns>How it is asked for; null where it is not.</returns>
    public SecondOpinionOptions? Bind(ParseResult parsed, TokenPrices? prices) => parsed.GetValue(_model)?.Trim() is not { } model ? null : new SecondOpinionOptions
    {
        ModelId = model,
        Rejects = parsed.GetValue(_rejects),
        Prices = parsed.GetValue(_priceInput) is { } input && parsed.GetValue(_priceOutput) is { } output ? new TokenPrices(input, output) : prices,
    };

    private void Check(CommandResult command)
    {
        if (IsGiven(command) && command.GetResult(_model) is { Tokens: [var token, ..] } && string.IsNullOrWhiteSpace(token.Value))
        {
            command.AddError("--second-opinion names no model; name one, or leave it out.");
        }

        var given = ((Option[])[_rejects, _priceInput, _priceOutput]).Where(option => IsGiven(command, option)).Select(option => option.Name).ToList();
        if (given.Count > 0 && !IsGiven(command))
        {
            command.AddError($"{string.Join(", ", given)}: no second opinion is asked for; give --second-opinion MODEL as well.");
        }

        if (IsGiven(command, _priceInput) != IsGiven(command, _priceOutput))
        {
            command.AddError("No cost of the second opinion can be reckoned from one price; give both --second-opinion-price-input and --second-opinion-price-output, or neither.");
        }
    }

    private static bool IsGiven(CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };
}
