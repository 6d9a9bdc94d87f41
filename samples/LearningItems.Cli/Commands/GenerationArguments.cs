using LearningItems.Cli.Providers;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>What <c>generate</c> and <c>plan</c> were asked to do; <c>demo</c> asks for its own.</summary>
internal sealed record GenerationArguments
{
    public required string Language { get; init; }

    public required ProficiencyLevel Level { get; init; }

    /// <summary>The file of the word list; null when only a grammar list was given.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>The file of the grammar list; null when only a word list was given.</summary>
    public string? Grammar { get; init; }

    /// <summary>The files of words that learners know beside those of the list.</summary>
    public IReadOnlyList<string> LevelWords { get; init; } = [];

    /// <summary>How the lists are to be read.</summary>
    public ListArguments Lists { get; init; } = ListArguments.Recognised;

    public IReadOnlyList<LearningItemCategory> Categories { get; init; } = LearningItemCategory.BuiltIn;

    public string? Topic { get; init; }

    public string? Scenario { get; init; }

    /// <summary>Examples per item; the library's default when null.</summary>
    public int? Examples { get; init; }

    public bool Translations { get; init; }

    /// <summary>The language of definitions; the library's default when null.</summary>
    public string? InstructionLanguage { get; init; }

    /// <summary>The file of the course's own rules of style.</summary>
    public string? Style { get; init; }

    /// <summary>The directory of an earlier run whose reviewed result is gone on with; null for none.</summary>
    public string? Reviewed { get; init; }

    /// <summary>Whether the calls go through the provider's batches.</summary>
    public bool Batch { get; init; }

    public ProviderArguments Provider { get; init; } = ProviderArguments.Offline;

    /// <summary>Calls at once; the library's default when null.</summary>
    public int? Concurrency { get; init; }

    /// <summary>What batches are sized for; the library's default when null.</summary>
    public BatchingPreference? Prefer { get; init; }

    /// <summary>Output tokens the model can write in one reply; the library's default when null.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>Output tokens to leave for reasoning; learned from the replies unless given.</summary>
    public int? ReasoningTokens { get; init; }

    /// <summary>Requests a minute; no limit when null.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Input and output tokens a minute; no limit when null.</summary>
    public int? TokensPerMinute { get; init; }

    /// <summary>What the run may use; without limits unless given.</summary>
    public GenerationBudget Budget { get; init; } = new();

    public TokenPrices? Prices { get; init; }

    /// <summary>How a second opinion is asked for; null for none.</summary>
    public SecondOpinionOptions? SecondOpinion { get; init; }

    /// <summary>The collector that spans and metrics of the run go to; none when null.</summary>
    public Uri? Otlp { get; init; }

    public GenerationRequest ToRequest(IReadOnlyList<SourceItem> sources, string? houseStyle)
    {
        var request = new GenerationRequest
        {
            Language = Language,
            Level = Level,
            Sources = sources,
            Categories = Categories,
            Topic = Topic,
            Scenario = Scenario,
            IncludeTranslations = Translations,
            HouseStyle = houseStyle,
        };
        return request with
        {
            ExamplesPerItem = Examples ?? request.ExamplesPerItem,
            InstructionLanguage = InstructionLanguage ?? request.InstructionLanguage,
        };
    }

    public void Apply(LearningItemGenerationOptions options)
    {
        options.MaxConcurrency = Concurrency ?? options.MaxConcurrency;
        options.Batching = Prefer ?? options.Batching;
        options.MaxOutputTokens = MaxOutputTokens ?? options.MaxOutputTokens;
        options.ReasoningTokenAllowance = ReasoningTokens ?? options.ReasoningTokenAllowance;
        options.RequestsPerMinute = RequestsPerMinute;
        options.TokensPerMinute = TokensPerMinute;
        options.Prices = Prices;

        // A server of one's own loads its model and lets calls queue before the first piece comes.
        options.StallTimeout = Provider.Endpoint is null ? options.StallTimeout : options.CallTimeout;
    }
}
