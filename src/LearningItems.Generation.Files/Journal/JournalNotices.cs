namespace LearningItems.Generation.Files;

/// <summary>What an application is told of the damaged lines of a journal: which line of which file, what is wrong with it, what happens now.</summary>
/// <param name="path">The file.</param>
internal sealed class JournalNotices(string path)
{
    private const string AskedAgain = "What it kept does not count and is asked for again, unless a later line has it.";

    private readonly List<DamagedJournalLine> _lines = [];

    public IReadOnlyList<DamagedJournalLine> Lines => _lines;

    public void IsDamaged(OpenedLine line, bool isLost) => Add(
        line.Line,
        $"Line {line.Line} of the journal '{path}' is damaged: {line.Fault}. {(isLost ? AskedAgain : "Nothing is lost: the lines around it have all that was written.")}");

    public void HeaderIsDamaged(OpenedLine line) =>
        Add(line.Line, $"Line {line.Line} of the journal '{path}' is damaged: {line.Fault}. Nothing is lost: the line says what the file is, and stands there twice.");

    public void AreMissing(int line, long entries) => Add(
        line,
        $"Before line {line} of the journal '{path}' {(entries == 1 ? "a line is" : $"{entries} lines are")} missing. What was kept there does not count and is asked for again, unless another line has it.");

    public void IsOutOfPlace(int line, bool isMissed) => Add(
        line,
        isMissed
            ? $"Line {line} of the journal '{path}' stands behind lines that were written after it. {AskedAgain}"
            : $"Line {line} of the journal '{path}' is there already. It counts once; nothing is lost.");

    public void OtherBegins(int line) =>
        Add(line, $"At line {line} of the journal '{path}' another journal begins. Its lines do not count; to go on with it, put it in a file of its own.");

    public void CallIsOpen(int line) =>
        Add(line, $"Line {line} of the journal '{path}' ends a call that lost an item to damage before it. The call does not count as done, and what is missing is asked for again.");

    public void AreUncertain(int line) => Add(
        line,
        $"Before line {line} of the journal '{path}' a line is lost that took an item back, and nobody can tell which. No item before it counts; they are asked for again, unless a later line has them.");

    private void Add(int line, string message) => _lines.Add(new DamagedJournalLine { Line = line, Message = message });
}
