using System.Net;
using LearningItems.Generation;
using LearningItems.Generation.Testing;

namespace MyCourses.Tests;

public class FaultTests
{
    private readonly InstantTimeProvider _time = new();

    [Fact]
    public async Task Lesson_is_whole_though_the_provider_is_busy_and_the_model_forgets_a_word()
    {
        using var model = new ScriptedChatClient()
            .Enqueue(ScriptedReply.HttpError(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(20)))
            .Enqueue(ScriptedReply.RightItemsExcept("zut"))
            .Enqueue(ScriptedReply.RightItems());

        var lesson = await CoursesOver(model).MakeLessonAsync("merci", "zut", "pain");

        Assert.Equal(3, lesson.Cards.Count);
        Assert.Contains(TimeSpan.FromSeconds(20), _time.Waits);
        Assert.Equal(["zut"], model.Requests[2].Words);
    }

    [Fact]
    public async Task Lesson_names_the_words_that_a_wrong_key_costs()
    {
        using var model = new ScriptedChatClient().Otherwise(ScriptedReply.HttpError(HttpStatusCode.Unauthorized));

        var lesson = await CoursesOver(model).MakeLessonAsync("merci", "pain");

        Assert.Equal(["merci", "pain"], lesson.Missing);
        Assert.Single(model.Requests);
    }

    private CourseService CoursesOver(ScriptedChatClient model) =>
        new(new LearningItemGenerator(model, new LearningItemGenerationOptions().AddScriptedFailures(), timeProvider: _time));
}
