using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>A model, cheap or other, that looks at the items of a generator like a teacher who is a native speaker, once a category's items are complete.</summary>
public sealed class SecondOpinion
{
    /// <summary>Names the reviewer.</summary>
    /// <param name="client">The model to ask. Switch its own retries off: retries belong to one owner. Never disposed.</param>
    /// <param name="options">How it is asked, and what becomes of its doubts; the defaults when null.</param>
    /// <exception cref="ArgumentException">An option is out of range; the message says which.</exception>
    public SecondOpinion(IChatClient client, SecondOpinionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        (Client, Options) = (client, options ?? new SecondOpinionOptions());
        if (Options.ModelId is { } model && string.IsNullOrWhiteSpace(model))
        {
            throw new ArgumentException("The ModelId of the second opinion is blank; name a model, or leave it null for the client's own.", nameof(options));
        }

        if (Options.Prices?.Fault is { } fault)
        {
            throw new ArgumentException($"Of the second opinion: {fault}", nameof(options));
        }
    }

    /// <summary>The model to ask.</summary>
    public IChatClient Client { get; }

    /// <summary>How it is asked, and what becomes of its doubts.</summary>
    public SecondOpinionOptions Options { get; }
}
