using System.Globalization;
using LearningItems.Generation.Files;
using LearningItems.LoopbackModel;
using Npgsql;

namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>A fleet for one test: tables of its own, a model server of its own, and processes as the test starts them.</summary>
internal sealed class TestFleet : IAsyncDisposable
{
    public const int MaxConcurrency = 24;
    public const int MaxOutputTokens = 1_024;

    private readonly List<FleetHost> _hosts = [];
    private readonly string _schema;
    private readonly string[] _settings;
    private int _started;

    private TestFleet(NpgsqlDataSource source, string schema, ModelServer model, string[] settings)
    {
        (Source, _schema, Model, _settings) = (source, schema, model, settings);
        Jobs = new FleetJobs(new FleetDatabase(source, schema));
    }

    public NpgsqlDataSource Source { get; }

    public ModelServer Model { get; }

    public FleetJobs Jobs { get; }

    public IReadOnlyList<FleetHost> Hosts => _hosts;

    public static async Task<TestFleet> StartAsync(PostgresServer server, ModelServerOptions model, params string[] settings)
    {
        var source = server.Open();
        var schema = server.NewSchema();
        await FleetSchema.MigrateAsync(source, schema);
        return new TestFleet(source, schema, await ModelServer.StartAsync(model), settings);
    }

    /// <summary>The first words of the Chinese sample list, as a request.</summary>
    public static async Task<GenerationRequest> RequestAsync(int words)
    {
        var list = await WordListReader.ReadAsync(Path.Combine(AppContext.BaseDirectory, "data", "hsk1-vocabulary.csv"), new WordListOptions { Language = "zh" });
        return new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Sources = [.. list.Sources.Take(words)], Categories = [LearningItemCategory.Vocab] };
    }

    public async Task<FleetHost> AddAsync(int slots, params string[] more)
    {
        var host = await FleetHost.StartAsync(string.Create(CultureInfo.InvariantCulture, $"worker-{Interlocked.Increment(ref _started)}"), [
            $"--Fleet:Database={Source.ConnectionString}", $"--Fleet:Schema={_schema}", $"--Fleet:QuartzSchema={_schema}_quartz",
            $"--Fleet:Worker:Slots={slots.ToString(CultureInfo.InvariantCulture)}",
            "--Fleet:Model:Provider=openai", "--Fleet:Model:Name=stand-in", $"--Fleet:Model:Endpoint={Model.OpenAiEndpoint}", $"--Fleet:Model:MaxConcurrency={MaxConcurrency.ToString(CultureInfo.InvariantCulture)}",
            $"--Generation:MaxOutputTokens={MaxOutputTokens.ToString(CultureInfo.InvariantCulture)}",
            .. _settings, .. more]);
        lock (_hosts)
        {
            _hosts.Add(host);
        }

        return host;
    }

    /// <summary>Enqueues jobs of one request that share no items, for each names a model of its own.</summary>
    public async Task EnqueueAsync(GenerationRequest request, int jobs, Func<int, string>? tenant = null)
    {
        for (var number = 0; number < jobs; number++)
        {
            var id = Id(number);
            await Jobs.EnqueueAsync(new FleetJob { Id = id, Tenant = tenant?.Invoke(number) ?? "school", Request = request, ModelId = id, MaxAttempts = 100 });
        }
    }

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"job-{number:000}");

    public async Task<IReadOnlyList<FleetJobStatus>> RunningAsync(FleetHost host) =>
        [.. (await Jobs.ListAsync(FleetJobState.Running, take: 1_000)).Where(job => job.Worker == host.Name)];

    public Task<TimeSpan> FinishedAsync(int jobs) => Waiting.UntilAsync($"{jobs} finished jobs", async () => !await IsUnfinishedAsync(jobs));

    public async Task<bool> IsUnfinishedAsync(int jobs)
    {
        try
        {
            return (await Jobs.ListAsync(FleetJobState.Finished, take: 1_000)).Count < jobs;
        }
        catch (NpgsqlException exception) when (exception.IsTransient)
        {
            return true; // the database is restarted by a test
        }
    }

    /// <summary>The host with the most running jobs; null where none has any.</summary>
    public async Task<FleetHost?> BusiestAsync(IEnumerable<FleetHost> hosts)
    {
        var running = (await Jobs.ListAsync(FleetJobState.Running, take: 1_000)).ToLookup(job => job.Worker);
        return hosts.Where(host => running[host.Name].Any()).MaxBy(host => running[host.Name].Count());
    }

    /// <summary>Each job has the items of an undisturbed run, none of them twice.</summary>
    public async Task AssertItemsAsync(CleanRun clean, int jobs)
    {
        for (var number = 0; number < jobs; number++)
        {
            var result = await Jobs.GetResultAsync(Id(number));
            Assert.Equal(clean.Items, result!.Items.Select(item => item.Item.Id).Order());
            Assert.True(result.IsComplete);
        }
    }

    public async Task<long> CountAsync(string sql)
    {
#pragma warning disable CA2100 // texts of these tests
        await using var command = Source.CreateCommand(sql.Replace("{schema}", _schema, StringComparison.Ordinal));
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task RunAsync(string sql)
    {
#pragma warning disable CA2100 // texts of these tests
        await using var command = Source.CreateCommand(sql.Replace("{schema}", _schema, StringComparison.Ordinal));
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public string Logs() => string.Join("\n\n", _hosts.Select(host => $"{host.Name}:\n{host.Log}"));

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await Model.DisposeAsync();
        await Source.DisposeAsync();
    }
}
