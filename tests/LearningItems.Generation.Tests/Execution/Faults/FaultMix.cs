using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>
/// The faults of a bad day, by fixed seed: each call meets one of six at 5 % each, each row is missing or off-language at 2 % each.
/// </summary>
/// <remarks>What strikes depends on the seed, the rows and how often they were sent, not on the order in which calls come.</remarks>
internal sealed class FaultMix(int seed)
{
    private const double CallShare = 0.05;
    private const double RowShare = 0.02;

    private static readonly Fault[] OfCalls = [Fault.RateLimited, Fault.ServerError, Fault.CutByLength, Fault.CutWithoutReason, Fault.BadJson, Fault.Prose];

    private readonly Dictionary<string, int> _sent = new(StringComparer.Ordinal);
    private readonly Dictionary<Fault, int> _struck = [];

    /// <summary>How often each fault struck, rows counted one by one.</summary>
    public IReadOnlyDictionary<Fault, int> Struck => _struck;

    /// <summary>The only fault that strikes; null for all of them.</summary>
    public Fault? Only { get; init; }

    public Fault OfCall(SentCall call)
    {
        var roll = Roll(KeyOf(call), "call");
        var index = (int)(roll / CallShare);
        return index < OfCalls.Length ? Strike(OfCalls[index]) : Fault.None;
    }

    /// <summary>Where in the reply a fault of the call strikes, from 0 to 1.</summary>
    public double Place(SentCall call) => Roll(KeyOf(call), "place");

    public Fault OfRow(string word)
    {
        var roll = Roll(word, "row");
        return roll < RowShare ? Strike(Fault.MissingRows) : roll < 2 * RowShare ? Strike(Fault.OffLanguage) : Fault.None;
    }

    private static string KeyOf(SentCall call) => $"{call.Rows.Min(StringComparer.Ordinal)} {call.Rows.Count}";

    private Fault Strike(Fault fault)
    {
        if (Only is { } only && only != fault)
        {
            return Fault.None;
        }

        _struck[fault] = _struck.GetValueOrDefault(fault) + 1;
        return fault;
    }

    private double Roll(string what, string kind)
    {
        var key = $"{seed} {kind} {what}";
        var times = _sent[key] = _sent.GetValueOrDefault(key) + 1;
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{key} {times}"));
        return BitConverter.ToUInt32(hash) / (double)uint.MaxValue;
    }
}
