using System.Text.Json;
using LearningItems.Generation.Replies;

namespace LearningItems.Generation.Tests.Replies;

public class DebrisTests
{
    [Theory]
    [InlineData("salt &amp; pepper", "salt & pepper")]
    [InlineData("it&#39;s &quot;tea&quot;", "it's \"tea\"")]
    [InlineData("one\\ntwo", "one two", false)]
    [InlineData("One.\\nTwo.", "One. Two.")]
    [InlineData("hot <b>tea</b><br/>", "hot tea")]
    [InlineData("<ruby>猫<rt>ねこ</rt></ruby>がいます。", "猫がいます。")]
    [InlineData("a drink【4:0†source】", "a drink")]
    [InlineData("a drink \uE200cite\uE202turn0\uE201", "a drink")]
    [InlineData("it&rsquo;s &#8217;tis", "it’s ’tis")]
    [InlineData("the letter <a> and <sch>", "the letter <a> and <sch>")]
    [InlineData("<i>tea</i> and <a href=\"x\">more</a>", "tea and more")]
    [InlineData("はたち【20歳】", "はたち【20歳】")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("C:\\new", "C:\\new")]
    [InlineData("【注意】", "【注意】")]
    [InlineData("&unknown; stays", "&unknown; stays")]
    [InlineData("<ruby>猫<rp>(</rp><rt>ねこ</rt><rp>)</rp></ruby>がいます。", "猫がいます。")]
    [InlineData("One.\\tTwo.", "One. Two.")]
    [InlineData("<B>tea</B>", "tea")]
    public void What_was_left_behind_goes_and_text_stays(string text, string clean, bool changes = true) => Assert.Equal(changes ? clean : text, Debris.Clean(text));

    [Theory]
    [InlineData("**hot** drink", "hot drink")]
    [InlineData("`merci`", "merci")]
    [InlineData("__bold__", "bold")]
    [InlineData("snake_case and 2*3*4", "snake_case and 2*3*4")]
    [InlineData("5 ** 2", "5 ** 2")]
    [InlineData("2**3 = 8, 3**2 = 9", "2**3 = 8, 3**2 = 9")]
    public void Emphasis_goes_and_signs_stay(string text, string plain) => Assert.Equal(plain, Debris.WithoutEmphasis(text));

    [Fact]
    public void Numbers_of_a_list_go()
    {
        Assert.Equal(["Je bois.", "Il lit.", "Tu viens."], Debris.WithoutNumbers(["1. Je bois.", "2. Il lit.", "3. Tu viens."]));
        Assert.Equal(["Je bois.", "Il lit."], Debris.WithoutNumbers(["(1) Je bois.", "(2) Il lit."]));
        Assert.Equal(["Je bois.", "Il lit."], Debris.WithoutNumbers(["- Je bois.", "- Il lit."]));
    }

    [Theory]
    [InlineData("3. Oktober ist Feiertag.", "Am 4. Mai.")]
    [InlineData("1. Mai ist Feiertag.", "Er kommt am 2. Mai.")]
    [InlineData("- Ça va ? - Oui.", "- Tu viens ? - Non.")]
    [InlineData("1.5 Liter", "2.5 Liter")]
    public void Dates_and_dialogues_stay(string first, string second) => Assert.Equal([first, second], Debris.WithoutNumbers([first, second]));

    [Theory]
    [InlineData("- a hot drink", "a hot drink")]
    [InlineData("• a hot drink", "a hot drink")]
    [InlineData("1) a hot drink", "a hot drink")]
    [InlineData("(3) a hot drink", "a hot drink")]
    [InlineData("12. to drink", "to drink")]
    public void Mark_of_a_list_that_one_text_remained_of_goes(string text, string plain) => Assert.Equal(plain, Debris.WithoutListMark(text));

    [Theory]
    [InlineData("1. Mai, der Feiertag")]
    [InlineData("1. a drink; 2. a leaf")]
    [InlineData("1) a drink 2) a leaf")]
    [InlineData("- Ça va ? - Oui.")]
    [InlineData("-ly makes adverbs")]
    [InlineData("3.5 litres of it")]
    public void Senses_dates_dialogues_and_suffixes_stay(string text) => Assert.Equal(text, Debris.WithoutListMark(text));

    [Fact]
    public void Fields_of_a_category_are_cleaned_however_deep()
    {
        using var reply = JsonDocument.Parse("""{"literal":"salt &amp; pepper","slots":[{"name":"X<br>","size":2,"rest":null,"again":true}],"plain":"a\\"}""");

        var draft = DraftParser.Parse(reply.RootElement);

        Assert.Equal("salt & pepper", draft.Fields["literal"].GetString());
        Assert.Equal("""[{"name":"X","size":2,"rest":null,"again":true}]""", draft.Fields["slots"].GetRawText());
        Assert.Equal("a\\", draft.Fields["plain"].GetString());
    }

    [Fact]
    public void Examples_of_a_draft_are_cleaned_and_lose_their_numbers()
    {
        using var reply = JsonDocument.Parse("""{"examples":["1. Je bois.",{"text":"2. L&#39;eau <b>froide</b>.","translation":"Cold &amp; wet."}]}""");

        var draft = DraftParser.Parse(reply.RootElement);

        Assert.Equal([("Je bois.", ""), ("L'eau froide.", "Cold & wet.")], draft.Examples.Select(example => (example.Text, example.Translation)));
    }

    [Fact]
    public void Date_that_is_the_only_example_stays() => Assert.Equal(["1. Mai ist Feiertag."], Debris.WithoutNumbers(["1. Mai ist Feiertag."]));

    [Theory]
    [InlineData("1) ", "2) ")]
    [InlineData("1: ", "2: ")]
    [InlineData("* ", "* ")]
    [InlineData("• ", "• ")]
    public void Marks_of_a_list_go(string first, string second) => Assert.Equal(["Je bois.", "Il lit."], Debris.WithoutNumbers([first + "Je bois.", second + "Il lit."]));
}
