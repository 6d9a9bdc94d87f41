using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A component stands in at least two characters of the cited rows, and in every row, in the form that is named: 氵 is in 河 and not in 冰.
/// Where the table does not know the characters, the item only gets a warning.
/// </summary>
internal sealed class ComponentCheck : IDraftCheck
{
    private static readonly string[] Prefixes = ["component:", "radical:"];
    private const int FewestCharacters = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var feature = context.Draft.Field("feature");
        if (Array.Find(Prefixes, name => feature.StartsWith(name, StringComparison.Ordinal)) is not { } prefix || !ScriptOf.Any(feature, Scripts.Han))
        {
            return;
        }

        var component = feature.AsSpan(prefix.Length).Trim();
        var count = default(CharacterCount);
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            var inSource = CharacterCount.Of(sources[index].Text, component, context.Course.Components);
            if (inSource is { With: 0, Unknown: 0, Without: > 0 })
            {
                // A radical may be named as dictionaries name it: 水 of 河.
                var message = $"'{sources[index].Text}' does not have the component {component}: cite only rows that have it in this form.";
                findings.Add(prefix == Prefixes[0] ? Finding.Error(FindingCodes.ComponentAbsent, message) : Finding.Warning(FindingCodes.ComponentAbsent, message));
                return;
            }

            count += inSource;
        }

        if (count.With + count.Unknown < FewestCharacters)
        {
            findings.Add(Finding.Error(FindingCodes.TooFewSources, $"The component {component} must stand in at least two characters of the cited rows."));
        }
        else if (count.With < FewestCharacters && prefix == Prefixes[0])
        {
            findings.Add(Finding.Warning(FindingCodes.ComponentUnverified, $"Whether the cited characters have the component {component} is not in the table."));
        }
    }

    /// <summary>How many characters of a text have a component, lack the component, and are not known.</summary>
    private readonly record struct CharacterCount(int With, int Without, int Unknown)
    {
        public static CharacterCount operator +(CharacterCount first, CharacterCount second) =>
            new(first.With + second.With, first.Without + second.Without, first.Unknown + second.Unknown);

        public static CharacterCount Of(string text, ReadOnlySpan<char> component, ICharacterComponents table)
        {
            var count = default(CharacterCount);
            foreach (var rune in text.EnumerateRunes())
            {
                if (ScriptOf.Letter(rune) == Scripts.Han)
                {
                    count += Of(rune, component, table);
                }
            }

            return count;
        }

        private static CharacterCount Of(Rune character, ReadOnlySpan<char> component, ICharacterComponents table) =>
            table.ComponentsOf(character) is not { } components ? new CharacterCount(0, 0, 1)
            : Has(components, character, component) ? new CharacterCount(1, 0, 0)
            : new CharacterCount(0, 1, 0);

        private static bool Has(string components, Rune character, ReadOnlySpan<char> component)
        {
            Span<char> self = stackalloc char[2];
            return components.AsSpan().IndexOf(component) >= 0
                || component.SequenceEqual(self[..character.EncodeToUtf16(self)])
                || (component is ['阝', ..] && components.AsSpan().IndexOfAny('⻖', '⻏') >= 0);
        }
    }
}
