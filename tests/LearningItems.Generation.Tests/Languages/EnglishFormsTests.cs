using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class EnglishFormsTests
{
    [Theory]
    [InlineData("go", "She went home.")]
    [InlineData("child", "The children sleep.")]
    [InlineData("carry", "He carried it.")]
    [InlineData("come", "I'm coming.")]
    [InlineData("city", "Three cities.")]
    [InlineData("phone", "Smartphones are dear.")]
    [InlineData("woman", "Two WOMEN came.")]
    [InlineData("swim", "A swimmer.")]
    [InlineData("ten", "At 10.")]
    [InlineData("wolf", "Two wolves.")]
    [InlineData("home", "Her house.")]
    public void Form_of_a_word_is_the_word(string word, string text) => Assert.True(EnglishForms.Has(text, word));

    [Theory]
    [InlineData("hair", "The horses run.")]
    [InlineData("child", "The people sleep.")]
    [InlineData("wine", "He came at nine.")]
    [InlineData("hand", "On the table there is lunch.")]
    public void Other_word_is_not(string word, string text) => Assert.False(EnglishForms.Has(text, word));
}
