using System.Text.Json;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Tests.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Opinion;

/// <summary>What a reply says of an item, and what says nothing.</summary>
public class VerdictReaderTests
{
    private static readonly IReadOnlyList<JudgedItem> Items = [new(Drafts.Assemble(new SourceItem { Text = "爱", Id = "w1" }), []), new(Drafts.Assemble(new SourceItem { Text = "爱", Id = "w2" }), [])];

    [Fact]
    public void Every_question_has_its_code()
    {
        foreach (var question in OpinionQuestion.All)
        {
            var verdict = Read($$"""{"row":1,"ok":false,"word":"爱","question":"{{question.Name}}","why":"no"}""");

            Assert.Equal((question.Code, "no"), (verdict!.Doubt!.ToFinding(FindingSeverity.Warning).Code, verdict.Doubt.Why));
            Assert.Equal($"second_opinion_{question.Name}", question.Code);
        }
    }

    [Theory]
    [InlineData("""{"row":1,"ok":true}""", true)]
    [InlineData("""{"row":"2","ok":"true"}""", true)]
    [InlineData("""{"row":1,"ok":true,"word":"x","question":"sense","why":"fine"}""", true)]
    [InlineData("""{"row":1,"ok":false,"word":"爱 (ài)","question":"SENSE","why":"no"}""", false)]
    [InlineData("""{"row":1,"ok":false,"word":"爱","question":"wrong sense","why":null}""", false)]
    [InlineData("""{"row":1}""", null)]
    [InlineData("""{"row":1,"ok":null}""", null)]
    [InlineData("""{"row":1,"ok":"perhaps"}""", null)]
    [InlineData("""{"row":3,"ok":true}""", null)]
    [InlineData("""{"row":0,"ok":true}""", null)]
    [InlineData("""{"ok":true}""", null)]
    [InlineData("""{"rows":[1,2],"ok":true}""", null)]
    [InlineData("""{"row":1,"ok":false,"word":"水","question":"sense","why":"no"}""", null)]
    [InlineData("""{"row":1,"ok":false,"question":"sense","why":"no"}""", null)]
    [InlineData("""{"row":1,"ok":false,"word":"爱","question":"style","why":"no"}""", null)]
    public void What_is_not_understood_is_no_verdict(string json, bool? isOk) => Assert.Equal(isOk, Read(json)?.IsOk);

    [Fact]
    public void Reason_is_one_line_and_not_too_long()
    {
        var why = Read(JsonSerializer.Serialize(new { row = 1, ok = false, word = "爱", question = "fact", why = "first\nsecond\u202e " + new string('x', 1_000) }))!.Doubt!.Why;

        Assert.Equal(300, why.Length);
        Assert.StartsWith("first second", why, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', why);
    }

    [Fact]
    public void Doubt_without_a_reason_says_so() => Assert.Equal("the reviewer does not say why", Read("""{"row":1,"ok":false,"word":"爱","question":"fact","why":" "}""")!.Doubt!.Why);

    // The reviewer is asked for the bare word.
    [Theory]
    [InlineData("Haus", false)]
    [InlineData("das Haus", false)]
    [InlineData("das Auto", null)]
    public void Doubt_may_name_a_word_without_its_article(string word, bool? isOk)
    {
        JudgedItem house = new(Drafts.Assemble(new SourceItem { Text = "das Haus", Id = "w1" }, language: "de"), []);

        Assert.Equal(isOk, Read($$"""{"row":1,"ok":false,"word":"{{word}}","question":"sense","why":"no"}""", house)?.IsOk);
    }

    private static ItemVerdict? Read(string json, params IReadOnlyList<JudgedItem> items)
    {
        var entry = Assert.Single(new DraftReader().Read($$"""{"verdicts":[{{json}}]}""").OfType<ReadItem>());
        return new VerdictReader(items.Count > 0 ? items : Items, CaseRule.Folded).Read(entry.Draft) is var (_, verdict) ? verdict : null;
    }
}
