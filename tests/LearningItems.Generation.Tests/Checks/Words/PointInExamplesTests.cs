using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class PointInExamplesTests
{
    private const string With = "Je suis en train de lire.";

    [Theory]
    [InlineData("Elle dort.", With, With, "Elle dort.")]
    [InlineData(null, With, With, "Il est en train de boire.")]
    [InlineData(null, With, "Elle dort.")] // of two, one says little
    public void Only_example_without_the_point_is_told(string? without, params string[] examples)
    {
        var point = DraftCase.Pattern("fr", LearningItemCategory.Grammar, "en train de", "{}", "x") with { Rows = [new() { Text = "en train de", Kind = SourceKind.Grammar }] };

        Assert.Equal(
            without is null ? [] : [Finding.Warning(FindingCodes.TargetInNoForm, $"'en train de' stands in the other examples and not in '{without}'.")],
            point.WithExamples(examples).InspectBy(new PointInExamplesCheck()));
    }
}
