using LearningItems.Generation;
using LearningItems.Generation.Testing;
using LearningItems.Offline.Phrasebook;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>The chat clients this program can make, by name.</summary>
internal static class ChatProvider
{
    public const string Offline = "offline";
    public const string Anthropic = "anthropic";
    public const string OpenAi = "openai";
    public const string Ollama = "ollama";

    public static IReadOnlyList<string> Known { get; } = [Offline, Anthropic, OpenAi, Ollama];

    /// <param name="arguments">Which provider, and how it is reached.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="transport">What sends the requests; sockets when null.</param>
    /// <exception cref="UsageException">The key is missing; the message names its variable.</exception>
    public static ProviderClient Create(ProviderArguments arguments, Func<string, string?> environment, HttpMessageHandler? transport = null) => arguments.Name switch
    {
        Offline => new ProviderClient(new StandInChatClient(new SampleAnswers(SampleLibrary.Load()))),
        Anthropic => WithSchema(arguments, AnthropicProvider.Create(arguments, ApiKey.Read(arguments, KeyOf(Anthropic), environment), transport)),
        OpenAi => WithSchema(arguments, OpenAiProvider.Create(arguments, ApiKey.Read(arguments, KeyOf(OpenAi), environment), transport)),
        Ollama => WithSchema(arguments, OllamaProvider.Create(arguments, ApiKey.Read(arguments, KeyOf(Ollama), environment), transport)),
        _ => throw new UsageException(DescribeUnknown(arguments.Name)),
    };

    /// <summary>The client of a plan, which sends nothing: it needs no key and only knows what its model is called.</summary>
    public static ProviderClient CreateForPlan(ProviderArguments arguments) => arguments.Name == Offline
        ? Create(arguments, _ => null)
        : new ProviderClient(new UnconnectedChatClient(new ChatClientMetadata(arguments.Name, arguments.Endpoint, arguments.Model)));

    /// <summary>The variable the key of a run comes from; null when it sends none.</summary>
    public static string? KeyVariableOf(ProviderArguments arguments) =>
        ApiKey.VariableOf(arguments, KeyOf(arguments.Name));

    public static string DescribeUnknown(string name) => $"The provider '{name}' is not known; known are {string.Join(", ", Known)}.";

    // A server of one's own asks for none.
    private static string? KeyOf(string name) => name switch
    {
        Anthropic => AnthropicProvider.KeyVariable,
        OpenAi => OpenAiProvider.KeyVariable,
        _ => null,
    };

    private static ProviderClient WithSchema(ProviderArguments arguments, ProviderClient client)
    {
        return client with { Chat = SteppingDown(), ForAnotherModel = SteppingDown };

        IChatClient SteppingDown() => new SchemaStepDown(client.Chat, client.RejectsSchema, arguments.Schema);
    }
}
