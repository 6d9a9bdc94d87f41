using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

public class UnusedLettersTests
{
    [Theory]
    [InlineData("zh", "喝", "我喝這個。")]
    [InlineData("zh-Hant", "喝", "我喝这个。")]
    [InlineData("uk", "чай", "Это чай, ты пьёшь?")]
    [InlineData("ja", "飲む", "这を飲む。")]
    [InlineData("ja", "飲む", "ｺｰﾋｰを飲む。")] // half-width
    [InlineData("ar", "ماء", "\u06A9وب ماء")] // the kaf of Persian
    [InlineData("ar", "ماء", "ماء ہے")] // Urdu
    [InlineData("he", "בית", "דאָס \u05F2")] // a ligature of Yiddish
    public void Letter_of_another_way_of_writing_is_an_error(string language, string word, string example) =>
        Assert.Equal(FindingCodes.UnusedLetter, Assert.Single(Inspect(language, new VocabStrategy(), example, word)).Code);

    [Theory]
    [InlineData("zh", "我喝這個。", "喝", "這")] // a list that is in traditional characters, whatever its tag says
    [InlineData("zh", "我喝这个。", "喝", "这")]
    [InlineData("zh-Hant", "我喝這個。", "喝")]
    public void Letters_that_the_list_has_itself_are_right(string language, string example, params string[] words) => Assert.Empty(Inspect(language, new VocabStrategy(), example, words));

    [Theory]
    [InlineData("tr", "gitmek", "São Paulo'ya ve Håland'a gitmek istiyorum.")]
    [InlineData("ro", "oraș", "São Paulo e un oraș, iar Håland e un om.")]
    public void Foreign_name_has_letters_of_its_own(string language, string word, string example) => Assert.Empty(Inspect(language, new VocabStrategy(), example, word));

    [Fact]
    public void Item_about_the_writing_may_show_the_other_way() => Assert.Empty(Inspect("zh", new WritingSystemStrategy(), "这 – 這", "这"));

    private static List<Finding> Inspect(string language, LearningItemStrategy strategy, string example, params string[] words)
    {
        var findings = new List<Finding>();
        var draft = Drafts.Vocab(words[0], example);
        new UnusedLettersCheck().Inspect(Drafts.Context(LanguageProfiles.Find(language, []), strategy, draft, [.. words.Select(word => new SourceItem { Text = word })]), findings);
        return findings;
    }
}
