using LearningItems.Generation.Tests.Prompting;

namespace LearningItems.Generation.Tests.Checks;

public class DraftInspectorTests
{
    private static readonly LearningItemDraft Right = Drafts.Pattern("merci", "Je bois du thé.", "Il lit un livre.");

    [Fact]
    public void Check_of_a_strategy_that_throws_becomes_a_warning_and_the_others_are_made()
    {
        var own = new OwnStrategy() { OwnChecks = [new Check(_ => throw new InvalidOperationException("broken rule")), new Check(findings => findings.Add(Finding.Error("own", "seen")))] };

        var findings = Drafts.Inspect("fr", own, Right, new SourceItem { Text = "merci" });

        Assert.Equal(["own"], findings.Errors());
        var warning = Assert.Single(findings, finding => finding.Severity == FindingSeverity.Warning);
        Assert.Equal("check_failed", warning.Code);
        Assert.Contains("broken rule", warning.Message, StringComparison.Ordinal);
        Assert.Contains("Check", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_made_before_a_check_threw_stays()
    {
        var own = new OwnStrategy()
        {
            OwnChecks =
            [
                new Check(findings =>
                {
                    findings.Add(Finding.Error("own", "seen"));
                    throw new InvalidOperationException("broken rule");
                }),
            ],
        };

        Assert.Equal(["own", "check_failed"], Drafts.Inspect("fr", own, Right, new SourceItem { Text = "merci" }).Select(finding => finding.Code));
    }

    [Fact]
    public void Draft_without_grounds_meets_no_other_check()
    {
        var own = new OwnStrategy() { OwnChecks = [new Check(findings => findings.Add(Finding.Error("own", "seen")))] };

        Assert.Equal(["unknown_row"], Drafts.Inspect("fr", own, Right with { Rows = [2], Definition = "" }, new SourceItem { Text = "merci" }).Errors());
    }

    [Fact]
    public void All_faults_of_a_draft_are_found_together()
    {
        var draft = Drafts.Vocab("茶", "I like tea.", "") with { Definition = "", Reading = "" };

        Assert.Equal(
            ["example_empty", "missing_definition", "missing_romanization", "off_language"],
            Drafts.Inspect("zh", LearningItemCategory.Vocab, draft, "茶").Errors().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("to make a phone call", "to make a phone call")]
    [InlineData("to make a phone call", " To make a phone call. ")]
    [InlineData("horse horse tiger tiger", "")]
    [InlineData("horse horse tiger tiger", " ")]
    public void Idiom_that_means_what_its_words_say_is_an_error(string literal, string figurative) =>
        Assert.Contains("not_figurative", InspectIdiom(literal, figurative));

    [Fact]
    public void Idiom_that_means_something_else_is_right() => Assert.Empty(InspectIdiom("horse horse tiger tiger", "careless, so-so"));

    private static IEnumerable<string> InspectIdiom(string literal, string figurative)
    {
        var draft = Drafts.Pattern("马马虎虎", Drafts.Examples("zh")).With($$"""{"literal":"{{literal}}","figurative":"{{figurative}}","register":"informal"}""");
        return Drafts.Inspect("zh", LearningItemCategory.Idiom, draft, "马").Errors();
    }

    private sealed class Check(Action<ICollection<Finding>> inspect) : IDraftCheck
    {
        public void Inspect(DraftContext context, ICollection<Finding> findings) => inspect(findings);
    }
}
