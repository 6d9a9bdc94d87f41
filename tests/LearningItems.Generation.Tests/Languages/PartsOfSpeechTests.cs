using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public sealed class PartsOfSpeechTests
{
    [Theory]
    [InlineData("noun", "noun")]
    [InlineData("N", "noun")]
    [InlineData("名词", "noun")]
    [InlineData("NOUN", "noun")]
    [InlineData("v.", "verb")]
    [InlineData("動詞", "verb")]
    [InlineData(" verb ", "verb")]
    [InlineData("adj", "adjective")]
    [InlineData("形", "adjective")]
    [InlineData("i-adjective", "adjective")]
    [InlineData("adverbe", "adverb")]
    [InlineData("代", "pronoun")]
    [InlineData("ADP", "preposition")]
    [InlineData("介词", "preposition")]
    [InlineData("连词", "conjunction")]
    [InlineData("助詞", "particle")]
    [InlineData("expression", "phrase")]
    [InlineData("measure word", "other")]
    [InlineData("Measure Word", "other")]
    [InlineData("数词", "other")]
    public void Label_of_a_list_is_mapped(string label, string pos) => Assert.Equal(pos, PartsOfSpeech.Find(label));

    [Theory]
    [InlineData("noun")]
    [InlineData("verb")]
    [InlineData("adjective")]
    [InlineData("adverb")]
    [InlineData("pronoun")]
    [InlineData("preposition")]
    [InlineData("conjunction")]
    [InlineData("particle")]
    [InlineData("phrase")]
    [InlineData("other")]
    public void Every_value_of_the_contract_is_its_own_label(string pos) => Assert.Equal(pos, PartsOfSpeech.Find(pos));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("V/N")]
    [InlineData("separable")]
    public void Unknown_label_is_not_guessed(string? label) => Assert.Null(PartsOfSpeech.Find(label));
}
