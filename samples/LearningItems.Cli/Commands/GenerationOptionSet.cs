using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Cli.Providers;
using LearningItems.Cli.Telemetry;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>The options that <c>generate</c> and <c>plan</c> share, and how they become arguments.</summary>
internal sealed class GenerationOptionSet
{
    private readonly Option<string> _language = new("--language") { Description = "The language taught, a BCP 47 tag: zh, ja, pt-BR.", HelpName = "TAG", Required = true };
    private readonly Option<ProficiencyLevel> _level = LevelOption.Create();
    private readonly Option<string?> _vocabulary = new("--vocabulary") { Description = "The word list. This, --grammar or both are needed.", HelpName = "FILE" };
    private readonly Option<string?> _grammar = new("--grammar") { Description = "The list of grammar points.", HelpName = "FILE" };
    private readonly Option<string[]> _levelWords = new("--level-words") { Description = "Lists of words that learners of the level know, beside --vocabulary: each example's share of known words goes to details.jsonl.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
    private readonly Option<IReadOnlyList<LearningItemCategory>> _category = CategoryOption.Create();
    private readonly Option<string?> _topic = new("--topic") { Description = "What cultural items are about; without it they are skipped.", HelpName = "TEXT" };
    private readonly Option<string?> _scenario = new("--scenario") { Description = "The situation within the topic.", HelpName = "TEXT" };
    private readonly Option<int?> _examples = NumberOption.Whole<int>("--examples", "Examples per item, 2 to 5; 3 unless given.", least: 2, most: 5);
    private readonly Option<bool> _translations = new("--translations") { Description = "Translate each example." };
    private readonly Option<string?> _instructionLanguage = new("--instruction-language") { Description = "The language of definitions and translations; en unless given.", HelpName = "TAG" };
    private readonly Option<string?> _style = new("--style") { Description = "A file with the course's own rules of style, at most 4,000 characters.", HelpName = "FILE" };
    private readonly ListOptionSet _lists = new();
    private readonly ProviderOptionSet _provider = new();
    private readonly Option<bool> _batch = new("--batch") { Description = "Send the calls through the provider's batches, for half the price and within a day: submits and ends with exit code 4; the same command again collects what is ready." };
    private readonly Option<int?> _concurrency = NumberOption.Whole<int>("--concurrency", "Calls at once; 10 unless given.", least: 1);
    private readonly Option<BatchingPreference?> _prefer = PreferOption.Create();
    private readonly Option<int?> _maxOutputTokens = NumberOption.Whole<int>("--max-output-tokens", "Output tokens the model can write in one reply; 8192 unless given.", least: 512);
    private readonly Option<int?> _reasoningTokens = NumberOption.Whole<int>("--reasoning-tokens", "Output tokens to leave for a model that reasons before it answers; learned from its replies unless given.", least: 0);
    private readonly Option<int?> _requestsPerMinute = NumberOption.Whole<int>("--requests-per-minute", "Requests a minute; no limit unless given.", least: 1);
    private readonly Option<int?> _tokensPerMinute = NumberOption.Whole<int>("--tokens-per-minute", "Input and output tokens a minute together; no limit unless given.", least: 1000);
    private readonly Option<int?> _maxCalls = NumberOption.Whole<int>("--max-calls", "Calls the run may make, follow-ups included; no limit unless given.", least: 1);
    private readonly Option<long?> _maxTokens = NumberOption.Whole<long>("--max-tokens", "Input and output tokens the run may use together; no limit unless given.", least: 1);
    private readonly Option<decimal?> _maxCost = NumberOption.Amount("--max-cost", "What the run may cost; needs --price-input and --price-output. No limit unless given.");
    private readonly Option<decimal?> _priceInput = NumberOption.Price("--price-input", "Price of a million input tokens, for costs.");
    private readonly Option<decimal?> _priceCachedInput = NumberOption.Price("--price-cached-input", "Price of a million cached input tokens; the input price unless given.");
    private readonly Option<decimal?> _priceOutput = NumberOption.Price("--price-output", "Price of a million output tokens.");
    private readonly SecondOpinionOptionSet _opinion = new();
    private readonly Option<Uri?> _otlp = OtlpOption.Create();

    public void AddTo(Command command)
    {
        Option[] options =
        [
            _language, _level, _vocabulary, _grammar, _levelWords, _category, _topic, _scenario, _examples, _translations, _instructionLanguage, _style,
            _batch, _concurrency, _prefer, _maxOutputTokens, _reasoningTokens, _requestsPerMinute, _tokensPerMinute, _maxCalls, _maxTokens, _maxCost, _priceInput, _priceCachedInput, _priceOutput, _otlp,
        ];
        foreach (var option in options)
        {
            command.Add(option);
        }

        _lists.AddTo(command);
        _provider.AddTo(command);
        _opinion.AddTo(command);
        RequiredOption.Check(command, _language, "give the language taught, such as zh or pt-BR");
        RequiredOption.Check(command, _level, "give the level taught, such as HSK1, N5 or A1");
        command.Validators.Add(CheckTogether);
    }

    /// <summary>Whether the calls are to go through batches.</summary>
    public bool IsBatch(CommandResult command) => command.GetResult(_batch) is { Implicit: false };

    public GenerationArguments Bind(ParseResult parsed) => Bind(parsed, PricesOf(parsed));

    private GenerationArguments Bind(ParseResult parsed, TokenPrices? prices) => new()
    {
        Language = parsed.GetRequiredValue(_language),
        Level = parsed.GetRequiredValue(_level),
        Vocabulary = parsed.GetValue(_vocabulary),
        Grammar = parsed.GetValue(_grammar),
        LevelWords = parsed.GetValue(_levelWords) ?? [],
        Lists = _lists.Bind(parsed),
        Categories = parsed.GetValue(_category) ?? LearningItemCategory.BuiltIn,
        Topic = parsed.GetValue(_topic),
        Scenario = parsed.GetValue(_scenario),
        Examples = parsed.GetValue(_examples),
        Translations = parsed.GetValue(_translations),
        InstructionLanguage = parsed.GetValue(_instructionLanguage),
        Style = parsed.GetValue(_style),
        Provider = _provider.Bind(parsed),
        Batch = parsed.GetValue(_batch),
        Concurrency = parsed.GetValue(_concurrency),
        Prefer = parsed.GetValue(_prefer),
        MaxOutputTokens = parsed.GetValue(_maxOutputTokens),
        ReasoningTokens = parsed.GetValue(_reasoningTokens),
        RequestsPerMinute = parsed.GetValue(_requestsPerMinute),
        TokensPerMinute = parsed.GetValue(_tokensPerMinute),
        Budget = new GenerationBudget { MaxCalls = parsed.GetValue(_maxCalls), MaxTokens = parsed.GetValue(_maxTokens), MaxCost = parsed.GetValue(_maxCost) },
        Prices = prices,
        SecondOpinion = _opinion.Bind(parsed, prices),
        Otlp = parsed.GetValue(_otlp),
    };

    private TokenPrices? PricesOf(ParseResult parsed) => parsed.GetValue(_priceInput) is { } input && parsed.GetValue(_priceOutput) is { } output
        ? new TokenPrices(input, output, parsed.GetValue(_priceCachedInput))
        : null;

    private void CheckTogether(CommandResult command)
    {
        // The parser lets an option take the next one for its value; "--topic --translations" must not become a topic.
        foreach (var option in command.Command.Options.Where(option => option != _category && Text(option)?.StartsWith("--", StringComparison.Ordinal) == true))
        {
            command.AddError($"{option.Name} has no value before '{Text(option)}'; give one.");
        }

        if (!IsGiven(_vocabulary) && !IsGiven(_grammar))
        {
            command.AddError("No list is given; name a file with --vocabulary, --grammar or both.");
        }

        if (IsGiven(_batch) && _provider.NameOf(command) is not (ChatProvider.Anthropic or ChatProvider.OpenAi) and var name)
        {
            command.AddError($"--batch: the provider '{name}' has no batches; give --provider {ChatProvider.Anthropic} or {ChatProvider.OpenAi}, or leave --batch out.");
        }

        if (IsGiven(_batch) && _opinion.IsGiven(command))
        {
            command.AddError("--second-opinion is asked for in calls, and --batch makes none; leave one of them out.");
        }

        var hasTopic = !string.IsNullOrWhiteSpace(Text(_topic));
        if (!hasTopic && CategoryOption.Names(command.GetResult(_category), LearningItemCategory.Cultural))
        {
            command.AddError("cultural needs --topic TEXT.");
        }

        if (IsGiven(_scenario) && !hasTopic)
        {
            command.AddError($"--scenario '{Text(_scenario)}' has no --topic that it belongs to; give both or neither.");
        }

        Option[] prices = [_priceInput, _priceCachedInput, _priceOutput];
        var given = prices.Where(IsGiven).ToList();
        if (given.Count > 0 && (!IsGiven(_priceInput) || !IsGiven(_priceOutput)))
        {
            var values = string.Join(" and ", given.Select(price => $"{price.Name} {Text(price)}"));
            command.AddError($"No cost can be reckoned from {values}; give both --price-input and --price-output, or no price.");
        }

        if (IsGiven(_maxCost) && given.Count == 0)
        {
            command.AddError($"--max-cost {Text(_maxCost)} has no prices to reckon with; give both --price-input and --price-output.");
        }

        bool IsGiven(Option option) => command.GetResult(option) is { Implicit: false };

        string? Text(Option option) => command.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;
    }
}
