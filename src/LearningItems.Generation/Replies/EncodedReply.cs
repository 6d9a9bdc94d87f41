using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Replies;

/// <summary>Decodes a reply that is JSON within a JSON string – <c>"{\"items\":[…]}"</c> – while it arrives. Any other reply passes as it is.</summary>
internal sealed class EncodedReply
{
    private readonly StringBuilder _escape = new();
    private string _held = string.Empty;
    private bool? _isEncoded;
    private bool _hasEnded;

    public string Read(string text)
    {
        if (_isEncoded is null)
        {
            text = _held + text;
            var start = text.AsSpan().TrimStart();
            _isEncoded = start.Length == 0 || (start[0] == '"' && start.Length < 3) ? null : start[0] == '"' && (start[1] is '{' or '[' || start[1..].StartsWith("\\n"));
            _held = _isEncoded is null ? text : string.Empty;
            if (_isEncoded is null)
            {
                return string.Empty;
            }

            text = _isEncoded.Value ? start[1..].ToString() : text;
        }

        return _isEncoded.Value ? Decode(text) : text;
    }

    private string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (_hasEnded)
            {
                break;
            }

            if (_escape.Length > 0)
            {
                _escape.Append(c);
                if (Unescaped() is { } plain)
                {
                    decoded.Append(plain);
                    _escape.Clear();
                }
            }
            else if (c == '\\')
            {
                _escape.Append(c);
            }
            else if (c == '"')
            {
                _hasEnded = true;
            }
            else
            {
                decoded.Append(c);
            }
        }

        return decoded.ToString();
    }

    /// <summary>What the escape stands for; null while it is not whole.</summary>
    private string? Unescaped() => _escape[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'b' => "\b",
        'f' => "\f",
        'u' when _escape.Length < 6 => null,
        'u' => ushort.TryParse(_escape.ToString(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? ((char)code).ToString() : string.Empty,
        var c => c.ToString(),
    };
}
