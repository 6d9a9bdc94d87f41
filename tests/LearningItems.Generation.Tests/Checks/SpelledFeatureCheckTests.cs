using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class SpelledFeatureCheckTests
{
    // Checks run one after the other into one list: what an earlier one found says nothing of this one.
    [Fact]
    public void Examples_are_looked_at_whatever_other_checks_have_found()
    {
        var draft = DraftCase.Feature("tr", LearningItemCategory.Pronunciation, "consonant:ğ", "dağ", "ağaç").WithExamples("gaz", "gece");
        var findings = new List<Finding> { Finding.Warning(FindingCodes.DefinitionShort, "found before") };

        new SpelledFeatureCheck().Inspect(draft.Context(), findings);

        Assert.Equal([FindingCodes.DefinitionShort, FindingCodes.FeatureInPart], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void What_the_words_do_not_show_is_not_said_of_the_examples_again()
    {
        var draft = DraftCase.Feature("tr", LearningItemCategory.Pronunciation, "consonant:ğ", "gaz", "gece").WithExamples("gaz", "gece");

        Assert.Equal([FindingCodes.FeatureNotShown], draft.InspectBy(new SpelledFeatureCheck()).Select(finding => finding.Code));
    }
}
