using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    // What is not named here does not run and is not loaded, whatever a list or a model wrote.
    private static readonly string Policy =
        $"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; connect-src 'none'; style-src '{HashOf(PageAssets.Style)}'; script-src '{HashOf(PageAssets.Script)}'";

    /// <summary>The lines of the page of a result.</summary>
    public static IEnumerable<string> Of(GenerationResult result) =>
    [
        .. Head(result),
        .. PageFigures.Header(result),
        "<main>",
        .. PageParts.Items(),
        .. PageParts.Rejected(result),
        .. PageFigures.Coverage(result),
        .. PageFigures.Run(result),
        "</main>",
        .. PageParts.Footer(),
        .. PageTable.WithoutScript(result),
        .. PageData.Of(result),
        $"<script>{PageAssets.Script}</script>",
        "</body>",
        "</html>",
    ];

    /// <summary>A text within markup, whatever it holds.</summary>
    public static string Html(string? text) => Encoder.Encode(text ?? string.Empty);

    /// <summary>A number as a person reads it.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Head(GenerationResult result)
    {
        var title = Html($"{result.Report.Language} {result.Report.Level}");
        return
        [
            "<!doctype html>",
            "<html lang=\"en\">",
            "<head>",
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">",
            "<meta name=\"referrer\" content=\"no-referrer\">",
            "<link rel=\"icon\" href=\"data:,\">",
            $"<title>{title}: learning items</title>",
            $"<style>{PageAssets.Style}</style>",
            "</head>",
            "<body>",
            "<a class=\"skip\" href=\"#items\">Skip to the items</a>",
        ];
    }

    /// <summary>How a policy names a style or a script that may be used.</summary>
    public static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
