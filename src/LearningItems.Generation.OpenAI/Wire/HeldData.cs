using System.Text;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Data of an event that may go on in the next line.</summary>
internal sealed class HeldData
{
    // Each attempt reads all that is held: of a body that never becomes whole there must not be one a line.
    private const int MostAttempts = 64;

    private readonly StringBuilder _held = new();
    private int _attempts;

    public bool IsEmpty => _held.Length == 0;

    /// <exception cref="HttpRequestException">It becomes longer than the longest line may be.</exception>
    public void Add(string line)
    {
        if (_held.Length + line.Length > WireLines.Longest)
        {
            throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply has an event longer than {WireLines.Longest >> 20} MB.");
        }

        _held.Append(line).Append(' ');
    }

    /// <summary>What is held as JSON; null while it is none.</summary>
    public JsonNode? AsWhole() => _attempts++ < MostAttempts ? WholeBody.Parse(_held.ToString()) : null;

    /// <summary>What is held, which is nothing then.</summary>
    public string Take()
    {
        var taken = _held.ToString();
        _held.Clear();
        _attempts = 0;
        return taken;
    }
}
