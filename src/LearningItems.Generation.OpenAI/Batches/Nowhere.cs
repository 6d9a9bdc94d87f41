using System.ClientModel;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>What the SDK asks for where nothing is sent.</summary>
internal static class Nowhere
{
    /// <summary>A name that no network resolves.</summary>
    public static readonly Uri Address = new("http://batch.invalid/v1");

    public static readonly ApiKeyCredential Key = new("none");
}
