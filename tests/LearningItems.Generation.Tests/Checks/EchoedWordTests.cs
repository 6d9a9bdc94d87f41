using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks;

public class EchoedWordTests
{
    private static readonly SourceItem Word = new() { Text = "還", Reading = "hái", Gloss = "still", PartOfSpeech = "adv.", Aliases = ["还"] };
    private static readonly SourceItem Cited = new() { Text = "Abbildung", Citation = "die Abbildung, -en", Gloss = "picture" };

    [Theory]
    [InlineData("還")]
    [InlineData("還\u200B")]
    [InlineData("还")]
    [InlineData("還 (hái)")]
    [InlineData("還 hái")]
    [InlineData("還: still")]
    [InlineData("還 [adv.]")]
    [InlineData("\"還\"")]
    [InlineData("還/还")]
    public void Row_as_it_is_shown_and_every_spelling_of_its_list_mean_the_word(string echo) => Assert.True(EchoedWord.Is(echo, Word, CaseRule.Folded));

    [Theory]
    [InlineData("Abbildung")]
    [InlineData("die Abbildung, -en")]
    [InlineData("die Abbildung, -en: picture")]
    public void Citation_means_the_word(string echo) => Assert.True(EchoedWord.Is(echo, Cited, CaseRule.Folded));

    [Theory]
    [InlineData("")]
    [InlineData("還有")]
    [InlineData("hái")]
    [InlineData("still")]
    [InlineData("環 (hái)")]
    public void Another_word_is_another_word(string echo) => Assert.False(EchoedWord.Is(echo, Word, CaseRule.Folded));

    // A row that cites both genders, of which the list's text is the first.
    [Theory]
    [InlineData("cuoco / cuoca", "il cuoco / la cuoca", true)]
    [InlineData("cuoco/cuoca", "il cuoco / la cuoca", true)]
    [InlineData("gatto / gatta", "il cuoco / la cuoca", false)]
    [InlineData("cuoco / cuoca", "il cuoco", false)]
    public void Both_genders_of_a_row_that_has_both_mean_the_word(string echo, string citation, bool means) =>
        Assert.Equal(means, EchoedWord.Is(echo, new SourceItem { Text = "cuoco", Citation = citation }, CaseRule.Folded));
}
