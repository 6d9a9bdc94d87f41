using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LearningItems.Generation.Files;

/// <summary>
/// <c>report.html</c>: one file to look at, without a request to anywhere. The figures stand in its markup and the items in a block of JSON, from which its script
/// draws them; without script a table has the items.
/// </summary>
internal static class ResultPage
{
    // Letters as they are: the page is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The lines of the page of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="review">What is added where a server takes decisions; null for the file.</param>
    public static IEnumerable<string> Of(GenerationResult result, PageReview? review = null) =>
    [
        .. PageHead.Of($"{result.Report.Language} {result.Report.Level}: learning items", isReview: review is not null),
        .. PageFigures.Header(result),
        "<main>",
        .. PageParts.Items(isReview: review is not null),
        .. PageParts.Rejected(result),
        .. PageFigures.Coverage(result),
        .. PageFigures.Run(result),
        "</main>",
        .. PageParts.Footer(isReview: review is not null),
        .. PageTable.WithoutScript(result.Items),
        .. PageData.Of(result, review),
        .. PageHead.Scripts(isReview: review is not null),
        "</body>",
        "</html>",
    ];

    /// <summary>A text within markup, whatever it holds.</summary>
    public static string Html(string? text) => Encoder.Encode(text ?? string.Empty);

    /// <summary>A number as a person reads it.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
