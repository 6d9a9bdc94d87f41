using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Tests.Text;

namespace LearningItems.Generation.Tests.Languages;

public sealed class LanguageProfilesTests
{
    [Theory]
    [InlineData("zh", "zh")]
    [InlineData("zh-TW", "zh")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("ZH-tw", "zh")]
    [InlineData("ja-JP", "ja")]
    [InlineData("de-AT", "de")]
    [InlineData("en-US", "en")]
    public void Longer_tag_is_served_by_the_profile_it_begins_with(string tag, string profile) => Assert.Equal(profile, Find(tag).Tag);

    // Cantonese and Min Nan are read neither in pinyin nor with its tones.
    [Theory]
    [InlineData("yue")]
    [InlineData("nan")]
    [InlineData("zha")]
    public void Tag_that_is_no_longer_form_of_another_has_not_its_profile(string tag)
    {
        Assert.Equal(tag, Find(tag).Tag);
        Assert.Null(Find(tag).Romanization);
    }

    [Theory]
    [InlineData("is")]
    [InlineData("uk")]
    [InlineData("sr")]
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
    public void Any_well_formed_tag_has_a_profile()
    {
        var subtag = Gen.Elements("a", "1", "x", "9", "Z").NonEmptyListOf().Where(parts => parts.Count <= 8).Select(string.Concat);
        var tag =
            from language in Gen.Elements("zh", "xx", "tlh", "qaa", "abcdefgh", "de", "TR")
            from rest in subtag.ArrayOf().Where(parts => parts.Length <= 5)
            select string.Join('-', rest.Prepend(language));
        Prop.ForAll(tag.ToArbitrary(), text => Assert.False(string.IsNullOrWhiteSpace(Find(text).Name))).Check(AnyText.Repeatable.WithMaxTest(300));
    }

    [Theory]
    [InlineData("zh", Scripts.Han)]
    [InlineData("ja", Scripts.Han | Scripts.Hiragana | Scripts.Katakana)]
    [InlineData("ko", Scripts.Hangul | Scripts.Han)]
    [InlineData("fr", Scripts.Latin)]
    public void Language_has_its_scripts(string tag, Scripts scripts) => Assert.Equal(scripts, Find(tag).Scripts);

    [Theory]
    [InlineData("zh", true)]
    [InlineData("ja", true)]
    [InlineData("ko", false)]
    [InlineData("fr", false)]
    public void Language_that_writes_with_han_characters_needs_a_romanization(string tag, bool needed) =>
        Assert.Equal(needed, Find(tag).Romanization is not null);

    private static LanguageProfile Profile(string tag) => new() { Tag = tag, Name = "own" };

    private static LanguageProfile Find(string tag, params LanguageProfile[] own) => LanguageProfiles.Find(tag, own);
}
