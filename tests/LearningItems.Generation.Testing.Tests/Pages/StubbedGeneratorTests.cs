using LearningItems.Generation;
using LearningItems.Generation.Testing;
using NSubstitute;

namespace MyCourses.Tests;

public class StubbedGeneratorTests
{
    [Fact]
    public async Task Lesson_names_the_words_that_got_no_card()
    {
        var generator = Substitute.For<ILearningItemGenerator>();
        generator.GenerateAsync(Arg.Any<GenerationRequest>()).ReturnsForAnyArgs(GenerationResults.Of("merci", "pain").WithRejected("zut", "no good"));

        var lesson = await new CourseService(generator).MakeLessonAsync("merci", "pain", "zut");

        Assert.Equal(2, lesson.Cards.Count);
        Assert.Equal(["zut"], lesson.Missing);
    }

    [Fact]
    public async Task Lesson_is_asked_for_in_one_request()
    {
        var generator = new StubLearningItemGenerator();

        await new CourseService(generator).MakeLessonAsync("merci", "pain");

        Assert.Equal(["merci", "pain"], Assert.Single(generator.Requests).Sources.Select(source => source.Text));
    }
}
