using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Samples;

public partial class Hsk1Tests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Words = SampleTable.Read("hsk1-vocabulary.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Points = SampleTable.Read("hsk1-grammar.csv");
    private static readonly IReadOnlyList<Sentence> Sentences = [.. SampleTable.Read("hsk1-phrasebook.csv").Select(row => new Sentence(row))];

    [Fact]
    public void Vocabulary_has_200_words_with_reading_gloss_and_part_of_speech()
    {
        Assert.Equal(200, Words.Count);
        Assert.Equal(200, Words.Select(word => (word["simplified"], word["pinyin"])).Distinct().Count());
        Assert.All(Words, word => Assert.All(word.Values, cell => Assert.False(string.IsNullOrWhiteSpace(cell))));
        Assert.All(Words, word => Assert.Matches(Pinyin(), word["pinyin"]));
    }

    [Fact]
    public void Grammar_has_50_points_with_id_pattern_and_explanation()
    {
        Assert.Equal(50, Points.Count);
        Assert.Equal(50, Points.Select(point => point["id"]).Distinct().Count());
        Assert.Equal(50, Points.Select(point => point["pattern"]).Distinct().Count());
        Assert.All(Points, point => Assert.InRange(point["explanation"].Length, 40, 140));
    }

    [Fact]
    public void Phrasebook_has_300_different_sentences_with_translation()
    {
        Assert.Equal(300, Sentences.Count);
        Assert.Equal(300, Sentences.Select(sentence => sentence.Text).Distinct().Count());
        Assert.All(Sentences, sentence => Assert.False(string.IsNullOrWhiteSpace(sentence.Translation)));
    }

    [Fact]
    public void Tokens_of_a_sentence_are_its_text_without_punctuation() => Assert.All(Sentences, sentence =>
        Assert.Equal(new string([.. sentence.Text.Where(c => !char.IsPunctuation(c))]), string.Concat(sentence.Tokens)));

    [Fact]
    public void Every_token_is_a_word_of_the_list_in_its_reading_or_a_numeral_or_a_name()
    {
        var readings = Words.ToLookup(word => word["simplified"], word => word["pinyin"]);
        Assert.All(Sentences, sentence =>
        {
            Assert.Equal(sentence.Tokens.Count, sentence.Readings.Count);
            Assert.All(sentence.Tokens.Zip(sentence.Readings), token =>
            {
                var (text, reading) = token;
                Assert.True(readings[text].Contains(reading) || Numeral().IsMatch(text) || (!readings.Contains(text) && char.IsUpper(reading[0])), $"{text} ({reading}) in {sentence.Text}");
            });
        });
    }

    [Fact]
    public void Every_word_stands_in_at_least_two_sentences_in_its_own_reading() => Assert.All(Words, word =>
        Assert.True(
            Sentences.Count(sentence => sentence.Tokens.Zip(sentence.Readings).Contains((word["simplified"], word["pinyin"]))) >= 2,
            $"{word["simplified"]} ({word["pinyin"]})"));

    [Fact]
    public void Every_grammar_point_stands_in_at_least_two_sentences_and_no_other_id_does()
    {
        var ids = Points.Select(point => point["id"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(ids, id => Assert.True(Sentences.Count(sentence => sentence.Grammar.Contains(id)) >= 2, id));
        Assert.Subset(ids, Sentences.SelectMany(sentence => sentence.Grammar).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Notes_come_from_words_of_the_list_and_serve_the_categories_a_phrasebook_cannot()
    {
        var words = Words.Select(word => word["simplified"]).ToHashSet(StringComparer.Ordinal);
        var notes = File.ReadLines(SampleTable.PathOf("hsk1-notes.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.InRange(notes.Count, 28, 36);
        Assert.Equal(
            ["cultural", "functional", "idiom", "literacy", "other", "pattern", "pragmatic", "sociolinguistic"],
            notes.Select(note => note.GetProperty("category").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(notes, note => Assert.Equal(3, note.GetProperty("examples").GetArrayLength()));
        Assert.All(notes, note => Assert.All(note.GetProperty("words").EnumerateArray(), word => Assert.Contains(word.GetString()!, words)));
        Assert.All(notes.Where(note => note.TryGetProperty("literal", out _)), note =>
            Assert.NotEqual(note.GetProperty("literal").GetString(), note.GetProperty("figurative").GetString()));
    }

    [Theory]
    [InlineData("hsk1-vocabulary.csv", 200)]
    [InlineData("hsk1-grammar.csv", 50)]
    [InlineData("ja-n5-vocabulary.csv", 60)]
    [InlineData("fr-a1-vocabulary.csv", 60)]
    public async Task List_is_read_whole(string file, int sources)
    {
        var list = await WordListReader.ReadAsync(SampleTable.PathOf(file));

        Assert.Equal(sources, list.Sources.Count);
        Assert.Empty(list.Dropped);
        Assert.All(list.Columns, column => Assert.NotNull(column.Field));
    }

    [GeneratedRegex("^[\\p{IsBasicLatin}\\p{IsLatin-1Supplement}āēīōūǖǎěǐǒǔǚǜěǘńňǹḿ']+$")]
    private static partial Regex Pinyin();

    [GeneratedRegex("^[〇零一二三四五六七八九十百千万两0-9]+$")]
    private static partial Regex Numeral();

    private sealed record Sentence(string Text, string Translation, IReadOnlyList<string> Tokens, IReadOnlyList<string> Readings, IReadOnlyList<string> Grammar)
    {
        public Sentence(IReadOnlyDictionary<string, string> row)
            : this(row["text"], row["translation"], row["tokens"].Split('|'), row["pinyin"].Split('|'), row["grammar"].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
        }
    }
}
