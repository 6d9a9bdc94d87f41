using System.Text.RegularExpressions;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Pages;

/// <summary>The page on which a person decides is that of the result, with a script that may send decisions to where it is from.</summary>
public sealed class ReviewPageTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void Only_the_page_of_a_review_may_send_anything_and_only_to_where_it_is_from()
    {
        var review = Page(new ReviewDecisions([]));
        var file = string.Join('\n', ResultPage.Of(Results.Result()));

        Assert.Contains("connect-src 'self'; style-src", review, StringComparison.Ordinal);
        Assert.Contains("connect-src 'none'; style-src", file, StringComparison.Ordinal);
        Assert.All([PageAssets.ReviewScript, PageAssets.ReviewStyle], text =>
        {
            Assert.Contains($"'{PageHead.HashOf(text)}'", review, StringComparison.Ordinal);
            Assert.DoesNotContain(text, file, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("fetch(", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_that_count_stand_in_the_page_as_text()
    {
        var page = Page(new ReviewDecisions([new ReviewDecision { Id = Results.FirstId, Decision = ReviewVerdict.Rejected, Comment = "</script><script>alert(1)</script>", At = At }]));

        Assert.Contains($"\"decisions\":{{\n\"{Results.FirstId}\":{{\"id\":\"{Results.FirstId}\",\"decision\":\"rejected\",\"comment\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"", page, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(page, "<script")); // the data, the page's own and the review's
    }

    [Fact]
    public void Item_that_was_made_anew_since_it_was_asked_for_again_is_open()
    {
        var result = Results.Result();
        result = result with { Items = [result.Items[0] with { Details = result.Items[0].Details with { AskedAgainAt = At } }] };
        var decisions = new ReviewDecisions([new ReviewDecision { Id = Results.FirstId, Decision = ReviewVerdict.AskAgain, At = At }]);

        Assert.Contains("\"decisions\":{\n}},", ReviewPage.Of(result, decisions, "token", "decisions"), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_token_or_address_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ReviewPage.Of(Results.Result(), new ReviewDecisions([]), " ", "decisions"));
        Assert.Throws<ArgumentException>(() => ReviewPage.Of(Results.Result(), new ReviewDecisions([]), "token", ""));
    }

    private static string Page(ReviewDecisions decisions) => ReviewPage.Of(Results.Result(), decisions, "token", "decisions");
}
