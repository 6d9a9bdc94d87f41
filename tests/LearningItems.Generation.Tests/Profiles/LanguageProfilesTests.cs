using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Profiles;

public sealed class LanguageProfilesTests
{
    // As the prompts name a language of instruction.
    [Theory]
    [InlineData("qaa", "Quenya")]
    [InlineData("qaa-Latn", "Quenya")]
    [InlineData("qab", "qab")]
    [InlineData("de", "German")]
    public void Language_has_the_name_of_its_own_profile_and_else_its_english_one(string tag, string name) =>
        Assert.Equal(name, LanguageProfiles.NameOf(tag, [new LanguageProfile { Tag = "qaa", Name = "Quenya" }]));

    [Fact]
    public void Of_two_own_profiles_of_a_language_the_last_names_it() =>
        Assert.Equal("Last", LanguageProfiles.NameOf("qaa", [new LanguageProfile { Tag = "qaa", Name = "First" }, new LanguageProfile { Tag = "qaa", Name = "Last" }]));

    [Theory]
    [InlineData("zh", "zh")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-TW-x-school", "zh-TW")]
    [InlineData("ja-JP", "ja")]
    [InlineData("de-AT", "de")]
    [InlineData("en-US", "en")]
    [InlineData("pt-BR", "pt")]
    [InlineData("es-419", "es")]
    [InlineData("sr-RS", "sr")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("sr-cyrl-BA", "sr-Cyrl")]
    public void Longer_tag_is_served_by_the_profile_it_begins_with(string tag, string profile) => Assert.Equal(profile, Find(tag).Tag);

    [Theory]
    [InlineData("zh-Hans", "zh")]
    [InlineData("zh-Hans-TW", "zh")]
    [InlineData("zh-SG", "zh")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-hant-CN", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant")]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("ZH-tw", "zh-TW")]
    [InlineData("zh-Hant-TW", "zh-TW")]
    [InlineData("cmn", "zh")]
    [InlineData("cmn-Hans-CN", "zh")]
    [InlineData("cmn-Hant", "zh-Hant")]
    [InlineData("cmn-TW", "zh-TW")]
    [InlineData("zh-cmn-Hant", "zh-Hant")]
    [InlineData("zho", "zh")]
    [InlineData("yue", "yue")]
    [InlineData("yue-HK", "yue")]
    [InlineData("zh-yue", "yue")]
    public void Chinese_goes_by_its_characters(string tag, string profile) => Assert.Equal(profile, Find(tag).Tag);

    [Theory]
    [InlineData("jpn", "ja")]
    [InlineData("kor", "ko")]
    [InlineData("eng", "en")]
    [InlineData("deu", "de")]
    [InlineData("nld", "nl")]
    [InlineData("swe", "sv")]
    [InlineData("fra", "fr")]
    [InlineData("spa", "es")]
    [InlineData("ita", "it")]
    [InlineData("por-BR", "pt")]
    [InlineData("rus", "ru")]
    [InlineData("UKR", "uk")]
    [InlineData("pol", "pl")]
    [InlineData("srp", "sr")]
    [InlineData("srp-Latn", "sr-Latn")]
    [InlineData("ara", "ar")]
    [InlineData("arb", "ar")]
    [InlineData("heb", "he")]
    [InlineData("iw", "he")]
    [InlineData("fas", "fa")]
    [InlineData("pes-IR", "fa")]
    [InlineData("hin", "hi")]
    [InlineData("tha", "th")]
    [InlineData("vie", "vi")]
    [InlineData("tur", "tr")]
    [InlineData("ell", "el")]
    [InlineData("ind", "id")]
    public void Longer_code_finds_the_profile(string tag, string profile) => Assert.Equal(profile, Find(tag).Tag);

    // Min Nan is read neither in pinyin nor with its tones.
    [Theory]
    [InlineData("nan")]
    [InlineData("wuu")]
    [InlineData("zha")]
    public void Tag_that_is_no_longer_form_of_another_has_not_its_profile(string tag)
    {
        Assert.Equal(tag, Find(tag).Tag);
        Assert.Null(Find(tag).Romanization);
    }

    [Theory]
    [InlineData("is")]
    [InlineData("ka")]
    [InlineData("tlh")]
    public void Unknown_language_accepts_any_script(string tag)
    {
        var profile = Find(tag);

        Assert.Equal((Scripts.None, tag), (profile.Scripts, profile.Tag));
        Assert.False(string.IsNullOrWhiteSpace(profile.Name));
    }

    [Fact]
    public void Unknown_language_has_its_english_name() => Assert.Equal("Icelandic", Find("is").Name);

    [Theory]
    [InlineData("tr", CaseRule.Turkic)]
    [InlineData("tr-TR", CaseRule.Turkic)]
    [InlineData("az", CaseRule.Turkic)]
    [InlineData("aze", CaseRule.Turkic)]
    [InlineData("az-Latn", CaseRule.Turkic)]
    [InlineData("de", CaseRule.Lexical)]
    [InlineData("de-CH", CaseRule.Lexical)]
    [InlineData("en", CaseRule.Folded)]
    [InlineData("zh", CaseRule.Folded)]
    [InlineData("is", CaseRule.Folded)]
    [InlineData("trv", CaseRule.Folded)]
    public void Language_has_its_case_rule(string tag, CaseRule rule) => Assert.Equal(rule, Find(tag).CaseRule);

    [Fact]
    public void Own_profile_takes_the_place_of_a_built_in_one()
    {
        var own = Profile("zh");

        Assert.Same(own, Find("zh", own));
        Assert.Same(own, Find("zh-TW", own));
    }

    [Fact]
    public void Own_profile_of_a_longer_tag_serves_that_tag_only()
    {
        var own = Profile("ZH-tw");

        Assert.Same(own, Find("zh-TW", own));
        Assert.Same(own, Find("zh-TW-x-school", own));
        Assert.Equal("Mandarin Chinese", Find("zh", own).Name);
        Assert.Equal("Mandarin Chinese", Find("zh-CN", own).Name);
    }

    [Fact]
    public void Own_profile_of_a_shorter_tag_leaves_a_longer_one_alone()
    {
        var (shorter, longer) = (Profile("sr"), Profile("sr-Latn"));

        Assert.Same(longer, Find("sr-Latn-RS", shorter, longer));
        Assert.Same(shorter, Find("sr-Cyrl", shorter, longer));
    }

    [Fact]
    public void Own_profile_is_found_by_another_code_of_its_language()
    {
        var (cantonese, serbian) = (Profile("yue"), Profile("srp"));

        Assert.Same(cantonese, Find("zh-yue-HK", cantonese, serbian));
        Assert.Same(serbian, Find("sr-RS", cantonese, serbian));
    }

    [Fact]
    public void Own_profile_of_traditional_chinese_serves_its_regions()
    {
        var own = Profile("zh-Hant");

        Assert.Same(own, Find("zh-HK", own));
        Assert.Equal("zh", Find("zh-CN", own).Tag);
    }

    [Theory]
    [InlineData("hi-Latn", Scripts.Latin)]
    [InlineData("ru-Latn", Scripts.Latin)]
    [InlineData("zh-Latn", Scripts.Latin)]
    [InlineData("en-Cyrl", Scripts.Cyrillic)]
    [InlineData("ja-Latn", Scripts.Latin)]
    public void Profile_of_another_script_has_no_word_lists_of_its_own(string tag, Scripts scripts)
    {
        var profile = Find(tag);

        Assert.Equal((scripts, string.Empty, null), (profile.Scripts, profile.UnusedLetters, profile.Romanization));
        Assert.Empty(profile.LatinLexicon);
        Assert.Empty(profile.FunctionWords);
        Assert.NotEqual(WordSeparation.None, profile.WordSeparation);
        Assert.DoesNotContain(LearningItemCategory.WritingSystem, profile.OptInCategories);
    }

    [Theory]
    [InlineData("ru-Cyrl")]
    [InlineData("ja-Jpan")]
    [InlineData("ko-Kore")]
    [InlineData("zh-Hans")]
    [InlineData("sr-x-Latn")]
    public void Script_that_the_profile_has_changes_nothing(string tag) => Assert.Same(Find(tag.Split('-')[0]), Find(tag));

    [Theory]
    [InlineData("yue-Hans")]
    [InlineData("yue-CN")]
    public void Other_characters_than_the_profile_is_for_are_used(string tag)
    {
        Assert.Equal(("yue", string.Empty), (Find(tag).Tag, Find(tag).UnusedLetters));
        Assert.NotEmpty(Find(tag).LatinLexicon);
    }

    [Fact]
    public void Own_profile_of_simplified_chinese_does_not_forbid_the_traditional_characters_of_a_region()
    {
        var own = Profile("zh") with { UnusedLetters = "們" };

        Assert.Equal(("own", string.Empty), (Find("zh-TW", own).Name, Find("zh-TW", own).UnusedLetters));
        Assert.Same(own, Find("zh-CN", own));
    }

    [Fact]
    public void Unknown_language_has_the_script_of_its_tag() => Assert.Equal(Scripts.Cyrillic, Find("kk-Cyrl").Scripts);

    [Fact]
    public void Any_well_formed_tag_has_a_profile()
    {
        var subtag = Gen.Elements("a", "1", "x", "9", "Z").NonEmptyListOf().Where(parts => parts.Count <= 8).Select(string.Concat);
        var tag =
            from language in Gen.Elements("zh", "xx", "tlh", "qaa", "abcdefgh", "de", "TR")
            from rest in subtag.ArrayOf().Where(parts => parts.Length <= 5)
            select string.Join('-', rest.Prepend(language));
        Prop.ForAll(tag.ToArbitrary(), text => Assert.False(string.IsNullOrWhiteSpace(Find(text).Name))).Check(Repeatable.Cases(300));
    }

    [Theory]
    [InlineData("zh", Scripts.Han)]
    [InlineData("ja", Scripts.Han | Scripts.Hiragana | Scripts.Katakana)]
    [InlineData("ko", Scripts.Hangul | Scripts.Han)]
    [InlineData("fr", Scripts.Latin)]
    [InlineData("sr", Scripts.Latin | Scripts.Cyrillic)]
    [InlineData("sr-Latn", Scripts.Latin)]
    [InlineData("sr-Cyrl", Scripts.Cyrillic)]
    [InlineData("fa", Scripts.Arabic)]
    public void Language_has_its_scripts(string tag, Scripts scripts) => Assert.Equal(scripts, Find(tag).Scripts);

    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh-TW", true)]
    [InlineData("yue", true)]
    [InlineData("ja", true)]
    [InlineData("ko", false)]
    [InlineData("fr", false)]
    public void Language_that_writes_with_han_characters_needs_a_romanization(string tag, bool needed) =>
        Assert.Equal(needed, Find(tag).Romanization is not null);

    private static LanguageProfile Profile(string tag) => new() { Tag = tag, Name = "own" };

    private static LanguageProfile Find(string tag, params LanguageProfile[] own) => LanguageProfiles.Find(tag, own);
}
