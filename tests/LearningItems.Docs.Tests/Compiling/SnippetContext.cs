using LearningItems.Generation;
using LearningItems.Generation.Postgres;
using LearningItems.Generation.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

#pragma warning disable IDE1006, SA1300, CA1708 // named as a reader of a page would name them

namespace LearningItems.Docs.Tests.Compiling;

/// <summary>
/// What a snippet of a page may take for granted, in this one file: the namespaces it uses and the variables around it. Snippets are compiled and never run, so
/// the values matter little. A block that begins with <c>using</c> or <c>namespace</c> gets none of it.
/// </summary>
public static class SnippetContext
{
    /// <summary>The namespaces of a snippet.</summary>
    public const string Usings =
        """
        using LearningItems.Docs.Tests.Compiling;
        using LearningItems.Generation;
        using LearningItems.Generation.Anthropic;
        using LearningItems.Generation.Files;
        using LearningItems.Generation.OpenAI;
        using LearningItems.Generation.Postgres;
        using LearningItems.Generation.Testing;
        using Anthropic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using OpenTelemetry.Metrics;
        using OpenTelemetry.Trace;
        using static LearningItems.Docs.Tests.Compiling.SnippetContext;
        """;

    public static string key { get; } = "key";

    public static IServiceCollection services { get; } = new ServiceCollection();

    public static IConfiguration configuration { get; } = new ConfigurationBuilder().Build();

    public static IChatClient client { get; } = new StandInChatClient();

    public static ILearningItemGenerator generator { get; } = new StubLearningItemGenerator();

    public static LearningItemGenerationOptions options { get; } = new();

    public static GenerationRunOptions run { get; } = new();

    public static GenerationRequest request { get; } = new() { Language = "fr", Level = ProficiencyLevel.Parse("A1") };

    public static IReadOnlyList<GenerationRequest> lessons { get; } = [request];

    public static GenerationResult result { get; } = GenerationResults.Of("merci");

    public static IGenerationJournal journal { get; } = Generation.Files.FileGenerationJournal.OpenForReading("journal.jsonl");

    public static NpgsqlDataSource dataSource { get; } = NpgsqlDataSource.Create("Host=127.0.0.1");

    public static FleetDatabase database { get; } = new(dataSource);

    /// <summary>Items as the application kept them, and the hashes that stood beside them.</summary>
    public static IReadOnlyList<LearningItem> mine { get; } = [];

    public static IReadOnlyDictionary<Guid, string> hashes { get; } = new Dictionary<Guid, string>();

    /// <summary>What came over the wire.</summary>
    public static string data { get; } = string.Empty;

    public static HttpResponse response { get; } = new DefaultHttpContext().Response;

    public static CancellationToken cancellationToken { get; }
}
