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

    private string _held = string.Empty;
    private string? _closing;
    private int _openInText;
    private bool _hasText;

    /// <summary>The end of the reply so far, as long as it may be the beginning of a mark.</summary>
    public string Held => _closing is null ? _held : string.Empty;

    /// <summary>Reads on.</summary>
    /// <param name="text">The next piece of the reply.</param>
    /// <param name="isInItem">Whether what was returned so far ends inside an item, where an opening mark is text like any other.</param>
    public IEnumerable<ReplyPart> Read(string text, Func<bool> isInItem)
    {
        var rest = _held.Length == 0 ? text : _held + text;
        _held = string.Empty;
        while (rest.Length > 0)
        {
            if (_closing is { } closing)
            {
                var end = rest.IndexOf(closing, StringComparison.OrdinalIgnoreCase);
                if (end < 0)
                {
                    // Of reasoning nothing is kept but what may be the beginning of its end.
                    _held = rest[^Math.Min(rest.Length, closing.Length - 1)..];
                    yield break;
                }

                (rest, _closing) = (rest[(end + closing.Length)..], null);
                continue;
            }

            if (FirstMark(rest) is not var (at, mark))
            {
                var whole = rest.Length - LengthOfBegunMark(rest);
                _held = rest[whole..];
                if (whole > 0)
                {
                    _hasText |= !string.IsNullOrWhiteSpace(rest[..whole]);
                    yield return new ReplyPart(rest[..whole], EndsReasoning: false);
                }

                yield break;
            }

            if (at > 0)
            {
                _hasText = true;
                yield return new ReplyPart(rest[..at], EndsReasoning: false);
            }

            rest = rest[(at + mark.Length)..];
            var closes = Array.Find(Marks, pair => pair.Opening == mark).Closing;
            if (closes is not null && !isInItem())
            {
                _closing = closes;
            }
            else if (closes is not null || (_openInText > 0 && isInItem()))
            {
                _openInText += closes is not null ? 1 : -1;
                yield return new ReplyPart(mark, EndsReasoning: false);
            }
            else if (_hasText)
            {
                (_hasText, _openInText) = (false, 0);
                yield return new ReplyPart(string.Empty, EndsReasoning: true);
            }
        }
    }

    private static (int At, string Mark)? FirstMark(string text)
    {
        (int At, string Mark)? first = null;
        foreach (var mark in All)
        {
            var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && (first is null || at < first.Value.At) ? (at, mark) : first;
        }

        return first;
    }

    /// <summary>How much of the end may be a mark that goes on in the next piece.</summary>
    private static int LengthOfBegunMark(string text)
    {
        for (var length = Math.Min(text.Length, All.Max(mark => mark.Length) - 1); length > 0; length--)
        {
            if (Array.Exists(All, mark => mark.Length > length && text.EndsWith(mark[..length], StringComparison.OrdinalIgnoreCase)))
            {
                return length;
            }
        }

        return 0;
    }
}

/// <summary>A part of a reply that is no reasoning.</summary>
/// <param name="Text">The text.</param>
/// <param name="EndsReasoning">Whether all text before it turned out to be reasoning.</param>
internal readonly record struct ReplyPart(string Text, bool EndsReasoning);
