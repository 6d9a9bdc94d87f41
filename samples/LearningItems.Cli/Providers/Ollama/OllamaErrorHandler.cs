using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Cli.Providers;

/// <summary>Keeps what the server says of a failure: the SDK's exception has the status alone.</summary>
internal sealed class OllamaErrorHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            var said = ErrorIn(await response.Content.ReadAsStringAsync(cancellationToken));
            throw new HttpRequestException(said ?? $"{(int)response.StatusCode} {response.ReasonPhrase}", inner: null, response.StatusCode);
        }
    }

    private static string? ErrorIn(string body)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject read && read["error"] is JsonValue error ? error.ToString() : null;
        }
        catch (JsonException)
        {
            return null; // a proxy's page says nothing that could be told
        }
    }
}
