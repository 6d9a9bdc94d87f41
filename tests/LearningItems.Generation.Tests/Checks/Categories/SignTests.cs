using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Kana and jamo that a writing item is about stand in the words it cites.</summary>
public class SignTests
{
    [Theory]
    [InlineData("kana:っ", "切手 きって", "学校 がっこう")]
    [InlineData("kana:っ", "切手 kitte", "学校 gakkō")] // romaji do not tell the kana
    [InlineData("kana:っ", "切手", "学校")]
    [InlineData("kana:ッ", "マッチ", "ベッド")]
    [InlineData("kana:ゃゅょ", "水 みず", "本 ほん")] // several signs
    [InlineData("jamo:ㄳ", "넋", "몫")]
    public void Words_that_have_the_sign_show_it(string feature, params string[] words) => Assert.Empty(Inspect(feature, words));

    [Theory]
    [InlineData("kana:っ", "feature_not_shown", "切手 きって", "水 みず")]
    [InlineData("kana:っ", "feature_in_part", "切手 きって", "学校 がっこう", "水 みず")]
    [InlineData("kana:ッ", "feature_not_shown", "ノート", "マッチ")]
    [InlineData("jamo:ㄳ", "feature_not_shown", "넋", "물")]
    public void Words_without_the_sign_are_named(string feature, string code, params string[] words)
    {
        var finding = Assert.Single(Inspect(feature, words));

        Assert.Equal(code, finding.Code);
        Assert.Contains(words[^1].Split(' ')[0] == "マッチ" ? "ノート" : words[^1], finding.Message, StringComparison.Ordinal);
    }

    // A word and, after a space, its reading.
    private static IReadOnlyList<Finding> Inspect(string feature, params string[] words)
    {
        SourceItem[] rows = [.. words.Select(word => word.Split(' ', 2)).Select(parts => new SourceItem { Text = parts[0], Reading = parts.Length > 1 ? parts[1] : null })];
        var language = feature.StartsWith("jamo", StringComparison.Ordinal) ? "ko" : "ja";
        var draft = Drafts.Pattern("a sign", Drafts.Examples(language)).With($$"""{"feature":"{{feature}}"}""") with { Rows = [.. Enumerable.Range(1, rows.Length)] };
        return Drafts.Inspect(language, new WritingSystemStrategy(), draft, rows);
    }
}
