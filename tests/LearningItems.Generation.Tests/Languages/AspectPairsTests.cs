using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class AspectPairsTests
{
    [Theory]
    [InlineData("сделать", "делать", true)]
    [InlineData("выпить", "пить", true)]
    [InlineData("сказать", "говорить", true)]
    [InlineData("понять", "понимать", true)]
    [InlineData("wziąć", "brać", true)]
    [InlineData("написать", "сказать", false)]
    [InlineData("прочитать", "писать", false)]
    public void Partners_share_a_stem_or_are_a_known_pair(string partner, string verb, bool may) => Assert.Equal(may, AspectPairs.MayBe(partner, verb));
}
