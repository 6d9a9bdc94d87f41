using LearningItems.Generation.Files;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Tests.Files;

public class PinyinSyllableTableTests
{
    // The package of files sees no more of the library than an application does; so it has a table of its own.
    [Fact]
    public void Every_syllable_that_the_checks_know_is_one()
    {
        string[] initials = ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];
        string[] finals =
        [
            "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong",
            "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "v", "ve", "ue", "van", "vn",
        ];
        var syllables = initials.SelectMany(initial => finals.Select(final => initial + final));

        Assert.All(syllables.Where(syllable => PinyinSyllables.Contains(syllable)), syllable => Assert.True(PinyinSyllableTable.Has(syllable), syllable));
    }
}
