using LearningItems.Generation;
using LearningItems.Generation.Testing;

namespace MyCourses.Tests;

public class CourseServiceTests
{
    [Fact]
    public async Task Lesson_has_a_card_for_every_word()
    {
        using var model = new StandInChatClient();
        var courses = new CourseService(new LearningItemGenerator(model));

        var lesson = await courses.MakeLessonAsync("merci", "pain");

        Assert.Equal(["merci", "pain"], lesson.Cards.Select(card => card.Split(':')[0]));
        Assert.Empty(lesson.Missing);
    }
}
