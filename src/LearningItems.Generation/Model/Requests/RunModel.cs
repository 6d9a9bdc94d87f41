using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>The model as one run asks for it: what the options say of every call, and what the run says after them.</summary>
/// <param name="Options">The generator's options.</param>
/// <param name="Run">What belongs to the run; null for nothing.</param>
internal sealed record RunModel(LearningItemGenerationOptions Options, GenerationRunOptions? Run)
{
    /// <summary>The model that the run names; null where the options or the client name it.</summary>
    public string? Id => Run?.ModelId;

    /// <summary>The model of a second opinion, of which the options say nothing.</summary>
    public static RunModel OfReviewer(LearningItemGenerationOptions options, SecondOpinionOptions opinion) =>
        new(options, new GenerationRunOptions { ModelId = opinion.ModelId, Prices = opinion.Prices, ConfigureChatOptions = opinion.ConfigureChatOptions }) { IsReviewer = true };

    /// <summary>Whether it is the model of a second opinion.</summary>
    public bool IsReviewer { get; private init; }

    /// <summary>Whether an application's code sets its calls up.</summary>
    public bool IsConfigured => (!IsReviewer && Options.ConfigureChatOptions is not null) || Run?.ConfigureChatOptions is not null;

    /// <summary>Whether the run's calls travel in the provider's batches.</summary>
    public bool IsInBatches { get; init; }

    /// <summary>What it charges. The prices of the options are those of the generator's model: of another one they say nothing.</summary>
    public TokenPrices? Prices => IsInBatches ? PricesAtOnce?.InBatches() : PricesAtOnce;

    /// <summary>What it charges for a call by itself.</summary>
    public TokenPrices? PricesAtOnce => Run?.Prices ?? (Id is null && !IsReviewer ? Options.Prices : null);

    /// <summary>Sets up a call that has its reply schema and output limit. The run has the last word.</summary>
    public void SetUp(ChatOptions chat)
    {
        if (!IsReviewer)
        {
            Options.ConfigureChatOptions?.Invoke(chat);
        }

        chat.ModelId = Id ?? chat.ModelId;
        Run?.ConfigureChatOptions?.Invoke(chat);
    }
}
