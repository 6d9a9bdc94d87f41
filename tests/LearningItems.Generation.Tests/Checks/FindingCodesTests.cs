using System.Reflection;
using LearningItems.Generation.Tests.Accounting;
using LearningItems.Generation.Tests.Assembly;
using LearningItems.Generation.Tests.Checks.Cases;
using LearningItems.Generation.Tests.Execution;
using LearningItems.Generation.Tests.Opinion;
using LearningItems.Generation.Tests.Replies;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Every code by a draft that gets it and nothing else, beside the nearest one that gets nothing.</summary>
public class FindingCodesTests
{
    // What no check finds, and the test that has its cases.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        [FindingCodes.UnreadableItem] = nameof(LongItemTests.Source_of_an_item_too_long_is_asked_for_again),
        [FindingCodes.UnknownCategory] = nameof(MergedCallTests.Item_of_a_category_not_asked_for_is_rejected),
        [FindingCodes.Duplicate] = nameof(RepeatCodesTests.Item_that_repeats_another_gets_the_code_of_its_kind_of_repeat),
        [FindingCodes.DuplicateAcrossCategories] = nameof(RepeatCodesTests.Item_that_repeats_another_gets_the_code_of_its_kind_of_repeat),
        [FindingCodes.TargetInOtherCategory] = nameof(RepeatCodesTests.Item_that_repeats_another_gets_the_code_of_its_kind_of_repeat),
        [FindingCodes.NearDuplicate] = nameof(RepeatCodesTests.Item_that_repeats_another_gets_the_code_of_its_kind_of_repeat),
        [FindingCodes.SameSense] = nameof(RepeatCodesTests.Two_words_written_alike_with_one_definition_are_an_error),
        [FindingCodes.OverYield] = nameof(RepeatsTests.Items_beyond_the_number_asked_for_are_dropped),
        [FindingCodes.SecondOpinionSense] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.SecondOpinionTranslation] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.SecondOpinionNatural] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.SecondOpinionLevel] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.SecondOpinionFact] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.SecondOpinionReading] = nameof(VerdictReaderTests.Every_question_has_its_code),
        [FindingCodes.CheckFailed] = nameof(DraftInspectorTests.Check_of_a_strategy_that_throws_becomes_a_warning_and_the_others_are_made),
        [FindingCodes.StrategyFailed] = nameof(ForeignCodeTests.Strategy_that_throws_on_one_draft_costs_that_draft),
    };

    public static TheoryData<string> Cases => [.. FindingCase.All.Select(@case => @case.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draft_with_one_fault_has_this_finding_and_no_other(string name)
    {
        var @case = Find(name);

        var finding = Assert.Single(@case.Wrong.Inspect());

        Assert.Equal((@case.Code, @case.Severity), (finding.Code, finding.Severity));
        Assert.Contains(@case.Says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nearest_right_draft_has_no_finding(string name) => Assert.Empty(Find(name).Right.Inspect());

    [Fact]
    public void Every_code_has_a_case_or_a_test_elsewhere()
    {
        var codes = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(codes.Order(StringComparer.Ordinal), FindingCase.All.Select(@case => @case.Code).Distinct().Concat(Elsewhere.Keys).Order(StringComparer.Ordinal));
    }

    private static FindingCase Find(string name) => FindingCase.All.Single(@case => @case.ToString() == name);
}
