using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>
/// Looks through a journal of format 2 as it is opened: which lines are damaged, missing or in another place, and what does not count for that. Nothing is
/// asked for again, and nothing counts that should not, without a word.
/// </summary>
internal sealed class JournalCheck
{
    private readonly JournalNotices _notices;
    private readonly uint _journal;
    private readonly HashSet<int> _unsound = [];
    private readonly HashSet<(int Line, long Entry)> _passedOver = [];
    private readonly HashSet<(int Line, long Entry)> _reopened = [];

    // Damaged lines behind the last sound one, and the numbers of entries that no line had so far.
    private readonly List<OpenedLine> _pending = [];
    private readonly List<(long From, long To)> _missing = [];
    private int _headers;
    private bool _isOther;
    private bool _mayWithdraw;

    // The last line before which nothing counts: one that took an item back is lost.
    private int _uncertainUntil;

    private JournalCheck(string path, uint journal) => (_notices, _journal) = (new JournalNotices(path), journal);

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<DamagedJournalLine> Damaged => _notices.Lines;

    /// <summary>What the next entry goes on from.</summary>
    public JournalCounts Counts { get; } = new();

    /// <summary>Looks through a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="name">How messages name it.</param>
    public static JournalCheck Of(string path, JournalHeader header, string name)
    {
        var check = new JournalCheck(name, header.Journal);
        var lines = new SealedLines(header.Journal);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        foreach (var line in WholeLines.Read(file))
        {
            foreach (var opened in lines.Open(line))
            {
                check.Note(opened);
            }
        }

        check.NoteEnd();
        return check;
    }

    /// <summary>Whether a line is known to be damaged.</summary>
    public bool IsUnsound(int line) => _unsound.Contains(line);

    /// <summary>Whether a sound line counts.</summary>
    public bool IsCounted(OpenedLine line, long entry) =>
        !_passedOver.Contains((line.Line, entry)) && (line.Line > _uncertainUntil || !WrittenEntry.Of(line.Json.Span).KeepsItem);

    /// <summary>Whether of a line that says what became of sources only those count that are to be asked for again.</summary>
    public bool IsReopened(int line, long entry) => line <= _uncertainUntil || _reopened.Contains((line, entry));

    private void Note(OpenedLine line)
    {
        if (line.Header is { } header)
        {
            NoteHeader(line.Line, header);
        }
        else if (line.Seal is { } seal)
        {
            NoteSound(line, seal);
        }
        else
        {
            _unsound.Add(line.Line);
            if (_headers < 2 && Counts.Entries == 0 && line.Line <= 2)
            {
                _notices.HeaderIsDamaged(line);
            }
            else if (!_isOther) // of another journal no line fits
            {
                var bytes = line.Json.Span;
                _mayWithdraw |= bytes.IndexOf("withdrawal\""u8) >= 0 || bytes.IndexOf("outcome"u8) >= 0;
                _pending.Add(line with { Json = default }); // its bytes are good for now only
            }
        }
    }

    private void NoteHeader(int line, JournalHeader header)
    {
        _headers++;
        if (Counts.Entries > 0 || header.Journal != _journal)
        {
            _isOther |= header.Journal != _journal;
            _notices.OtherBegins(line);
        }
    }

    private void NoteSound(OpenedLine line, LineSeal seal)
    {
        _isOther = false;
        var entry = WrittenEntry.Of(line.Json.Span);
        if (seal.Entry <= Counts.Entries)
        {
            PassOver(line.Line, seal, isCopy: seal.Entry == Counts.Entries && entry.MayWithdraw);
            return;
        }

        NoteGap(line.Line, seal.Entry - Counts.Entries - 1);
        if (seal.Withdrawals > Counts.Withdrawals)
        {
            DistrustBefore(line.Line);
        }

        if (entry.IsOutcomes && seal.Items != Counts.ItemsOf(entry))
        {
            _reopened.Add((line.Line, seal.Entry));
            _notices.CallIsOpen(line.Line);
        }

        Counts.Add(entry, seal, withdraws: entry.MayWithdraw && Withdraws(line.Json.Span));
    }

    private void PassOver(int line, LineSeal seal, bool isCopy)
    {
        if (seal.Entry < Counts.Entries)
        {
            _passedOver.Add((line, seal.Entry)); // of one behind the other, the reading takes one
        }

        if (!isCopy)
        {
            _notices.IsOutOfPlace(line, isMissed: _missing.Exists(gap => gap.From <= seal.Entry && seal.Entry <= gap.To));
        }
    }

    private void NoteGap(int line, long entries)
    {
        foreach (var damaged in _pending)
        {
            _notices.IsDamaged(damaged, isLost: entries > 0);
        }

        if (entries > 0)
        {
            _missing.Add((Counts.Entries + 1, Counts.Entries + entries));
            if (_pending.Count == 0)
            {
                _notices.AreMissing(line, entries);
            }
        }

        _pending.Clear();
        _mayWithdraw = false;
    }

    // No line comes any more that would say how many entries they were, nor whether one of them took an item back, which would stand there twice.
    private void NoteEnd()
    {
        foreach (var damaged in _pending)
        {
            _notices.IsDamaged(damaged, isLost: true);
        }

        Counts.Entries += _pending.Count;
        if (_pending.Count > 1 && _mayWithdraw)
        {
            DistrustBefore(_pending[^1].Line);
            Counts.Withdrawals++;
        }
    }

    private void DistrustBefore(int line)
    {
        _uncertainUntil = line - 1;
        Counts.ForgetItems();
        _notices.AreUncertain(line);
    }

    private static bool Withdraws(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, FileGenerationJournal.Format) is { } entry && WrittenEntry.Withdraws(entry);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
        {
            return false; // the reading of it says what is wrong
        }
    }
}
