using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using MyCourses;

namespace LearningItems.Docs.Tests.Worker;

/// <summary>The worker of the page, over folders in a temporary directory.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Job_is_run_written_and_closed()
    {
        using var model = new StandInChatClient();
        var folder = await JobAsync("one", "merci", "pain");

        await RunAsync(model);

        var result = await GenerationResultReader.ReadAsync(folder);
        Assert.Equal(["merci", "pain"], result.Items.Select(made => made.Item.TargetItem));
        Assert.Equal("complete", Closed(folder));
    }

    [Fact]
    public async Task Jobs_that_share_a_word_pay_for_it_once()
    {
        using var model = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());
        await JobAsync("one", "merci", "pain");
        await JobAsync("two", "merci", "livre");

        await RunAsync(model);

        Assert.Equal(["livre", "merci", "pain"], model.Requests.SelectMany(request => request.Words).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Invalid_job_is_closed_with_its_fault_and_the_others_run()
    {
        using var model = new StandInChatClient();
        var right = await JobAsync("right", "merci");
        var wrong = await JobAsync("wrong", "merci");
        await File.WriteAllTextAsync(Path.Combine(wrong, "request.json"), """{"language":"fr","level":"A1","examples_per_item":9}""");

        await RunAsync(model);

        Assert.Equal("complete", Closed(right));
        Assert.Contains("ExamplesPerItem", Closed(wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_that_the_host_stops_is_gone_on_with_and_pays_for_what_is_missing()
    {
        var folder = await JobAsync("one", "merci", "pain");
        using (var waiting = new WebService.WaitingChatClient())
        {
            var generator = new WatchedGenerator(new LearningItemGenerator(waiting));
            using var worker = new CourseWorker(generator, new InMemoryItemStore(), Jobs(), NullLogger<CourseWorker>.Instance);
            await worker.StartAsync(CancellationToken.None);
            await generator.Accepted;
            await worker.StopAsync(CancellationToken.None);
        }

        Assert.False(File.Exists(Path.Combine(folder, "closed.txt")));
        using var model = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());
        await RunAsync(model);

        Assert.Equal(["pain"], Assert.Single(model.Requests).Words);
        Assert.Equal(2, (await GenerationResultReader.ReadAsync(folder)).Items.Count);
    }

    private async Task RunAsync(IChatClient model)
    {
        using var items = SqliteItemStore.Open(Path.Combine(_root.FullName, "items.db"));
        using var worker = new CourseWorker(new LearningItemGenerator(model), items, Jobs(), NullLogger<CourseWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        await worker.ExecuteTask!;
    }

    private CourseJobs Jobs()
    {
        var jobs = new CourseJobs(_root.FullName);
        jobs.AddUnfinished();
        jobs.End();
        return jobs;
    }

    private async Task<string> JobAsync(string name, params string[] words)
    {
        var folder = _root.CreateSubdirectory(name).FullName;
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [.. words.Select(word => new SourceItem { Text = word })],
            Categories = [LearningItemCategory.Vocab],
        };
        await File.WriteAllTextAsync(Path.Combine(folder, "request.json"), LearningItemJson.Serialize(request));
        return folder;
    }

    private static string Closed(string folder) => File.ReadAllText(Path.Combine(folder, "closed.txt"));
}
