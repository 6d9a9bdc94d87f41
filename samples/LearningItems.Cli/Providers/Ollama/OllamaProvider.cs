using System.Net;
using OllamaSharp;

namespace LearningItems.Cli.Providers;

/// <summary>Ollama by its own interface, through the client of OllamaSharp.</summary>
internal static class OllamaProvider
{
    private static readonly string[] FormatTexts = ["format", "schema", "grammar"];
    private static readonly Uri Own = new("http://localhost:11434");

    public static ProviderClient Create(ProviderArguments arguments, string? key, HttpMessageHandler? transport)
    {
        // The SDK has no time-out of its own.
        var http = new HttpClient(new OllamaErrorHandler { InnerHandler = ProviderHttp.CreateHandler(key, transport) }) { Timeout = ProviderHttp.CallTimeout };
        http.BaseAddress = new Uri($"{(arguments.Endpoint ?? Own).AbsoluteUri.TrimEnd('/')}/"); // without the slash the last part of a path is lost
        if (key is not null)
        {
            http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        }

        return new ProviderClient(KeyRedactionChatClient.Around(new OllamaApiClient(http, arguments.Model!), key), http)
        {
            RejectsSchema = RejectsSchema,
            MessageOf = MessageOf,
        };
    }

    // The library understands the status of the exceptions; the handler puts what the server says into their message.
    private static bool RejectsSchema(Exception exception) =>
        exception is HttpRequestException { StatusCode: HttpStatusCode.BadRequest } && FormatTexts.Any(text => exception.Message.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static string? MessageOf(Exception exception) => exception is HttpRequestException { StatusCode: not null } answered ? answered.Message : null;
}
