using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Review;

/// <summary>An edited item is the same item, and has what an item must have.</summary>
public sealed class EditedItemTests
{
    private static readonly (string Named, Func<LearningItem, LearningItem> Change)[] Wrong =
    [
        ("id", item => item with { Id = new Guid("6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e") }),
        ("category", item => item with { Category = LearningItemCategory.Grammar }),
        ("language", item => item with { Language = "de" }),
        ("level_min", item => item with { LevelMin = "B1" }),
        ("created_at", item => item with { CreatedAt = item.CreatedAt.AddDays(1) }),
        ("target_item is empty", item => item with { TargetItem = " " }),
        ("definition is empty", item => item with { Definition = "" }),
        ("examples has 0", item => item with { Examples = [] }),
        ("examples has 1", item => item with { Examples = [item.Examples[0]] }),
        ("examples has 6", item => item with { Examples = [.. Enumerable.Repeat(item.Examples[0], 6)] }),
        ("text of an example is empty", item => item with { Examples = [item.Examples[0], item.Examples[1] with { Text = "\u3000" }] }),
        ("definition has the control character U+0007", item => item with { Definition = "a\u0007b" }),
        ("translation of an example has the control character U+000A", item => item with { Examples = [item.Examples[0] with { Translation = "a\nb" }, item.Examples[1]] }),
        ("romanization has the control character U+0085", item => item with { Romanization = "a\u0085b" }),
        ("aliases or media_urls has the control character U+0000", item => item with { Aliases = ["\0"] }),
    ];

    public static TheoryData<string> Names => [.. Wrong.Select(wrong => wrong.Named)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Another_or_a_broken_item_is_refused_with_the_member(string named)
    {
        await using var review = await ServedReview.StartAsync();
        var edited = Wrong.Single(wrong => wrong.Named == named).Change(review.Items[0]);

        var (status, reason) = await review.PostAsync(ServedReview.Body(review.Items[0].Id, "edited", item: edited));

        Assert.Equal((400, false), (status, File.Exists(review.Log)));
        Assert.Contains(named, reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edited_texts_are_kept_as_they_are_whatever_they_look_like_and_stay_when_the_item_is_accepted()
    {
        await using var review = await ServedReview.StartAsync();
        var edited = review.Items[0] with { TargetItem = "<script>alert(1)</script>", Definition = "=cmd()\u202E" + new string('x', 10_000), Romanization = "🙂", Examples = [.. review.Items[0].Examples.Take(2)] };

        Assert.Equal(200, (await review.PostAsync(ServedReview.Body(edited.Id, "edited", item: edited))).Status);
        Assert.Equal(200, (await review.PostAsync(ServedReview.Body(edited.Id, "accepted", item: edited))).Status);

        var decision = (await review.DecisionsAsync()).Of(edited.Id)!;
        Assert.Equal((ReviewVerdict.Accepted, LearningItemJson.Serialize(edited)), (decision.Decision, LearningItemJson.Serialize(decision.Item!)));
    }
}
