using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>Items to export, and what they are written as.</summary>
internal static class Exports
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static LearningItem Love { get; } = Results.Item(Results.FirstId, "爱", LearningItemCategory.Vocab);

    public static LearningItem Pattern { get; } = Results.Item(Results.SecondId, "A 是 B", LearningItemCategory.Grammar) with { Romanization = null, SenseGloss = null, Pos = null, Aliases = [] };

    /// <summary>One language or another, items with everything and with next to nothing.</summary>
    public static IReadOnlyList<LearningItem> Mixed { get; } =
    [
        Love,
        Pattern,
        Love with
        {
            Id = Id(3),
            Language = "ar",
            TargetItem = "كِتَاب",
            Romanization = "kitāb",
            Definition = "book",
            SenseGloss = null,
            Pos = "noun",
            Lemma = "كتب",
            Aliases = [],
            LevelSystem = "cefr",
            LevelMin = "A1",
            LevelMax = "A2",
            Examples = [new LearningItemExample { Text = "هذا كتاب.", Translation = "This is a book." }, new LearningItemExample { Text = "كتابي" }, new LearningItemExample { Text = "كتب" }],
        },
        Pattern with { Id = Id(4), Category = new LearningItemCategory("proverb"), Definition = string.Empty, Examples = [] },
    ];

    /// <summary>Texts that mean more than themselves somewhere.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' x='",
        "</textarea></style></title><!--",
        "&lt;b&gt; &amp; &#91;",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "\t=1+1",
        "\r=1+1",
        "a;=1+1",
        "a;\"=1+1",
        "a\n=1+1",
        "＝1＋1",
        "\u200B=1+1",
        "[sound:x.mp3][latex]x[/latex]",
        "\\(x\\) {{c1::x}} {{Target}}",
        "a\u001Fb\u0000c\u0007",
        "\u202Etxt.exe\u2066",
        "\uD800 half",
        "#separator:comma",
        "tab\there \"quoted\", and; more",
        "a\r\nb\u2028c",
        "::a::b c::",
        new('字', 10_000),
    ];

    /// <summary>An item that has a text wherever it can have one.</summary>
    public static LearningItem Of(string text, int number = 1) => new()
    {
        Id = Id(number),
        Language = text,
        Category = LearningItemCategory.Vocab,
        TargetItem = text,
        Definition = text,
        Examples = [new LearningItemExample { Text = text, Translation = text, MediaUrls = [text] }],
        Romanization = text,
        SenseGloss = text,
        Lemma = text,
        Pos = text,
        Aliases = [text],
        MediaUrls = [text],
        LevelSystem = text,
        LevelMin = text,
        LevelMax = text,
        CreatedAt = Noon,
        SourceFile = text,
    };

    public static Guid Id(int number) => new($"00000000-0000-5000-8000-{number:D12}");

    /// <summary>What stands in a file of a format.</summary>
    public static async Task<string> TextAsync(IReadOnlyList<LearningItem> items, ExportFormat format, ExportOptions? options = null)
    {
        using var directory = new TempDirectory();
        await ItemExporter.WriteAsync(items, directory.Of("export"), format, options);
        return await File.ReadAllTextAsync(directory.Of("export"));
    }
}
