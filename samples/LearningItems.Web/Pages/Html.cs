using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LearningItems.Web.Pages;

/// <summary>Markup. What is put into it is text, whatever it holds, unless it is markup itself.</summary>
internal readonly record struct Html(string Markup)
{
    public static Html Empty { get; } = new(string.Empty);

    public static Html Of(HtmlWriter writer) => new(writer.Written());

    public override string ToString() => Markup ?? string.Empty;
}

/// <summary>Writes an interpolated string as markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlWriter
{
    // Letters as they are: the pages are UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup;

    public HtmlWriter(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(Html markup) => _markup.Append(markup.Markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
        {
            _markup.Append(part.Markup);
        }
    }

    public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? string.Empty));

    public void AppendFormatted(long number) => _markup.Append(number.ToString("N0", CultureInfo.InvariantCulture));

    public void AppendFormatted(decimal number) => _markup.Append(number.ToString("0.####", CultureInfo.InvariantCulture));

    public void AppendFormatted(Guid id) => _markup.Append(id);

    public string Written() => _markup.ToString();
}
