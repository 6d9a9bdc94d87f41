using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class ExportProperties
{
    private static readonly string[] Parts =
    [
        "a", "é", "爱", "😀", " ", "\t", "\n", "\r\n", "\"", "'", ";", ",", "=", "+", "-", "@", "<", ">", "&", "&#60;", "</", "<b ", "[", "]", "{{", "}}", "::", "#", "\\", "/", "\u0000", "\u001F", "\u0085",
        "\u200B", "\u202E", "\u2066", "\u2028", "\uD800", "\uDC00", "\uFEFF", "＝", "javascript:", "https://",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Parts).ArrayOf().Select(string.Concat).ToArbitrary();

    public static TheoryData<ExportFormat, int> Formats => new()
    {
        { ExportFormat.AnkiText, 200 },
        { ExportFormat.AnkiPackage, 30 },
        { ExportFormat.Csv, 300 },
        { ExportFormat.Json, 100 },
        { ExportFormat.JsonLines, 100 },
        { ExportFormat.Html, 200 },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_text_is_text(ExportFormat format, int cases) =>
        Prop.ForAll(Texts, text => HostileExport.AssertIsTextAsync(text, format).GetAwaiter().GetResult()).Check(Repeatable.Cases(cases));
}
