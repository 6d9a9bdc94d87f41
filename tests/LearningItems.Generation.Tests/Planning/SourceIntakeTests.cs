using LearningItems.Generation.Planning;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class SourceIntakeTests
{
    public static TheoryData<SourceItem, string, string> OverLong => new()
    {
        { new SourceItem { Text = new string('唱', 201) }, "201", "200" },
        { new SourceItem { Text = "唱", Reading = new string('a', 250) }, "250", "200" },
        { new SourceItem { Text = "唱", Gloss = new string('a', 501) }, "501", "500" },
        { new SourceItem { Text = "唱", Sense = new string('a', 777) }, "777", "500" },
    };

    [Theory]
    [MemberData(nameof(OverLong))]
    public void Over_long_source_is_left_out_with_its_length_and_the_limit_and_is_not_cut(SourceItem source, string length, string limit)
    {
        var taken = Assert.Single(TakeIn("zh", source));

        Assert.Equal(SourceOutcome.Skipped, taken.Outcome);
        Assert.Contains(length, taken.Reason, StringComparison.Ordinal);
        Assert.Contains(limit, taken.Reason, StringComparison.Ordinal);
        Assert.Equal(source, taken.Source.Item with { Id = null });
    }

    [Fact]
    public void Source_of_the_longest_text_reading_gloss_and_sense_is_taken()
    {
        var source = new SourceItem { Text = new string('唱', 200), Reading = new string('a', 200), Gloss = new string('b', 500), Sense = new string('c', 500) };

        Assert.Null(Assert.Single(TakeIn("zh", source)).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000\t\n")]
    [InlineData("\u200B")] // a zero-width space: nothing of it would be sent
    [InlineData("\u202E\u0007")]
    public void Source_without_visible_text_is_left_out_with_a_reason(string text)
    {
        var taken = Assert.Single(TakeIn("zh", new SourceItem { Text = text, Gloss = "to sing" }));

        Assert.Equal((SourceOutcome.Skipped, "the text is empty"), (taken.Outcome, taken.Reason));
    }

    [Fact]
    public void Same_id_twice_is_a_duplicate_of_the_first()
    {
        var taken = TakeIn("zh", new SourceItem { Id = "w1", Text = "唱" }, new SourceItem { Id = "w1", Text = "歌" }, new SourceItem { Id = "w2", Text = "唱" });

        Assert.Equal([null, SourceOutcome.Duplicate, null], taken.Select(source => source.Outcome));
        Assert.Contains("唱", taken[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "你好", "你好！")]
    [InlineData("zh", "你好", " 你好")]
    [InlineData("zh", "T恤", "Ｔ恤")]
    [InlineData("fr", "Merci", "merci")]
    [InlineData("fr", "aujourd'hui", "aujourd’hui")]
    [InlineData("en", "well-known", "well known")]
    public void Same_text_after_normalising_is_a_duplicate(string language, string first, string second) =>
        Assert.Equal([null, SourceOutcome.Duplicate], TakeIn(language, new SourceItem { Text = first }, new SourceItem { Text = second }).Select(source => source.Outcome));

    [Theory]
    [InlineData("de", "Essen", "essen")]
    [InlineData("de", "der See", "die See")]
    [InlineData("hi", "का", "की")]
    [InlineData("en", "we'll", "well")]
    [InlineData("en", "C++", "C#")]
    [InlineData("en", "every day", "everyday")]
    [InlineData("ko", "큰집", "큰 집")]
    [InlineData("uk", "м'ята", "мята")]
    [InlineData("zh", "发", "發")]
    [InlineData("ja", "日本", "にほん")]
    [InlineData("zh", "？", "！")]
    public void Texts_that_differ_in_a_letter_mark_or_space_are_two_sources(string language, string first, string second) =>
        Assert.All(TakeIn(language, new SourceItem { Text = first }, new SourceItem { Text = second }), source => Assert.Null(source.Outcome));

    [Fact]
    public void Reading_part_of_speech_sense_and_kind_tell_equal_texts_apart()
    {
        var taken = TakeIn(
            "zh",
            new SourceItem { Text = "还", Reading = "hái" },
            new SourceItem { Text = "还", Reading = "huán" },
            new SourceItem { Text = "还", Reading = "hái", PartOfSpeech = "adverb" },
            new SourceItem { Text = "还", Reading = "hái", Sense = "in addition" },
            new SourceItem { Text = "还", Reading = "hái", Kind = SourceKind.Grammar });

        Assert.All(taken, source => Assert.Null(source.Outcome));
        Assert.Equal(5, taken.Select(source => source.Id).Distinct().Count());
    }

    [Fact]
    public void New_gloss_makes_no_new_source() =>
        Assert.Equal(
            [null, SourceOutcome.Duplicate],
            TakeIn("zh", new SourceItem { Text = "唱", Gloss = "sing" }, new SourceItem { Text = "唱", Gloss = "to sing (a song)" }).Select(source => source.Outcome));

    [Fact]
    public void Assigned_ids_are_the_same_in_every_run_and_the_callers_own_is_kept()
    {
        SourceItem[] sources = [new() { Text = "唱" }, new() { Id = "own", Text = "歌" }, new() { Id = "", Text = "茶" }];

        var first = TakeIn("zh", sources).Select(source => source.Id).ToList();

        Assert.Equal(first, TakeIn("zh", sources).Select(source => source.Id));
        Assert.Equal("own", first[1]);
        Assert.All(first, id => Assert.NotEmpty(id));
    }

    [Fact]
    public void Word_that_has_the_id_topic_does_not_take_the_place_of_the_topic()
    {
        var request = Prepared.Request("en", new SourceItem { Id = "topic", Text = "topic" }) with { Topic = "eating out" };

        Assert.Equal(["eating out"], Prepared.Offered(request, LearningItemCategory.Cultural));
        Assert.Equal(["topic"], Prepared.Offered(request, LearningItemCategory.Vocab));
    }

    private static IReadOnlyList<IntakeSource> TakeIn(string language, params SourceItem[] sources) =>
        SourceIntake.TakeIn(
            Prepared.Request(language, sources) with { Topic = null },
            LanguageProfiles.Find(language, []).CaseRule);
}
