using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Languages.Spelling;

public class CommonWordsTests
{
    private static readonly CommonWords Words = CommonWords.All;

    [Theory]
    [InlineData("es", "senhora", "Portuguese")]
    [InlineData("es", "HOJE", "Portuguese")]
    [InlineData("pt", "buenas", "Spanish")]
    [InlineData("hr", "hleb", "Serbian")]
    [InlineData("sr", "чакам", "Bulgarian")]
    [InlineData("hi", "आहे", "Marathi")]
    [InlineData("ar", "هستم", "Persian")]
    [InlineData("fa", "المدرسة", "Arabic")]
    [InlineData("id", "tubig", "Tagalog")]
    public void Word_is_foreign_to_a_language_that_does_not_have_it(string course, string word, string language) =>
        Assert.Equal((language, 1), Words.Commonest([Words.ForeignTo(Words.CourseOf(course), word)]));

    [Theory]
    [InlineData("es", "come")] // he eats
    [InlineData("en", "come")]
    [InlineData("nl", "was")]
    [InlineData("es", "xyzzy")]
    [InlineData("pt", "tardes")]
    public void Word_that_a_language_has_too_or_that_nobody_knows_is_foreign_to_none(string course, string word) => Assert.Equal(0UL, Words.ForeignTo(Words.CourseOf(course), word));

    [Fact]
    public void Text_with_a_foreign_word_has_one()
    {
        Assert.Equal(1, Words.CountForeign(Words.CourseOf("es"), "Muchas gracias, senhora."));
        Assert.Equal(0, Words.CountForeign(Words.CourseOf("es"), "Muchas gracias, señora."));
    }

    [Fact]
    public void Most_of_some_words_tell_the_language()
    {
        var es = Words.CourseOf("es");

        Assert.Equal(("Portuguese", 2), Words.Commonest([Words.ForeignTo(es, "hoje"), Words.ForeignTo(es, "she"), Words.ForeignTo(es, "senhora")]));
    }

    [Fact]
    public void Of_several_languages_that_have_a_word_a_taught_one_is_named()
    {
        Assert.Equal("English", Words.Commonest([Words.ForeignTo(Words.CourseOf("es"), "always")]).Name);
        Assert.Equal("Dutch", Words.Commonest([Words.ForeignTo(Words.CourseOf("es"), "geen")]).Name); // and Afrikaans
    }

    [Theory]
    [InlineData("sr-Cyrl", "sr")]
    [InlineData("sr-Latn", "sr-Latn")]
    [InlineData("es-AR", "es")]
    public void Variety_is_a_course_of_its_language(string tag, string language) => Assert.Equal(Words.CourseOf(language), Words.CourseOf(tag));

    [Fact]
    public void Courses_are_languages_with_a_profile()
    {
        Assert.All(Words.Courses, course => Assert.Equal(course, LanguageProfiles.Find(course, []).Tag));
        Assert.Equal(-1, Words.CourseOf("zh"));
        Assert.InRange(Words.Languages.Count, Words.Courses.Count, 64); // a bit for each
    }

    [Fact]
    public void Names_are_those_of_the_profiles() => Assert.All(
        Words.Languages.Where(language => Words.CourseOf(language.Tag) >= 0 && language.Tag != "sr-Latn"), language => Assert.Equal(LanguageProfiles.Find(language.Tag, []).Name, language.Name));

    [Fact]
    public void Function_words_of_a_language_are_its_own() => Assert.All(
        Words.Courses, course => Assert.All(LanguageProfiles.Find(course, []).FunctionWords, word => Assert.True(Words.ForeignTo(Words.CourseOf(course), word) == 0, $"{word} is {course}")));

    [Fact]
    public void What_is_written_instead_of_a_neighbours_word_is_the_languages_own() => Assert.All(
        NeighbourWords.ByLanguage.Concat(Misspellings.ByLanguage).Where(table => Words.CourseOf(table.Key) >= 0),
        table => Assert.All(table.Value.Words, pair => Assert.True(Words.CountForeign(Words.CourseOf(table.Key), pair.Value.Replace('_', ' ')) == 0, $"{pair.Value} is {table.Key}")));

    [Fact]
    public void Words_are_small_letters_and_more_than_one() => Assert.All(Words.Words, word => Assert.True(word.Length > 1 && word.All(c => WordsOf.IsInWord(c) && !char.IsUpper(c) && !char.IsDigit(c)), word));
}
