namespace LearningItems.Cli.Tests.Providers;

/// <summary>A host that never answers.</summary>
internal sealed class SilentHttp : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        throw new InvalidOperationException("It never answers.");
    }
}
