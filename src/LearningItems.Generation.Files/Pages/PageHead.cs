using System.Security.Cryptography;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The head of a page, with the policy that lets nothing run but the page's own scripts, and those scripts.</summary>
internal static class PageHead
{
    public static IEnumerable<string> Of(string title, bool isReview = false) =>
    [
        "<!doctype html>",
        "<html lang=\"en\">",
        "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy(isReview)}\">",
        $"<meta name=\"referrer\" content=\"{(isReview ? "same-origin" : "no-referrer")}\">",
        "<link rel=\"icon\" href=\"data:,\">",
        $"<title>{ResultPage.Html(title)}</title>",
        .. Styles(isReview).Select(style => $"<style>{style}</style>"),
        "</head>",
        "<body>",
        "<a class=\"skip\" href=\"#items\">Skip to the items</a>",
    ];

    public static IEnumerable<string> Scripts(bool isReview = false) => Code(isReview).Select(script => $"<script>{script}</script>");

    /// <summary>How a policy names a style or a script that may be used.</summary>
    public static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What is not named here does not run and is not loaded, whatever a list or a model wrote. A review sends decisions to where it is from, and to nobody else.
    private static string Policy(bool isReview) =>
        $"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; connect-src {(isReview ? "'self'" : "'none'")}; style-src {Hashes(Styles(isReview))}; script-src {Hashes(Code(isReview))}";

    private static string[] Styles(bool isReview) => isReview ? [PageAssets.Style, PageAssets.ReviewStyle] : [PageAssets.Style];

    private static string[] Code(bool isReview) => isReview ? [PageAssets.Script, PageAssets.ReviewScript] : [PageAssets.Script];

    private static string Hashes(IEnumerable<string> texts) => string.Join(' ', texts.Select(text => $"'{HashOf(text)}'"));
}
