using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public class WordIndexTests
{
    // Letters whose case is odd, beside plain ones: ß, ı, İ, ſ, both forms of sigma, a digraph with a title case, letters beyond the basic plane.
    private static readonly Gen<string> Words =
        Gen.Elements("a", "A", "b", "é", "É", "ß", "ẞ", "ı", "I", "İ", "i", "ſ", "s", "K", "k", "σ", "ς", "Σ", "ǆ", "ǅ", "Ǆ", "𐐀", "𐐨", "是", "ก", "-", " ").ArrayOf().Where(letters => letters.Length < 4).Select(string.Concat);

    [Fact]
    public void It_has_a_word_exactly_where_a_set_without_case_has_it() =>
        Prop.ForAll(Words.ArrayOf().ToArbitrary(), Words.ArrayOf().ToArbitrary(), (words, asked) =>
        {
            var index = new WordIndex(words);
            var set = words.Where(word => word.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);

            Assert.All(asked.Concat(words), word => Assert.Equal(set.Contains(word), index.Contains(word)));
            Assert.Equal(Enumerable.Range(0, index.Count), set.Select(word => index.Find(word)).Order());
        }).Check(Repeatable.Cases(2000));

    [Theory]
    [InlineData("notwithstanding the rest", 15)]
    [InlineData("NOT the rest", 3)]
    [InlineData("now", 0)]
    [InlineData("", 0)]
    public void The_longest_word_that_begins_a_text_is_found(string text, int length) =>
        Assert.Equal(length, new WordIndex(["not", "notwithstanding", "with"]).LongestPrefix(text));
}
