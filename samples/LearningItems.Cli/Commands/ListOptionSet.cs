using System.CommandLine;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>The options by which every command that reads a list can be told how.</summary>
internal sealed class ListOptionSet
{
    private readonly Option<IReadOnlyDictionary<string, string>?> _columns = ColumnsOption.Create();
    private readonly Option<string?> _encoding = new("--encoding") { Description = "The encoding of the list, such as gb18030 or windows-1252; recognised unless given.", HelpName = "NAME" };
    private readonly Option<string?> _sheet = new("--sheet") { Description = "The sheet of a workbook; the first unless given.", HelpName = "NAME" };
    private readonly Option<ProficiencyLevel?> _onlyLevel = LevelOption.CreateOnly();

    public void AddTo(Command command)
    {
        command.Add(_columns);
        command.Add(_encoding);
        command.Add(_sheet);
        command.Add(_onlyLevel);
    }

    public ListArguments Bind(ParseResult parsed) => new()
    {
        Columns = parsed.GetValue(_columns) ?? ListArguments.Recognised.Columns,
        Encoding = parsed.GetValue(_encoding),
        Sheet = parsed.GetValue(_sheet),
        OnlyLevel = parsed.GetValue(_onlyLevel),
    };
}
