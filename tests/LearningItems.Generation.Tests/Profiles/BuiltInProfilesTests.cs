using System.Text;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Profiles;

/// <summary>What holds of the data of every built-in profile, and the tables that the data follow.</summary>
public sealed class BuiltInProfilesTests
{
    private static readonly string[] Sounds = ["zh", "zh-Hant", "zh-TW", "yue", "ja", "ko", "vi", "th", "fr", "ru", "en", "ar"];
    private static readonly string[] Signs = ["zh", "zh-Hant", "zh-TW", "yue", "ja", "ko", "ar", "th", "hi", "fa", "he"];
    private static readonly string[] Uninflected = ["zh", "zh-Hant", "zh-TW", "yue", "vi", "th"];
    private static readonly string[] Unspaced = ["zh", "zh-Hant", "zh-TW", "yue", "ja", "th"];
    private static readonly string[] WithFunctionWords = ["en", "de", "nl", "sv", "da", "nb", "fr", "es", "it", "pt", "ro", "ru", "uk", "pl", "cs", "hr", "fi", "hu", "ar", "fa", "sr", "sr-Latn", "vi", "id", "tr"];

    public static TheoryData<string> Tags => [.. LanguageProfiles.BuiltIn.Select(profile => profile.Tag)];

    [Fact]
    public void Tags_are_those_of_the_list() => Assert.Equal(
        ["ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sr", "sr-Cyrl", "sr-Latn", "sv", "th", "tr", "uk", "vi", "yue", "zh", "zh-Hant", "zh-TW"],
        LanguageProfiles.BuiltIn.Select(profile => profile.Tag).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_are_distinct() =>
        Assert.Equal(LanguageProfiles.BuiltIn.Count, LanguageProfiles.BuiltIn.Select(profile => profile.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Tags))]
    public void Profile_is_found_by_its_tag_and_complete(string tag)
    {
        var profile = Profile(tag);

        Assert.Same(profile, LanguageProfiles.Find(tag, []));
        Assert.False(string.IsNullOrWhiteSpace(profile.Name));
        Assert.NotEqual(Scripts.None, profile.Scripts);
        Assert.InRange(profile.TokensPerExample, 9, 20);
        Assert.Equal(Unspaced.Contains(tag) ? WordSeparation.None : WordSeparation.Spaces, profile.WordSeparation);
        Assert.Equal(!Uninflected.Contains(tag), profile.Inflects);
        Assert.Equal(Unspaced.Contains(tag) && tag != "th", profile.Romanization is not null);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Opt_ins_are_those_of_the_table(string tag)
    {
        var optIns = Profile(tag).OptInCategories;

        Assert.Equal((Sounds.Contains(tag), Signs.Contains(tag)), (optIns.Contains(LearningItemCategory.Pronunciation), optIns.Contains(LearningItemCategory.WritingSystem)));
        Assert.Equal((Sounds.Contains(tag) ? 1 : 0) + (Signs.Contains(tag) ? 1 : 0), optIns.Count);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Focus_is_on_categories_that_apply(string tag)
    {
        var profile = Profile(tag);
        LearningItemCategory[] optional = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem];

        Assert.All(profile.Focus, focus => Assert.False(string.IsNullOrWhiteSpace(focus.Value)));
        Assert.Subset(LearningItemCategory.BuiltIn.ToHashSet(), profile.Focus.Keys.ToHashSet());
        Assert.Superset(new HashSet<LearningItemCategory>([LearningItemCategory.Vocab, LearningItemCategory.Idiom, LearningItemCategory.Functional]), profile.Focus.Keys.ToHashSet());
        Assert.All(optional, category => Assert.Equal(profile.OptInCategories.Contains(category), profile.Focus.ContainsKey(category)));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Features_have_keys_that_the_language_names(string tag)
    {
        var profile = Profile(tag);

        Assert.All(profile.OptInCategories, category => Assert.StartsWith("Keys", profile.Focus[category], StringComparison.Ordinal));
        Assert.All(profile.OptInCategories, category => Assert.Contains(':', profile.Focus[category]));
    }

    // 今 is of no language but those that write Han; the names of phrases and letters are of one language each.
    [Theory]
    [MemberData(nameof(Tags))]
    public void Focus_has_letters_of_the_language_and_of_the_learner_alone(string tag)
    {
        var profile = Profile(tag);

        Assert.All(profile.Focus.Values.Append(profile.Marking!).SelectMany(text => text.EnumerateRunes()), letter =>
            Assert.True((ScriptOf.Letter(letter) & ~(profile.Scripts | Scripts.Latin | Scripts.Greek)) == 0, letter.ToString()));
    }

    [Theory]
    [InlineData("zh", "classifier")]
    [InlineData("zh-TW", "classifier")]
    [InlineData("yue", "classifier")]
    [InlineData("th", "classifier")]
    [InlineData("vi", "classifier")]
    [InlineData("it", "gender", "plural")]
    [InlineData("pt-BR", "gender", "plural")]
    [InlineData("el", "gender", "plural")]
    [InlineData("he", "gender", "plural")]
    [InlineData("ar", "gender", "plural")]
    [InlineData("hi", "gender")]
    [InlineData("ru", "gender", "aspect_partner")]
    [InlineData("uk", "gender", "aspect_partner")]
    [InlineData("pl", "gender", "aspect_partner")]
    [InlineData("sr-Latn", "gender", "aspect_partner")]
    [InlineData("ko")]
    [InlineData("tr")]
    [InlineData("fa")]
    public void Words_are_learned_with_the_facts_of_the_language(string tag, params string[] names) =>
        Assert.Equal(names, LanguageProfiles.Find(tag, []).WordFacts.Select(fact => fact.Name));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Word_facts_may_be_null(string tag) => Assert.All(Profile(tag).WordFacts, fact => Assert.True(fact.Optional));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Unused_letters_are_letters_of_the_scripts(string tag)
    {
        var profile = Profile(tag);

        Assert.All(profile.UnusedLetters.EnumerateRunes(), letter => Assert.True((ScriptOf.Letter(letter) & profile.Scripts) != 0 && letter.IsBmp, letter.ToString()));
        Assert.Equal(profile.UnusedLetters.Length, profile.UnusedLetters.Distinct().Count());
    }

    [Fact]
    public void No_character_is_foreign_to_both_ways_of_writing_chinese()
    {
        Assert.Equal(HanLetters.JapaneseForms.Order(), Profile("zh").UnusedLetters.Intersect(Profile("zh-Hant").UnusedLetters).Order());
        Assert.Equal(Profile("zh-Hant").UnusedLetters, Profile("zh-TW").UnusedLetters);
        Assert.InRange(Profile("zh").UnusedLetters.Length, 1_900, 2_200);
        Assert.InRange(Profile("zh-Hant").UnusedLetters.Length, 1_100, 1_400);
    }

    // Right sentences with characters that are doubtful at first sight: names, characters of both ways, kanji of the reform.
    [Theory]
    [InlineData("zh", "皇后在乾隆年间登台瞭望，于是徵羽、藉口、一伙人、茶几、干净的面条、里程。")]
    [InlineData("zh", "钟先生后来发现头发里有什么东西，只好收着。")]
    [InlineData("zh-Hant", "皇后在公里外的台北吃了一只，茶几、干涉、人云亦云、范先生、姓余、沈小姐、丑角、松樹、斗六、谷歌、面子、后羿、占卜、体己、么妹。")]
    [InlineData("zh-TW", "這個週末我們去臺灣的圖書館看書，裡面沒有人說話。")]
    [InlineData("yue", "佢哋喺度食緊嘢，啲餸好好食，我冇嚟過。")]
    [InlineData("ja", "国会の会議で学生が来年の計画を話し、万年筆と写真と点数の声が与えられ、予定が区別された。台風、当番、党、虫、医者、旧、双子、欠点、号、寿、尽力、灯、猫、独、献、画、麦、黄、竜、闘、関、両、対、単、図、団、囲、帯、帰、応、参、体、余、乱、乗、争。")]
    [InlineData("ru", "Съешь ещё этих мягких французских булок, да выпей чаю. Объём, подъезд.")]
    [InlineData("uk", "Щастям б'ється ґава, їдучи єдиною стежкою, цьому юному майстрові.")]
    [InlineData("sr", "Љубичасти фењер, џеп, ћуд, ђак и њива. Ljubičasti fenjer, džep, ćud, đak.")]
    [InlineData("fa", "می‌خواهم یک کتاب بخرم؛ مسئول، رأی، مؤمن، موسیٰ.")]
    public void Right_text_has_no_unused_letter(string tag, string text) =>
        Assert.DoesNotContain(text, letter => Profile(tag).UnusedLetters.Contains(letter, StringComparison.Ordinal));

    [Theory]
    [InlineData("zh", "我們去學校。")]
    [InlineData("zh-Hant", "这是我的书。")]
    [InlineData("zh-TW", "他们说话。")]
    [InlineData("yue", "佢哋讲嘢。")]
    [InlineData("ja", "他们说什么？")]
    [InlineData("ru", "Привіт!")]
    [InlineData("uk", "Привет, мы здесь!")]
    [InlineData("sr-Cyrl", "Я пью чай.")]
    [InlineData("fa", "كتاب")]
    public void Text_of_another_language_in_the_script_is_told(string tag, string text) =>
        Assert.Contains(text, letter => Profile(tag).UnusedLetters.Contains(letter, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Function_words_are_words_as_running_text_has_them(string tag)
    {
        var profile = Profile(tag);

        Assert.Equal(WithFunctionWords.Contains(tag), profile.FunctionWords.Count > 0);
        Assert.All(profile.FunctionWords, word =>
        {
            var words = new WordsOf(word);
            Assert.True(words.MoveNext() && words.Current.Length == word.Length, word);
            Assert.Equal(word.ToLowerInvariant().Normalize(NormalizationForm.FormC), word);
        });
        Assert.Equal(profile.FunctionWords.Count, profile.FunctionWords.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Latin_words_are_listed_where_the_script_is_another(string tag)
    {
        var profile = Profile(tag);

        Assert.Equal(!profile.Scripts.HasFlag(Scripts.Latin), profile.LatinLexicon.Count > 0);
        Assert.All(profile.LatinLexicon, word => Assert.True(ScriptOf.Any(word, Scripts.Latin), word));
        Assert.Equal(profile.LatinLexicon.Count, profile.LatinLexicon.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static LanguageProfile Profile(string tag) => Assert.Single(LanguageProfiles.BuiltIn, profile => profile.Tag == tag);
}
