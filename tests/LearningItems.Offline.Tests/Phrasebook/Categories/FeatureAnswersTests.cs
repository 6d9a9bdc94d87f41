using LearningItems.Generation.Testing.Tests.Answering;

namespace LearningItems.Offline.Tests.Phrasebook;

public class FeatureAnswersTests
{
    private const string Schema =
        """{"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"rows":{"type":"array","items":{"type":"integer"}},"target":{"type":"string"},"definition":{"type":"string"},"examples":{"type":"array","items":{"type":"string"}},"feature":{"type":"string"}}}}}}""";

    private const string UpToTwo = "Write up to 2 items, only as many as the rows truly give.";

    [Fact]
    public async Task Pronunciation_Rows_CitesThoseThatShowTheFeature()
    {
        var prompt = AskedPrompt.Text("Mandarin Chinese (zh)", ["医院 (yīyuàn): hospital", "喝 (hē): to drink", "商店 (shāngdiàn): shop"], "pronunciation", UpToTwo);

        var item = Assert.Single(await PhrasebookAnswer.ItemsAsync(prompt, Schema));

        Assert.Equal("tones:1-4", item.GetProperty("feature").GetString());
        Assert.Equal([1, 3], item.GetProperty("rows").EnumerateArray().Select(row => row.GetInt32()));
        Assert.Equal(["医院", "商店"], item.GetProperty("examples").EnumerateArray().Select(example => example.GetString()));
    }

    [Fact]
    public async Task Pronunciation_ListWithoutToneMarks_ClaimsNoTone()
    {
        var prompt = AskedPrompt.Text("Mandarin Chinese (zh)", ["医院 (yiyuan): hospital", "商店 (shangdian): shop", "生日 (shengri): birthday"], "pronunciation", UpToTwo);

        Assert.Empty(await PhrasebookAnswer.ItemsAsync(prompt, Schema));
    }

    [Fact]
    public async Task WritingSystem_Rows_NeedTwoRowsAndTwoCharacters()
    {
        var one = AskedPrompt.Text("Mandarin Chinese (zh)", ["汉语: Chinese", "你: you"], "writing_system", UpToTwo);
        var two = AskedPrompt.Text("Mandarin Chinese (zh)", ["汉语: Chinese", "洗: to wash"], "writing_system", UpToTwo);

        Assert.Empty(await PhrasebookAnswer.ItemsAsync(one, Schema));
        var item = Assert.Single(await PhrasebookAnswer.ItemsAsync(two, Schema));
        Assert.Equal("component:氵", item.GetProperty("feature").GetString());
        Assert.Equal(["汉语", "洗", "汉"], item.GetProperty("examples").EnumerateArray().Select(example => example.GetString()));
    }

    [Fact]
    public async Task WritingSystem_Japanese_NamesKanaWithAUseOfTheirOwn()
    {
        var prompt = AskedPrompt.Text("Japanese (ja)", ["ちょっと: a little", "もっと: more", "水: water"], "writing_system", UpToTwo);

        Assert.Equal("kana:っ", Assert.Single(await PhrasebookAnswer.ItemsAsync(prompt, Schema)).GetProperty("feature").GetString());
    }

    [Fact]
    public async Task Cultural_Topic_OrdersTheNotesByIt()
    {
        var prompt = AskedPrompt.Text("Mandarin Chinese (zh)", ["eating out: an evening with friends"], "cultural", "Write exactly 2 items.");

        var items = await PhrasebookAnswer.ItemsAsync(prompt, Schema.Replace(""","feature":{"type":"string"}""", string.Empty, StringComparison.Ordinal));

        Assert.Equal(["Treating each other to a meal", "Calling a teacher by surname and title"], items.Select(item => item.GetProperty("target").GetString()));
    }
}
