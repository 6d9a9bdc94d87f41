namespace LearningItems.Generation.Tests.Replies;

/// <summary>Replies built of items whose place in the text is known.</summary>
internal sealed record BuiltReply(string Before, IReadOnlyList<string> Items, string Between, string After)
{
    private static readonly string[] Chinese =
    [
        """{"row":1,"word":"茶","definition":"tea; drunk hot","examples":["我喝茶。","他说：“好茶！”","茶{热}[大]很好。"]}""",
        """{"row":2,"word":"唱","definition":"to sing, as in \"唱歌\"","examples":["她唱歌。","我们唱吧 \\ 跳吧。"],"classifier":null}""",
        """{"row":3,"word":"你","definition":"you: \u4f60 } ] { [","examples":["你好！","你呢？"]}""",
    ];

    private static readonly string[] Japanese =
    [
        """{"rows":[1,2],"target":"猫の手も借りたい","reading":"neko no te mo karitai","definition":"very busy","examples":["猫の手も借りたいほど忙しい。","今日は猫の手も借りたい。"],"literal":"want to borrow even a cat's paw"}""",
        """{ "rows" : [ 3 ] , "target" : "ラーメン、「大盛り」", "definition" : "\\\"}\\", "examples" : [ { "text" : "ください。", "translation" : "Please." }, { "text" : "おいしい。", "translation" : "Tasty." } ] }""",
    ];

    private static readonly string[] Arabic =
    [
        """{"row":1,"word":"شاي","definition":"tea","examples":["أشرب الشاي.","هل تريد شايًا؟"]}""",
        """{"row":2,"word":"كتاب","definition":"book","examples":["هذا كتابٌ.","قرأتُ ٣ كتب."]}""",
    ];

    private static readonly string[] Emoji =
    [
        """{"row":1,"word":"👨‍👩‍👧","definition":"family 👪","examples":["👍🏽 好！","\uD83D\uDE00 哈哈"]}""",
        """{"row":2,"word":"𠮷","definition":"a rare form of 吉","examples":["𠮷野家","𠮷祥"]}""",
    ];

    public static readonly string[] AllNames = ["minified", "root array", "fenced", "prose", "wrapped", "indented", "arabic", "emoji", "trailing commas"];

    public static TheoryData<string> Names => [.. AllNames];

    public string Text => Before + string.Join(Between, Items) + After;

    public static BuiltReply Named(string name) => name switch
    {
        "minified" => new("""{"items":[""", Chinese, ",", "]}"),
        "root array" => new("[", Japanese, ",", "]"),
        "fenced" => new("```json\n{\"items\":[", Chinese, ",\n", "]}\n```\n"),
        "prose" => new("Sure! Here are \"the items\" you [really] asked {for}:\n{\"items\":[", Japanese, ", ", "]}\nAnything else? [yes/no] {\"a\":1}"),
        "wrapped" => new("""{"status":"ok","rows":[1,2,3],"result":{"items":[""", Chinese, ",", "]}}"),
        "indented" => new("{\n  \"items\": [\n    ", Japanese, ",\n    ", "\n  ]\n}"),
        "arabic" => new("""{"items":[""", Arabic, ",", "]}"),
        "emoji" => new("""{"items":[""", Emoji, ",", "]}"),
        _ => new("""{"items":[""", Chinese.Select(item => item[..^1] + ",}").ToList(), ",", ",],}"),
    };

    /// <summary>How many items are complete in the beginning of the text.</summary>
    public int CompleteIn(int length)
    {
        var end = Before.Length;
        var complete = 0;
        foreach (var item in Items)
        {
            end += item.Length;
            if (end > length)
            {
                break;
            }

            complete++;
            end += Between.Length;
        }

        return complete;
    }

    public static IReadOnlyList<LearningItemDraft> Readable(string reply) =>
        [.. WholeReply.Read(reply).Items.Where(item => item.Fault is null).Select(item => item.Draft)];
}
