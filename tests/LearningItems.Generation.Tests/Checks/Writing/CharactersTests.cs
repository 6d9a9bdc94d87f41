using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class CharactersTests
{
    private static readonly DraftCase Thanks = DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"thanking"}""", "merci");

    [Theory]
    [InlineData(200, 500, 2_000, null)]
    [InlineData(201, 500, 2_000, "The target has 201 characters; at most 200 are allowed.")]
    [InlineData(200, 501, 2_000, "The translation has 501 characters; at most 500 are allowed.")]
    [InlineData(200, 500, 2_001, "The function has 2001 characters; at most 2000 are allowed.")]
    public void Text_is_no_longer_than_somebody_reads(int target, int translation, int field, string? message)
    {
        var item = Thanks.But(draft => draft.With($$"""{"function":"{{new string('f', field)}}"}""") with
        {
            Target = new string('t', target),
            Examples = [new() { Text = "Merci.", Translation = new string('e', translation) }],
        });

        Assert.Equal(message is null ? [] : [Finding.Error(FindingCodes.TextTooLong, message)], item.InspectBy(new CharactersCheck()));
    }

    [Theory]
    [InlineData("\U000F0000", true)] // a private character, which a model is shown
    [InlineData("\u202E", false)] // which it is not
    public void Character_that_the_list_has_and_shows_may_be_repeated(string character, bool isRight) =>
        Assert.Equal(isRight, DraftCase.Vocab("fr", $"mot{character}", "", $"Un mot{character}.").InspectBy(new CharactersCheck()).Count == 0);
}
