using System.ClientModel.Primitives;
using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>The failed answer that an error within a reply would have been, for the exceptions of the SDK.</summary>
internal sealed class ErrorResponse(int status, byte[] body) : PipelineResponse
{
    public override int Status => status;

    public override string ReasonPhrase => string.Empty;

    public override Stream? ContentStream { get; set; }

    public override BinaryData Content { get; } = BinaryData.FromBytes(body);

    protected override PipelineResponseHeaders HeadersCore { get; } = new NoHeaders();

    public override BinaryData BufferContent(CancellationToken cancellationToken = default) => Content;

    public override ValueTask<BinaryData> BufferContentAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(Content);

    public override void Dispose()
    {
        // Nothing is held.
    }

    // Those of the reply were those of a success.
    private sealed class NoHeaders : PipelineResponseHeaders
    {
        public override bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }

        public override bool TryGetValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = null;
            return false;
        }

        public override IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, string>>().GetEnumerator();
    }
}
