using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class FormFieldTests
{
    [Theory]
    [InlineData(true, "我吃了饭。", "他买了书。")]
    [InlineData(false, "我吃了饭。", "他买过书。")] // the word may be but a name for the point
    public void Form_has_the_word_that_every_example_has(bool isTold, params string[] examples)
    {
        var particle = DraftCase.Vocab("zh", "了 le", "le", examples) with { Category = LearningItemCategory.Grammar };

        Assert.Equal(isTold, particle.But(draft => draft.With("""{"form":"V + 过 + object"}""")).InspectBy(new FormFieldCheck()).Any());
    }
}
