using LearningItems.Generation.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace MyCourses.Tests;

public class ContainerTests
{
    [Fact]
    public async Task Services_as_they_are_registered_make_a_lesson()
    {
        var services = new ServiceCollection();
        services.AddLearningItemGeneration(options => options.MaxConcurrency = 1);
        services.AddTransient<CourseService>();
        services.AddSingleton<IChatClient>(new StandInChatClient()); // the last registration counts: in place of the application's own
        await using var provider = services.BuildServiceProvider();

        var lesson = await provider.GetRequiredService<CourseService>().MakeLessonAsync("merci");

        Assert.Equal(["merci: what merci means (“merci”, vocab)"], lesson.Cards);
    }
}
