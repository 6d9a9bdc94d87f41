using System.Text.Json;
using Anthropic.Models.Messages.Batches;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>The requests of a batch, as they are sent.</summary>
internal sealed class Submission
{
    private const string BetaHeader = "anthropic-beta";

    // Names, quotes and commas around an id and its parameters.
    private const int AroundEach = 34;

    private readonly List<Request> _requests = [];
    private readonly SortedSet<string> _betas = new(StringComparer.Ordinal);

    public long Bytes { get; private set; }

    public void Add(string id, TakenCall call)
    {
        _requests.Add(new Request { CustomID = id, Params = Params.FromRawUnchecked(call.Parameters) });
        _betas.UnionWith(call.Betas);
        Bytes += call.Bytes + id.Length + AroundEach;
    }

    /// <summary>The batch, with the headers that its requests would have had.</summary>
    public BatchCreateParams ToParams()
    {
        var headers = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (_betas.Count > 0)
        {
            var written = $"\"{JsonEncodedText.Encode(string.Join(',', _betas))}\"";
            using var document = JsonDocument.Parse(written);
            headers[BetaHeader] = document.RootElement.Clone();
        }

        return new BatchCreateParams(headers, new Dictionary<string, JsonElement>(StringComparer.Ordinal), new Dictionary<string, JsonElement>(StringComparer.Ordinal)) { Requests = _requests };
    }
}
