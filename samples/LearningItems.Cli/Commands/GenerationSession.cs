using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Cli.Commands;

/// <summary>A request with its generator and its plan: everything that can be wrong with it has been found, and nothing is sent.</summary>
internal sealed class GenerationSession : IDisposable
{
    private readonly ServiceProvider _services;

    private GenerationSession(ProviderClient client, ServiceProvider services, GenerationArguments arguments)
    {
        Provider = client;
        _services = services;
        Arguments = arguments;
    }

    public GenerationArguments Arguments { get; }

    /// <summary>The client of the run, with what is known of its provider.</summary>
    public ProviderClient Provider { get; }

    public TimeProvider Time => _services.GetRequiredService<TimeProvider>();

    public ILearningItemGenerator Generator => _services.GetRequiredService<ILearningItemGenerator>();

    /// <summary>The generator that works through the provider's batches.</summary>
    public IBatchedLearningItemGenerator Batched => _services.GetRequiredService<IBatchedLearningItemGenerator>();

    public required GenerationRequest Request { get; init; }

    public required GenerationPlan Plan { get; init; }

    public required IReadOnlyList<ReadList> Lists { get; init; }

    /// <exception cref="UsageException">A list, a file or a value of the request cannot be used.</exception>
    public static Task<GenerationSession> PrepareAsync(GenerationArguments arguments, TimeProvider time, IGenerationJournal? journal, CancellationToken cancellationToken) =>
        PrepareAsync(arguments, provider => ChatProvider.Create(provider, Environment.GetEnvironmentVariable), time, journal, cancellationToken);

    /// <inheritdoc cref="PrepareAsync(GenerationArguments, TimeProvider, IGenerationJournal?, CancellationToken)"/>
    /// <param name="arguments">What was asked for.</param>
    /// <param name="createClient">Makes the client of a provider; the session disposes of it.</param>
    /// <param name="time">The clock of waits and time-outs.</param>
    /// <param name="journal">What earlier runs kept, to be left out of the plan; null for none. The caller disposes of it.</param>
    /// <param name="cancellationToken">Ends the reading and planning.</param>
    public static async Task<GenerationSession> PrepareAsync(GenerationArguments arguments, Func<ProviderArguments, ProviderClient> createClient, TimeProvider time, IGenerationJournal? journal, CancellationToken cancellationToken)
    {
        var lists = await SourceLists.ReadAsync(arguments, cancellationToken);
        var known = await SourceLists.ReadLevelWordsAsync(arguments, cancellationToken);
        var style = await StyleFile.ReadAsync(arguments.Style, cancellationToken);
        var asked = arguments.ToRequest([.. lists.SelectMany(read => read.List.Sources)], style) with { LevelWords = [.. known.SelectMany(read => read.List.Sources).SelectMany(word => word.Aliases.Prepend(word.Text))] };
        var request = await ReviewedRequest.ApplyAsync(asked, arguments.Reviewed, cancellationToken);
        var client = createClient(arguments.Provider);
        var services = new ServiceCollection();
        services.AddSingleton(client.Chat);
        services.AddSingleton(time);
        var builder = services.AddLearningItemGeneration(options =>
        {
            arguments.Apply(options);
            options.ClassifyFailure = client.ClassifyFailure;
        });
        if (client.Batches is { } batches)
        {
            builder.AddBatches(_ => batches(time));
        }

        if (arguments.SecondOpinion is { } opinion)
        {
            builder.AddSecondOpinion(client.ForAnotherModel?.Invoke() ?? client.Chat, opinion);
        }

        var provider = services.BuildServiceProvider();
        try
        {
            var plan = await provider.GetRequiredService<ILearningItemGenerator>().PlanAsync(request, new GenerationRunOptions { Journal = journal }, cancellationToken);
            return new GenerationSession(client, provider, arguments) { Request = request, Plan = plan, Lists = [.. lists, .. known] };
        }
        catch (Exception exception)
        {
            provider.Dispose();
            client.Dispose();
            if (IsOfTheRequest(exception) || exception is GenerationJournalException)
            {
                throw new UsageException(exception.Message); // the library names each value and what would be right
            }

            throw;
        }
    }

    /// <summary>Whether an exception says what is wrong with the request. Another ArgumentException is a fault of a program: nobody can mend it by other options.</summary>
    internal static bool IsOfTheRequest(Exception exception) => exception is OptionsValidationException or InvalidGenerationRequestException;

    public void Dispose()
    {
        _services.Dispose();
        Provider.Dispose(); // made here, so not the container's to dispose of
    }
}
