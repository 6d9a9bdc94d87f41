using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningItems.Cli.Commands;

/// <summary>What the columns of a list are: <c>Wort=text,3=reading,Notiz=-</c>.</summary>
internal static class ColumnsOption
{
    private const string Example = "Wort=text,Bedeutung=gloss,3=reading,Notiz=-";

    public static Option<IReadOnlyDictionary<string, string>?> Create() => new("--columns")
    {
        Description = $"What columns of the list are, by header or number, such as \"{Example}\": text, reading, gloss, part_of_speech, sense, level, id, aliases, or - for one that is not used. "
            + "Recognised unless given. Beside a word list it says nothing of the grammar list.",
        HelpName = "NAME=FIELD,…",
        CustomParser = Parse,
    };

    private static Dictionary<string, string>? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        var header = string.Empty;
        foreach (var part in text.Split(','))
        {
            // A header may have commas; what has no field yet goes on.
            header += part;
            var sign = header.LastIndexOf('=');
            if (sign < 0)
            {
                header += ',';
                continue;
            }

            if (sign == 0 || sign == header.Length - 1 || !columns.TryAdd(header[..sign].Trim(), header[(sign + 1)..].Trim()))
            {
                result.AddError($"--columns has '{header}'; give each column once with its field, such as \"{Example}\".");
                return null;
            }

            header = string.Empty;
        }

        if (header.Length > 0)
        {
            result.AddError($"--columns ends with '{header.TrimEnd(',')}', which has no field; give it as \"{Example}\".");
            return null;
        }

        return columns;
    }
}
