using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Languages.Spelling;

public class SpellingTableTests
{
    [Theory]
    [InlineData("de", "Sie weiss, daß Frau Weiss kommt.", "daß")]
    [InlineData("de", "Die Straße ist groß.", null)]
    [InlineData("tr", "Istanbul çok güzel.", "Istanbul")]
    [InlineData("tr", "İstanbul çok güzel.", null)]
    [InlineData("es", "Yo tambien voy.", "tambien")]
    [InlineData("es", "Frances Dias y Nino van al Dia.", null)]
    [InlineData("es", "Le duelen las ingles.", null)]
    [InlineData("fr", "Ecole, Etat, Etre : le foret voila tout.", null)]
    [InlineData("fr", "Il est tres grand.", "tres")]
    [InlineData("hr", "Oni vise na zidu, a to su citati.", null)]
    [InlineData("pt", "Ele amanha a terra e agua as flores.", null)]
    [InlineData("pl", "Nie znam tych tez.", null)]
    [InlineData("it", "I cosi sono qui.", null)]
    [InlineData("tr", "Yarim, aksam değişti.", null)]
    [InlineData("cs", "Jedeme do Nové Mesto nad Váhom.", null)]
    [InlineData("fi", "Mina ja Ibn Sina", null)]
    public void Misspelt_word_is_found_where_it_stands_alone(string language, string text, string? found)
    {
        var right = Misspellings.ByLanguage[language].Find(text, WordSeparation.Spaces, out var word);

        Assert.Equal(found ?? string.Empty, word);
        Assert.Equal(found is null, right is null);
    }

    [Theory]
    [InlineData("ko", "지역활동에 교육계장이 왔어요. 가을께 만나요.")]
    [InlineData("th", "ทีมเราชนะค่ะ ขอบคุณคะแนนของทุกคน")]
    [InlineData("ja", "こんばんわたなべさんとあいます。")]
    public void What_stands_inside_right_words_is_no_misspelling(string language, string text) => Assert.Null(Misspellings.ByLanguage[language].Find(text, WordSeparation.None, out _));

    [Theory]
    [InlineData("sv", "Degen är seg, och Mange vet det.")]
    [InlineData("hr", "Neko vrijeme smo pili dva deca s Nikom i gledali supa.")]
    [InlineData("hr", "Ptica leti, let traje sat leta, a Sveta Ana je svet dan. Igramo belu u Novom Mestu.")]
    [InlineData("id", "Pejabat itu membaca polis dan menandaskan.")]
    [InlineData("sr", "Zrak sunca, prečnik točka, kolovoz.")]
    [InlineData("pt-PT", "A biologia celular e o trem de aterragem.")]
    [InlineData("pt-BR", "Um comboio de caminhões saiu do frigorífico de Galvão Bueno.")]
    [InlineData("ru", "Яка пасётся, вона как; нет вони. Отказали искам.")]
    [InlineData("uk", "Альтер его прийшло потому.")]
    [InlineData("nl", "Mijn nicht woont aan de Oder.")]
    [InlineData("de", "Das Maar, der Niet, Rock and Roll.")]
    [InlineData("es", "La nao Victoria.")]
    [InlineData("it", "La maison francese è très chic.")]
    [InlineData("fr", "L'oiseau est perché.")]
    [InlineData("da", "Hva så, Meg?")]
    [InlineData("hi", "उसने तेल मला, पाँच मी दूर।")]
    [InlineData("hi", "मेरी राशि तुला है।")]
    public void Word_that_the_language_has_too_is_none_of_a_neighbour(string language, string text) => Assert.Null(NeighbourWords.ByLanguage[language].Find(text, WordSeparation.Spaces, out _));

    [Theory]
    [InlineData("zh-TW", "我看電視頻道，在幼兒園附近出租車位，攻打印度。")]
    [InlineData("yue", "其他的士豈不是過去現在都有。")]
    public void What_stands_inside_right_words_is_none_of_a_neighbour(string language, string text) => Assert.Null(NeighbourWords.ByLanguage[language].Find(text, WordSeparation.None, out _));

    [Theory]
    [InlineData("pl", "à la carte, jalapeño", false)]
    [InlineData("pl", "čego", true)]
    [InlineData("pt", "è", true)]
    [InlineData("it", "coração", true)]
    [InlineData("it", "crêpe", false)]
    [InlineData("hr", "sâm", false)]
    [InlineData("da", "á", false)]
    [InlineData("nl", "zÿn", true)]
    [InlineData("ar", "كتاپ", true)]
    [InlineData("ja", "學校", true)]
    [InlineData("ja", "龍之介と澤田、紀伊國屋", false)]
    [InlineData("ar", "باچر", false)] // of a dialect
    public void Letter_of_another_alphabet_is_told(string language, string text, bool isOther) => Assert.Equal(isOther, text.AsSpan().ContainsAny(NeighbourLetters.NotOf[language]));

    [Fact]
    public void Word_of_a_language_without_spaces_is_found_anywhere()
    {
        Assert.Equal("我哋", NeighbourWords.ByLanguage["yue"].Find("聽日我們去", WordSeparation.None, out var word));
        Assert.Equal("我們", word);
    }

    [Fact]
    public void Right_spelling_is_another_word_and_no_misspelling_itself() => Assert.All(
        Misspellings.ByLanguage.Values.Concat(NeighbourWords.ByLanguage.Values),
        table => Assert.All(table.Words, pair =>
        {
            Assert.NotEqual(pair.Key, pair.Value);
            Assert.Null(table.Find(pair.Value.Replace('_', ' '), WordSeparation.Spaces, out _));
        }));

    [Fact]
    public void Function_words_of_a_language_are_spelt_right() => Assert.All(
        Misspellings.ByLanguage, table => Assert.All(LanguageProfiles.Find(table.Key, []).FunctionWords, word => Assert.Null(table.Value.Find(word, WordSeparation.Spaces, out _))));

    [Fact]
    public void Letters_of_an_alphabet_are_those_of_its_function_words() => Assert.All(
        NeighbourLetters.NotOf, table => Assert.All(LanguageProfiles.Find(table.Key, []).FunctionWords, word => Assert.False(word.AsSpan().ContainsAny(table.Value), word)));
}
