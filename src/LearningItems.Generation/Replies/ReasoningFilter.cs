namespace LearningItems.Generation.Replies;

/// <summary>
/// Takes the text of reasoning out of a reply while it arrives. Servers that do not know a model's marks pass them on as text, some without the
/// opening one: a closing mark then says that all before it was reasoning.
/// </summary>
/// <remarks>
/// The marks are those of DeepSeek R1 and Qwen (<c>&lt;think&gt;</c>), Kimi (<c>◁think▷</c>), Magistral (<c>[THINK]</c>) and their relatives.
/// Written by hand; licence MIT, as the library; checked by <c>ReasoningFilterTests</c>.
/// </remarks>
internal sealed class ReasoningFilter
{
    private static readonly (string Opening, string Closing)[] Marks =
    [
        ("<think>", "</think>"), ("<thinking>", "</thinking>"), ("<thought>", "</thought>"), ("<reasoning>", "</reasoning>"), ("◁think▷", "◁/think▷"), ("[THINK]", "[/THINK]"),
    ];

    private static readonly string[] All = [.. Marks.SelectMany(mark => new[] { mark.Opening, mark.Closing })];

    private static readonly int LongestMark = All.Max(mark => mark.Length);

    private const string Signs = "<◁[";

    private string _held = string.Empty;
    private string? _closing;
    private bool _hadOpening;
    private int _openInText;
    private bool _hasText;

    /// <summary>The end of the reply so far, as long as it may be the beginning of a mark.</summary>
    public string Held => _closing is null ? _held : string.Empty;

    /// <summary>Reads on.</summary>
    /// <param name="text">The next piece of the reply.</param>
    /// <param name="isInItem">Whether what was returned so far ends inside an item, where an opening mark is text like any other.</param>
    public IEnumerable<ReplyPart> Read(string text, Func<bool> isInItem)
    {
        var all = _held.Length == 0 ? text : _held + text;
        var at = 0;
        _held = string.Empty;
        while (at < all.Length)
        {
            if (_closing is { } closing)
            {
                var end = all.IndexOf(closing, at, StringComparison.OrdinalIgnoreCase);
                if (end < 0)
                {
                    // Of reasoning nothing is kept but what may be the beginning of its end.
                    _held = all[^Math.Min(all.Length - at, closing.Length - 1)..];
                    yield break;
                }

                (at, _closing) = (end + closing.Length, null);
                continue;
            }

            var (next, mark) = NextMark(all, at);
            var plain = mark is null ? all[at..(all.Length - LengthOfBegunMark(all, at))] : all[at..next];
            if (plain.Length > 0)
            {
                _hasText |= !string.IsNullOrWhiteSpace(plain);
                yield return new ReplyPart(plain, EndsReasoning: false);
            }

            if (mark is null)
            {
                _held = all[(at + plain.Length)..];
                yield break;
            }

            at = next + mark.Length;
            var closes = ClosingOf(mark);
            if (closes is not null && !isInItem())
            {
                (_closing, _hadOpening) = (closes, true);
            }
            else if (closes is not null || (_openInText > 0 && isInItem()))
            {
                _openInText += closes is not null ? 1 : -1;
                yield return new ReplyPart(mark, EndsReasoning: false);
            }
            else if (_hasText)
            {
                (_hasText, _openInText) = (false, 0);
                yield return new ReplyPart(string.Empty, EndsReasoning: true, MayBeStray: _hadOpening);
            }
        }
    }

    // Null for a mark that closes.
    private static string? ClosingOf(string mark) => Array.Find(Marks, pair => pair.Opening == mark).Closing;

    // Every mark begins with one of three signs; only there is it compared, so that the text is looked at once.
    private static (int At, string? Mark) NextMark(string text, int from)
    {
        for (var at = text.AsSpan(from).IndexOfAny(Signs); at >= 0; at = text.AsSpan(from).IndexOfAny(Signs))
        {
            from += at;
            var here = from;
            if (Array.Find(All, mark => string.Compare(text, here, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0) is { } found)
            {
                return (from, found);
            }

            from++;
        }

        return (text.Length, null);
    }

    /// <summary>How much of the end may be a mark that goes on in the next piece.</summary>
    private static int LengthOfBegunMark(string text, int from)
    {
        var end = text.AsSpan(Math.Max(from, text.Length - LongestMark + 1));
        for (var at = end.IndexOfAny(Signs); at >= 0; at = end.IndexOfAny(Signs))
        {
            end = end[at..];
            foreach (var mark in All)
            {
                if (mark.Length > end.Length && mark.AsSpan().StartsWith(end, StringComparison.OrdinalIgnoreCase))
                {
                    return end.Length;
                }
            }

            end = end[1..];
        }

        return 0;
    }
}

/// <summary>A part of a reply that is no reasoning.</summary>
/// <param name="Text">The text.</param>
/// <param name="EndsReasoning">Whether a closing mark without an opening one says that all text before was reasoning.</param>
/// <param name="MayBeStray">Whether the reply had reasoning with both its marks before, so that the mark may be one too many.</param>
internal readonly record struct ReplyPart(string Text, bool EndsReasoning, bool MayBeStray = false);
