namespace LearningItems.Generation.Tests.Assembly;

public sealed class RomanizationTests
{
    [Fact]
    public void Romanization_of_the_source_goes_before_that_of_the_model()
    {
        var generated = Drafts.Assemble(new SourceItem { Text = "爱", Reading = "ài" }, Drafts.OnePerSource with { Reading = "āi" });

        Assert.Equal("ài", generated.Item.Romanization);
        Assert.DoesNotContain("source_reading", generated.Details.Fields.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Romanization_comes_from_the_model_where_the_source_has_none(string? reading) =>
        Assert.Equal("ài", Drafts.Assemble(new SourceItem { Text = "爱", Reading = reading }).Item.Romanization);

    [Fact]
    public void Tone_digits_of_the_list_are_marks_in_the_item_and_stay_in_the_details()
    {
        var generated = Drafts.Assemble(new SourceItem { Text = "国家", Reading = "guo2jia1" }, Drafts.OnePerSource with { Reading = string.Empty });

        Assert.Equal("guójiā", generated.Item.Romanization);
        Assert.Equal("guo2jia1", generated.Details.Fields["source_reading"].GetString());
    }

    // Jyutping is written with digits.
    [Fact]
    public void Tone_digits_of_another_language_stay_in_the_item()
    {
        var generated = Drafts.Assemble(new SourceItem { Text = "你好", Reading = "nei5 hou2" }, Drafts.OnePerSource with { Reading = string.Empty }, "yue");

        Assert.Equal("nei5 hou2", generated.Item.Romanization);
    }

    [Fact]
    public void Kana_reading_of_the_source_goes_to_the_details_and_the_romaji_come_from_the_model()
    {
        var generated = Drafts.Assemble(new SourceItem { Text = "食べる", Reading = "たべる" }, Drafts.OnePerSource with { Reading = "taberu" }, "ja");

        Assert.Equal("taberu", generated.Item.Romanization);
        Assert.Equal("たべる", generated.Details.Fields["source_reading"].GetString());
    }

    // The contract has pinyin and romaji there; nothing rejects the draft, because a kana word needs no reading.
    [Fact]
    public void Kana_reading_of_the_model_is_no_romanization() =>
        Assert.Null(Drafts.Assemble(new SourceItem { Text = "テレビ" }, Drafts.OnePerSource with { Reading = "てれび" }, "ja").Item.Romanization);

    // A Latin word has nothing to romanize; its transcription is a fact of the list.
    [Fact]
    public void Phonetic_transcription_of_a_latin_word_goes_to_the_details()
    {
        var generated = Drafts.Assemble(new SourceItem { Text = "bonjour", Reading = "bɔ̃ʒuʁ" }, Drafts.OnePerSource with { Reading = string.Empty }, "fr");

        Assert.Null(generated.Item.Romanization);
        Assert.Equal("bɔ̃ʒuʁ", generated.Details.Fields["source_reading"].GetString());
    }

    [Fact]
    public void Item_without_any_reading_has_no_romanization() =>
        Assert.Null(Drafts.Assemble(new SourceItem { Text = "bonjour" }, Drafts.OnePerSource with { Reading = string.Empty }, "fr").Item.Romanization);
}
