using LearningItems.Generation;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Cli.Commands;

/// <summary>A request with its generator and its plan: everything that can be wrong with it has been found, and nothing is sent.</summary>
internal sealed class GenerationSession : IDisposable
{
    private readonly IChatClient _client;
    private readonly ServiceProvider _services;

    private GenerationSession(IChatClient client, ServiceProvider services, GenerationArguments arguments)
    {
        _client = client;
        _services = services;
        Arguments = arguments;
    }

    public GenerationArguments Arguments { get; }

    public ILearningItemGenerator Generator => _services.GetRequiredService<ILearningItemGenerator>();

    public required GenerationRequest Request { get; init; }

    public required GenerationPlan Plan { get; init; }

    public required IReadOnlyList<ReadList> Lists { get; init; }

    /// <exception cref="UsageException">A list, a file or a value of the request cannot be used.</exception>
    public static async Task<GenerationSession> PrepareAsync(GenerationArguments arguments, CancellationToken cancellationToken)
    {
        var lists = await SourceLists.ReadAsync(arguments, cancellationToken);
        var request = arguments.ToRequest([.. lists.SelectMany(read => read.List.Sources)]);
        var client = ChatProvider.Create(arguments.Provider);
        var services = new ServiceCollection();
        services.AddSingleton(client);
        services.AddLearningItemGeneration(arguments.Apply);
        var provider = services.BuildServiceProvider();
        try
        {
            var plan = await provider.GetRequiredService<ILearningItemGenerator>().PlanAsync(request, cancellationToken);
            return new GenerationSession(client, provider, arguments) { Request = request, Plan = plan, Lists = lists };
        }
        catch (Exception exception)
        {
            provider.Dispose();
            client.Dispose();
            if (exception is ArgumentException or OptionsValidationException)
            {
                throw new UsageException(exception.Message); // the library names each value and what would be right
            }

            throw;
        }
    }

    public void Dispose()
    {
        _services.Dispose();
        _client.Dispose(); // made here, so not the container's to dispose of
    }
}
