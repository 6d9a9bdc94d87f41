using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks;

public class NearTextsTests
{
    [Theory]
    [InlineData("I ate a green apple.", "I ate a big green apple!", true)]
    [InlineData("I ate an apple.", "I ate a red one.", false)]
    [InlineData("Trains leave.", "All trains leave.", false)] // three words: a drill
    [InlineData("Trains leave today.", "Trains arrive today.", false)] // three words, another verb
    [InlineData("The train leaves today.", "The train arrives today.", true)]
    [InlineData("The train leaves at six.", "The train arrives at six.", true)]
    [InlineData("He drinks tea in the kitchen every morning.", "She drinks coffee in the kitchen every morning.", true)]
    [InlineData("He drinks tea in the kitchen today.", "She drinks coffee in the kitchen today.", false)] // two of seven
    [InlineData("Tomorrow I go to work.", "I go to work tomorrow.", true)]
    [InlineData("I go tomorrow.", "Tomorrow I go.", false)] // three words
    [InlineData("The dog sees the cat.", "The cat sees a dog.", false)] // the word that stands twice is found once
    [InlineData("Dogs bite men here.", "Men here bite cats.", false)]
    [InlineData("Yarın size gelebilirim.", "Yarın size gelebiliriz.", true)]
    public void Words_tell_whether_two_sentences_are_nearly_one(string first, string second, bool are) => Assert.Equal(are, NearTexts.Are(first, second, WordSeparation.Spaces, withOneMore: true));

    [Theory]
    [InlineData("我喝茶。", "我喝水。", false)]
    [InlineData("我喝茶了。", "我不喝茶了。", false)] // five characters
    [InlineData("聽日會落雨呀。", "聽日可能會落雨呀。", true)]
    [InlineData("大家都在排隊買飲料。", "大家都在排隊買票。", true)]
    [InlineData("佢做緊功課，唔好嘈佢。", "佢哋做緊功課，唔好嘈佢哋。", true)]
    [InlineData("你什么时候来？", "你是什么时候来的？", false)] // asks of what is past
    public void Characters_tell_it_where_words_do_not_stand_apart(string first, string second, bool are) => Assert.Equal(are, NearTexts.Are(first, second, WordSeparation.None, withOneMore: true));

    [Theory]
    [InlineData("Idag arbetar jag hemma.", "Idag arbetar jag inte hemma.", false)]
    [InlineData("Idag arbetar jag hemma hela dagen.", "Idag arbetar jag inte hemma hela dagen.", true)]
    public void One_word_more_may_be_what_a_point_turns_on(string first, string second, bool are) => Assert.Equal(are, NearTexts.Are(first, second, WordSeparation.Spaces, withOneMore: false));

    [Theory]
    [InlineData("miły panie Adamie", "miły panie Janie", true)]
    [InlineData("panie Adamie", "panie Janie", false)] // one word alone is shared
    [InlineData("und wer soll bezahlen", "und wer soll alles bezahlen", true)]
    [InlineData("za pomoc", "za pyszny obiad", false)]
    [InlineData("za pomoc", "za pomoc", false)]
    public void What_stands_around_a_formula_differs_in_a_word_of_several(string first, string second, bool differs) => Assert.Equal(differs, NearTexts.DifferInAWord(first, second));
}
