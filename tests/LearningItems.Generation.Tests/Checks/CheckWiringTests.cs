using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Every check is made: by the inspector, or because a language or a category lists it.</summary>
public class CheckWiringTests
{
    private static readonly IReadOnlyList<Type> BuiltIn =
        [.. typeof(DraftInspector).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IDraftCheck)) && type is { IsAbstract: false, IsInterface: false })];

    public static TheoryData<string> Checks => [.. BuiltIn.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Check_is_made_of_the_drafts_that_only_it_finds_at_fault(string check)
    {
        var cases = FindingCase.All.Where(@case => @case.Check.Name == check).ToList();

        Assert.True(cases.Count > 0, $"No case is found by {check}.");
        Assert.All(cases, @case =>
        {
            var found = Assert.Single(@case.Wrong.InspectBy((IDraftCheck)Activator.CreateInstance(@case.Check)!));
            Assert.True(@case.Wrong.Inspect().Contains(found), $"{check} is not made of drafts of {@case.Wrong.Category} in {@case.Wrong.Language}.");
        });
    }

    [Theory]
    [InlineData("zh-Hant", "學校")]
    [InlineData("zh-TW", "學校")]
    [InlineData("zh-CN", "学校")]
    public void Checks_of_a_language_are_made_of_its_other_tags(string language, string word)
    {
        var school = DraftCase.Vocab(language, $"{word} xuéxiào", "xuéxiāo", $"我去{word}。", $"{word}很大。");

        Assert.Equal([FindingCodes.ReadingDiffers], school.Inspect().Select(finding => finding.Code));
    }
}
