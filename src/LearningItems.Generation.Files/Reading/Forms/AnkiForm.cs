namespace LearningItems.Generation.Files;

/// <summary>Notes that Anki exported as text: lines behind # say how the rows below are written, and which columns are no fields.</summary>
/// <remarks>Markup of fields stays in the cells.</remarks>
internal static class AnkiForm
{
    /// <summary>A column that is known to be no field of a source.</summary>
    private const string Unused = "-";

    private static readonly string[] Settings =
        ["separator", "html", "columns", "tags column", "guid column", "deck column", "notetype column", "deck", "notetype", "tags", "if matches", "match scope"];

    private static readonly Dictionary<string, string> Separators = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tab"] = "\t",
        ["comma"] = ",",
        ["semicolon"] = ";",
        ["pipe"] = "|",
        ["colon"] = ":",
        ["space"] = " ",
    };

    public static bool Recognizes(string text) => TextLines.First(text) is { } first && SettingOf(first) is not null;

    public static RawList Read(string text)
    {
        var (settings, rest, lines) = SettingsOf(text);
        var separator = SeparatorOf(settings) ?? SeparatorGuess.Find(rest) ?? "\t";
        var remarks = new List<int>();
        var rows = DelimitedForm.Read(rest, separator, remarks);
        return new RawList
        {
            Form = "Anki text export",
            Separator = separator,
            Rows = [.. rows.Select(row => row.Problem is null ? ListRow.OfCells(row.Line + lines, row.Cells) : ListRow.OfProblem(row.Line + lines, row.Problem))],
            Header = settings.TryGetValue("columns", out var columns) ? columns.Split(separator) : null,
            Declared = Declared(settings),
            IsInOrder = true,
            Remarks = RemarkLines.Remark([.. remarks.Select(line => line + lines)]),
        };
    }

    private static (Dictionary<string, string> Settings, string Below, int Lines) SettingsOf(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = 0;

        // Each setting stands once; whatever repeats one is a row.
        var rest = text;
        while (TextLines.First(rest) is { } line && SettingOf(line) is var (name, value) && settings.TryAdd(name, value))
        {
            rest = TextLines.AfterFirst(rest);
            lines++;
        }

        return (settings, rest, lines);
    }

    private static (string Name, string Value)? SettingOf(string line)
    {
        if (line is not ['#', .. var rest] || rest.Split(':', 2) is not [var name, var value])
        {
            return null;
        }

        return Settings.Contains(name, StringComparer.OrdinalIgnoreCase) ? (name, value) : null;
    }

    private static string? SeparatorOf(Dictionary<string, string> settings)
    {
        if (!settings.TryGetValue("separator", out var named))
        {
            return null;
        }

        return Separators.GetValueOrDefault(named.Trim()) ?? (named.Length == 1 ? named : null);
    }

    private static Dictionary<int, string> Declared(Dictionary<string, string> settings)
    {
        var declared = new Dictionary<int, string>();
        foreach (var (setting, field) in new[] { ("guid column", ListField.Id), ("tags column", LevelTags.Field), ("deck column", Unused), ("notetype column", Unused) })
        {
            if (settings.TryGetValue(setting, out var text) && int.TryParse(text, out var number) && number > 0)
            {
                declared[number - 1] = field;
            }
        }

        return declared;
    }
}
