using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of a documentation file what no text of the public surface names. Compiled within the build, for .NET Standard 2.0.</summary>
public class KeepPublicDocumentation : Task
{
    [Required]
    public string Documentation { get; set; }

    [Required]
    public string[] Surface { get; set; }

    public override bool Execute()
    {
        var names = new HashSet<string>(Surface.SelectMany(File.ReadAllLines).Select(NameInSurface), StringComparer.Ordinal);
        var documentation = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        var others = documentation.Descendants("member").Where(member => !names.Contains(NameInDocumentation((string)member.Attribute("name")))).ToList();

        // Written only where something goes: a file that is written anew makes the next build copy it.
        if (others.Count > 0)
        {
            others.ForEach(RemoveWithItsLine);
            documentation.Save(Documentation, SaveOptions.DisableFormatting);
        }

        return true;
    }

    // "static LearningItems.Thing<T>.Of(System.Collections.Generic.IEnumerable<T>! all) -> int" is LearningItems.Thing.Of of one parameter.
    private static string NameInSurface(string line)
    {
        var name = Regex.Match(line, @"^.*?(?=\(| -> | = |$)").Value;
        var parameters = name.Length < line.Length && line[name.Length] == '(' ? Parameters(line, name.Length) : string.Empty;
        name = Regex.Replace(name, @"^~?((static|const|override|virtual|abstract|sealed|readonly) )*", string.Empty);
        name = WithoutBrackets(name, '<', '>').Replace(".this[", ".Item[");
        return Regex.Replace(name, @"\[.*|\.(get|set|init|add|remove)$", string.Empty) + parameters;
    }

    // "M:LearningItems.Thing`1.Of``1(System.Collections.Generic.IEnumerable{``0})" is the same; a constructor has the name of its type.
    private static string NameInDocumentation(string id)
    {
        var name = Regex.Replace(id.Substring(2), @"\(.*|~.*", string.Empty);
        name = Regex.Replace(name, @"`+\d+", string.Empty);
        return Regex.Replace(name, @"(?<=\.)([^.]+)\.#ctor$", "$1.$1") + (id[0] == 'M' ? Parameters(id, id.IndexOf('(')) : string.Empty);
    }

    // Overloads of one name: how many parameters stand in the brackets that open there.
    private static string Parameters(string text, int open)
    {
        if (open < 0)
        {
            return "/0";
        }

        var (depth, commas, end) = (0, 0, open);
        for (; end < text.Length && (end == open || depth > 0); end++)
        {
            depth += "([{<".IndexOf(text[end]) >= 0 ? 1 : ")]}>".IndexOf(text[end]) >= 0 ? -1 : 0;
            commas += text[end] == ',' && depth == 1 ? 1 : 0;
        }

        return end == open + 2 ? "/0" : "/" + (commas + 1);
    }

    private static string WithoutBrackets(string text, char open, char close)
    {
        var depth = 0;
        return string.Concat(text.Where(letter =>
        {
            depth += letter == open ? 1 : 0;
            var isOutside = depth == 0;
            depth -= letter == close ? 1 : 0;
            return isOutside;
        }));
    }

    private static void RemoveWithItsLine(XElement member)
    {
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }
}
