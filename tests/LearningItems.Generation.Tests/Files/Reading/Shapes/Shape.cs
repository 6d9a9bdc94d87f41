using System.Text.Json;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>A list of the corpus: reads it, and writes what is read and what is expected as lines that can be compared.</summary>
internal sealed class Shape
{
    private const string Suffix = ".expected.json";

    private readonly string _path;
    private readonly ShapeExpectation _expectation;

    private Shape(string path, ShapeExpectation expectation) => (_path, _expectation) = (path, expectation);

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, $"*{Suffix}").Select(path => Path.GetFileName(path)[..^Suffix.Length]).Order(StringComparer.Ordinal);

    /// <summary>The files of all lists.</summary>
    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder).Where(path => !path.EndsWith(Suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public IReadOnlyList<string> Expected => _expectation.Refused is { } refused ? [Refusal(refused)] : [.. Lines(_expectation)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Files", "Reading", "Shapes", "lists");

    public static Shape Of(string name)
    {
        var expectation = JsonSerializer.Deserialize<ShapeExpectation>(File.ReadAllText(Path.Combine(Folder, name + Suffix)), ShapeExpectation.Json)!;
        return new Shape(Directory.EnumerateFiles(Folder, $"{name}.*").Single(path => Path.GetFileNameWithoutExtension(path) == name), expectation);
    }

    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        var options = new WordListOptions
        {
            Language = _expectation.Language,
            Level = _expectation.Level is { } level ? ProficiencyLevel.Parse(level) : null,
            Kind = _expectation.Kind is { } kind ? Enum.Parse<SourceKind>(kind, ignoreCase: true) : SourceKind.Vocabulary,
        };
        try
        {
            return [.. Lines(Found(await WordListReader.ReadAsync(_path, options)))];
        }
        catch (WordListException exception)
        {
            // The part that is expected stands for the message that has it.
            return [Refusal(_expectation.Refused is { } part && exception.Message.Contains(part, StringComparison.Ordinal) ? part : exception.Message)];
        }
    }

    /// <summary>What is expected and not read with <c>-</c> in front, what is read and not expected with <c>+</c>.</summary>
    public string Difference(IReadOnlyList<string> read) => string.Join('\n',
    [
        $"{Path.GetFileName(_path)} is not read as expected (- expected, + read):",
        .. Expected.Where(line => !read.Contains(line)).Select(line => $"- {line}"),
        .. read.Where(line => !Expected.Contains(line)).Select(line => $"+ {line}"),
        Expected.Order(StringComparer.Ordinal).SequenceEqual(read.Order(StringComparer.Ordinal)) ? "The order differs." : string.Empty,
    ]);

    private static string Refusal(string message) => $"refused: {message}";

    private static ShapeExpectation Found(WordList list) => new()
    {
        Language = string.Empty,
        Columns = [.. list.Columns.Select(column => (IReadOnlyList<string?>)[column.Header, column.Field])],
        Sources = [.. list.Sources.Select(source => new ShapeSource
        {
            Text = source.Text,
            Reading = source.Reading,
            Gloss = source.Gloss,
            PartOfSpeech = source.PartOfSpeech,
            Sense = source.Sense,
            Level = source.Level?.ToString(),
            Aliases = source.Aliases,
            Citation = source.Citation,
            Id = source.Id,
        })],
        Dropped = [.. list.Dropped.Select(row => row.Line)],
        Remarks = [.. list.Remarks.Select(remark => remark.Code)],
    };

    private static IEnumerable<string> Lines(ShapeExpectation list) =>
    [
        .. list.Columns.Select((column, index) => $"column {index + 1} {Quote(column[0])}: {column[1] ?? "not used"}"),
        .. list.Sources.Select((source, index) => $"source {index + 1} {Line(source)}"),
        .. list.Dropped.Select(line => $"left out: line {line}"),
        .. list.Remarks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => $"remark: {code}"),
    ];

    private static string Line(ShapeSource source) => string.Join(", ", new (string Name, string? Value)[]
    {
        ("text", source.Text), ("reading", source.Reading), ("gloss", source.Gloss), ("part_of_speech", source.PartOfSpeech), ("sense", source.Sense),
        ("level", source.Level), ("aliases", source.Aliases.Count == 0 ? null : string.Join(" ; ", source.Aliases)), ("citation", source.Citation), ("id", source.Id),
    }.Where(field => field.Value is not null).Select(field => $"{field.Name} {Quote(field.Value)}"));

    /// <summary>Quoted with the characters that cannot be seen written as numbers.</summary>
    private static string Quote(string? text) => $"'{string.Concat((text ?? string.Empty).Select(c => c < ' ' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark || c is '\u00A0' or '\uFFFD' ? $"\\u{(int)c:X4}" : c.ToString()))}'";
}
