using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class ColumnNamesTests
{
    [Theory]
    [InlineData("text", "Vocab|词语|単語|Wort|Mot|palabra|слово|단어|الكلمة|kelime|từ vựng|słowo|woord|headword|lemma|character|Hanzi|文型|Simplified Chinese|Target Language|question")]
    [InlineData("reading", "拼音|よみ|furigana|ふりがな|Zhuyin|IPA|rōmaji|Aussprache|Hanyu Pinyin|Pinyin (tones)|Vocabulary-Furigana|Pinyin 1")]
    [InlineData("gloss", "释义|意味|Bedeutung|Übersetzung|traducción|перевод|Definition(s)|meaning_1|English meaning|English word|英文释义|Meaning (English)|answer|nghĩa")]
    [InlineData("part_of_speech", "词性|品詞|Wortart|часть речи|PartOfSpeech|part-of-speech|Word Type|품사")]
    [InlineData("level", "HSK Level|JLPT level|CEFR|ERK|CECRL|Niveau|等级|レベル|уровень")]
    [InlineData("id", "No.|№|number|GUID|编号|note_id")]
    [InlineData("aliases", "variants|Traditional|Traditional Chinese|繁体字")]
    public void Name_in_any_of_many_languages_is_known(string field, string names) =>
        Assert.All(names.Split('|'), name => Assert.Equal((name, field), (name, ColumnNames.FieldOf(name))));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("Unnamed: 0")]
    [InlineData("foo")]
    [InlineData("Example Sentence")]
    [InlineData("Sentence Meaning")]
    [InlineData("Word Audio")]
    [InlineData("例句")]
    [InlineData("HSK 1 word list")]
    [InlineData("Frequency rank, all corpora")]
    public void Name_of_something_else_is_no_field(string name) => Assert.Null(ColumnNames.FieldOf(name));

    [Theory]
    [InlineData("Chinese,English\n书,book", "zh", "en", "text gloss")]
    [InlineData("Deutsch;Englisch\nschön;beautiful", "de", "en", "text gloss")]
    [InlineData("English,French\nstudent,élève", "fr", "en", "gloss text")]
    [InlineData("English,French\nstudent,élève", "en", "fr", "text gloss")]
    [InlineData("English,French\nstudent,élève", null, "en", "gloss text")]
    [InlineData("한국어,영어\n책,book", "ko", "en", "text gloss")]
    [InlineData("th,en\nหนังสือ,book", "th", "en", "text gloss")]
    [InlineData("Japanese,Kana,English\n食べる,たべる,to eat", "ja", "en", "text reading gloss")]
    [InlineData("No.,Chinese,Pinyin,English\n1,喝,hē,to drink", "zh", "en", "id text reading gloss")]
    [InlineData("Simplified Chinese,Traditional Chinese,Pinyin\n书,書,shū", "zh", "en", "text aliases reading")]
    [InlineData("Traditional,Pinyin\n書,shū", "zh", "en", "text reading")]
    [InlineData("日语,中文\n本,书", "ja", "zh", "text gloss")]
    [InlineData("Japanisch,Deutsch,Englisch\n本,Buch,book", "ja", "de", "text gloss -")]
    public async Task Language_taught_names_the_words_and_the_learners_the_meanings(string text, string? language, string learner, string fields) =>
        Assert.Equal(fields, (await ListReads.Read(text, language, learner)).Fields());

    [Theory]
    [InlineData("English,English meaning,word\nx,drink,喝", "- gloss text")]
    [InlineData("romaji,kana,word\nnomu,のむ,飲む", "- reading text")]
    [InlineData("front,word\nx,飲む", "- text")]
    [InlineData("word,tags\n喝,verb HSK2 HSK1", "text level")]
    [InlineData("word,tags\n喝,verb", "text -")]
    [InlineData(",word,meaning\n0,lampe,lamp", "- text gloss")]
    public async Task Exact_name_wins_over_a_vague_one(string text, string fields) => Assert.Equal(fields, (await ListReads.Read(text)).Fields());

    [Fact]
    public async Task Lowest_of_several_levels_among_labels_is_the_level() =>
        Assert.Equal("HSK1", Assert.Single((await ListReads.Read("word,tags\n喝,verb HSK2 HSK1")).Sources).Level?.Minimum);
}
