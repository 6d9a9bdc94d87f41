using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>How a second opinion is asked for, and what becomes of what it doubts.</summary>
public sealed class SecondOpinionOptions
{
    /// <summary>
    /// Whether an item with a doubt is withdrawn: <see cref="ItemWithdrawn"/> tells of it, and where every source has an item of its own, the source is asked for once more, with the
    /// doubt as the reason. Default false: the item stays, with the doubt as a warning.
    /// </summary>
    public bool Rejects { get; init; }

    /// <summary>The model to ask, as the client's provider names it. Not blank. Default null: the client's own.</summary>
    public string? ModelId { get; init; }

    /// <summary>What the model charges. Default null: not known, and neither is what a run costs. A budget with a <see cref="GenerationBudget.MaxCost"/> needs them.</summary>
    public TokenPrices? Prices { get; init; }

    /// <summary>
    /// Sets what the model needs on every call, such as the temperature. Called with reply schema, output limit and <see cref="ModelId"/> set, on any thread, and several times for a call;
    /// <see cref="LearningItemGenerationOptions.ConfigureChatOptions"/> is for the other model and is not called. Default null.
    /// </summary>
    public Action<ChatOptions>? ConfigureChatOptions { get; init; }
}
