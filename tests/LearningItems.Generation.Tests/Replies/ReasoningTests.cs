namespace LearningItems.Generation.Tests.Replies;

/// <summary>What a model writes to itself is no answer, however its server marks it.</summary>
public class ReasoningTests
{
    private const string Draft = """{"row":1,"word":"thé","definition":"a draft"}""";
    private const string Answer = """{"items":[{"row":1,"word":"thé","definition":"tea"},{"row":2,"word":"eau","definition":"water"}]}""";

    public static TheoryData<string, string> Marks => new()
    {
        { "<think>", "</think>" }, { "<THINK>\n", "\n</THINK>\n" }, { "<thinking>", "</thinking>" }, { "<reasoning>", "</reasoning>" }, { "<thought>", "</thought>" }, { "◁think▷", "◁/think▷" }, { "[THINK]", "[/THINK]" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Drafts_between_the_marks_are_not_read(string opening, string closing)
    {
        foreach (var reasoning in new[] { "Let me see.", $"Maybe [{Draft}] – no.", "An open { and [ and \" here", string.Empty })
        {
            AssertAnswer($"{opening}{reasoning}{closing}{Answer}");
            AssertAnswer($"{reasoning}{closing}{Answer}"); // the server left the opening mark out
        }
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Marks_are_found_wherever_the_reply_is_cut_into_pieces(string opening, string closing)
    {
        foreach (var text in new[] { $"{opening}[{Draft}]{closing}{Answer}", $"[{Draft}]{closing}{Answer}" })
        {
            for (var cut = 0; cut <= text.Length; cut++)
            {
                AssertAnswer(text[..cut], text[cut..]);
            }

            AssertAnswer([.. text.Select(c => c.ToString())]);
        }
    }

    [Fact]
    public void Reasoning_without_an_end_is_no_answer()
    {
        var reply = WholeReply.Read($"<think>[{Draft}]");

        Assert.Empty(reply.Items);
        Assert.False(reply.HasArray);
    }

    [Fact]
    public void Mark_in_the_text_of_an_item_is_its_text() =>
        Assert.Equal("the mark <think> of a model", Assert.Single(WholeReply.Read("""[{"row":1,"definition":"the mark <think> of a model"}]""").Items).Draft.Definition);

    [Fact]
    public void Both_marks_in_the_text_of_an_item_are_its_text() => Assert.Equal(
        ["a", "models write <think>x</think> first", "c"],
        WholeReply.Read("""[{"row":1,"definition":"a"},{"row":2,"definition":"models write <think>x</think> first"},{"row":3,"definition":"c"}]""").Items.Select(item => item.Draft.Definition));

    [Theory]
    [InlineData("</think>")]
    [InlineData("\n</think>\nThat is all.</think>")]
    public void Mark_too_many_behind_the_answer_takes_nothing_back(string end) => AssertAnswer($"<think>plan</think>{Answer}{end}");

    [Theory]
    [InlineData("</think>")]
    [InlineData("</think> And now the answer")]
    public void Drafts_before_a_mark_without_an_opening_are_no_answer_though_none_follows(string end) => Assert.Empty(WholeReply.Read(Answer + end).Items);

    [Theory]
    [InlineData("""[{"row":1,"definition":"1 < 2"}]""")]
    [InlineData("""[{"row":1,"definition":"1 < 2 <"}] <""")]
    public void Sign_that_begins_like_a_mark_is_read(string text) => Assert.StartsWith("1 < 2", Assert.Single(WholeReply.Read([.. text.Select(c => c.ToString())]).Items).Draft.Definition, StringComparison.Ordinal);

    [Theory]
    [InlineData($"<think>[{Draft}]</think>")]
    [InlineData($"[{Draft}]</think>")]
    public void Drafts_before_the_answer_are_counted_as_reasoning(string reasoning) => Assert.Equal(reasoning.Length, WholeReply.Read(reasoning, Answer).Reasoning);

    // A reader that copied the rest at each of the marks would not come back.
    [Fact]
    public void Reply_of_nothing_but_marks_is_read_once() =>
        AssertAnswer(string.Concat(Enumerable.Repeat("</think>x<think>y</think>[THINK", 100_000)) + "</think>" + Answer);

    [Fact]
    public void Draft_before_a_mark_too_many_is_none_where_another_answer_follows()
    {
        AssertAnswer($"<think>plan</think>[{Draft}] no, once more.</think>{Answer}");
        AssertAnswer([.. $"<think>plan</think>[{Draft}]</think>{Answer}".Select(c => c.ToString())]);
    }

    private static void AssertAnswer(params string[] pieces) => Assert.Equal(["tea", "water"], WholeReply.Read(pieces).Items.Select(item => item.Draft.Definition));
}
