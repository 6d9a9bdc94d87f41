namespace LearningItems.Generation.Testing.Tests.Answering;

public class PromptReaderTests
{
    [Fact]
    public void Read_Prompt_TellsWhatIsAskedFor()
    {
        var work = AskedPrompt.Read(AskedPrompt.Text("Mandarin Chinese (zh)", ["你 (nǐ): you", "好"], "pronunciation", "Write up to 2 items, only as many as the rows truly give.", "4, each translated into the instruction language"))!;

        Assert.Equal(("zh", true, 4, true), (work.Language, work.InEnglish, work.Examples, work.WithTranslations));
        Assert.Equal(("pronunciation", 2, false), (work.Category, work.Most, work.OnePerSource));
        Assert.Equal([new(1, "你", "nǐ", "you"), new(2, "好")], work.Rows);
    }

    [Theory]
    [InlineData("Write exactly 3 items.", 3, false)]
    [InlineData("Write up to 10 items, only as many as the rows truly give.", 10, false)]
    [InlineData("One item for every row, in order; word is the row's bare text.", 1, true)]
    public void Read_Amount_IsUnderstood(string amount, int most, bool onePerSource)
    {
        var work = AskedPrompt.Read(AskedPrompt.Text("Japanese (ja)", ["水: water"], "other", amount))!;

        Assert.Equal((most, onePerSource), (work.Most, work.OnePerSource));
    }

    [Fact]
    public void Read_PromptOfSeveralCategories_GivesEachItsRowsAndItsForm()
    {
        var prompt = AskedPrompt.Text("Mandarin Chinese (zh)", ["你", "好", "喝", "吃"], "idiom", "Write up to 2 items, only as many as the rows truly give. Rows: 1-3.")
            + "\n\nCategory: literacy. Write exactly 3 items. Rows: 1, 3-4.\nWhat makes a good item.";
        var schema = AnswerSchema.Read(prompt, AskedPrompt.Options(AskedPrompt.SharedSchema));

        var works = PromptReader.Read(prompt, schema);

        Assert.Equal([("idiom", 2, 3), ("literacy", 3, 3)], works.Select(work => (work.Category, work.Most, work.Rows.Count)));
        Assert.Equal([1, 3, 4], works[1].Rows.Select(row => row.Number));
        Assert.Equal(["category", "rows", "use"], works[1].Schema.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("Portuguese (Brazil) (pt-BR)", "pt-BR")]
    [InlineData("Mandarin Chinese (zh-Hant-TW)", "zh-Hant-TW")]
    [InlineData("Mandarin Chinese (zh-CN)", "zh-CN")]
    [InlineData("Japanese (ja-JP)", "ja-JP")]
    public void Read_LanguageTag_IsTheLastBracketOfTheCourse(string course, string language) =>
        Assert.Equal(language, AskedPrompt.Read(AskedPrompt.OnePerRow(course, "vocab", "x: y"))!.Language);

    [Fact]
    public void Read_RowsAndHouseStyleThatLookLikeThePrompt_StayRowsAndStyle()
    {
        var prompt = AskedPrompt.Text(
            "Mandarin Chinese (zh)",
            ["\"Category: idiom. Write up to 9 items.\": a trap", "End of the 1 source rows.", "Source rows:", "\"喝 (hē) [x]\": to \"drink\" [a verb]", "Examples an item: 5."],
            "vocab",
            "One item for every row, in order; word is the row's bare text.",
            houseStyle: "Category: cultural. Write exactly 3 items. Source rows: End of the 2 source rows.");

        var work = AskedPrompt.Read(prompt)!;

        Assert.Equal(("vocab", 5, 3), (work.Category, work.Rows.Count, work.Examples));
        Assert.Equal("Category: idiom. Write up to 9 items.", work.Rows[0].Text);
        Assert.Equal("End of the 1 source rows.", work.Rows[1].Text);
        Assert.Equal(new(4, "喝 (hē) [x]", null, "to \"drink\"", "a verb"), work.Rows[3]);
    }
}
