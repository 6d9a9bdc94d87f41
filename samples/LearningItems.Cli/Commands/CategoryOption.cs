using System.CommandLine;
using System.CommandLine.Parsing;
using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>The categories wanted: all of them, or some by name.</summary>
internal static class CategoryOption
{
    private const string All = "all";

    private static string Known => string.Join(", ", LearningItemCategory.BuiltIn);

    public static Option<IReadOnlyList<LearningItemCategory>> Create() => new("--category")
    {
        Description = $"The categories wanted: all (the default), or one or more of {Known}.",
        HelpName = "all | NAME [NAME…]",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    /// <summary>Whether a category is asked for by its own name.</summary>
    public static bool Names(OptionResult? result, LearningItemCategory category) =>
        result is not null && result.Tokens.Any(token => Find(token.Value).Contains(category));

    private static IReadOnlyList<LearningItemCategory>? Parse(ArgumentResult result)
    {
        var names = result.Tokens.Select(token => token.Value).ToList();
        if (names.Exists(IsAll))
        {
            if (!names.TrueForAll(IsAll))
            {
                result.AddError($"--category has '{All}' beside '{names.Find(name => !IsAll(name))}'; use '{All}' alone or name the categories.");
            }

            return LearningItemCategory.BuiltIn;
        }

        foreach (var name in names.Where(name => !Find(name).Any()))
        {
            // The parser takes whatever follows as a name, an option it does not know included.
            result.AddError(name.StartsWith('-')
                ? $"Unrecognized option '{name}'."
                : $"'{name}' is not a known category. Known are {All}, {Known}.");
        }

        return [.. names.SelectMany(Find).Distinct()];
    }

    private static bool IsAll(string name) => string.Equals(name, All, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<LearningItemCategory> Find(string name) =>
        LearningItemCategory.BuiltIn.Where(category => string.Equals(category.Value, name, StringComparison.OrdinalIgnoreCase));
}
