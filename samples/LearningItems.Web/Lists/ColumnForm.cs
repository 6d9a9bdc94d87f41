using System.Globalization;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Lists;

/// <summary>The form in which a person says what the columns are: a field for each, by its number.</summary>
internal static class ColumnForm
{
    /// <summary>What a column may be, with what it is called on the page.</summary>
    public static IReadOnlyList<(string Field, string Name)> Fields { get; } =
    [
        ("text", "the word"), ("reading", "its reading"), ("gloss", "its meaning"), ("part_of_speech", "part of speech"), ("sense", "which sense"), ("level", "level"), ("id", "id"), ("aliases", "other spellings"),
        ("-", "not used"),
    ];

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"column{number}");

    /// <exception cref="RefusedException">A column is said to be what no column is, or there are two of one kind.</exception>
    public static IReadOnlyDictionary<string, string> Columns(IFormCollection form, int count)
    {
        var columns = new Dictionary<string, string>();
        for (var number = 1; number <= count; number++)
        {
            var field = form[NameOf(number)].ToString();
            if (field.Length == 0)
            {
                continue; // left to be recognised
            }

            if (!Fields.Any(known => known.Field == field))
            {
                throw RefusedException.Malformed($"Column {number} is said to be what no column is; it is one of {string.Join(", ", Fields.Select(known => known.Field))}.");
            }

            columns[number.ToString(CultureInfo.InvariantCulture)] = field;
        }

        return columns;
    }

    /// <summary>What a suggestion such as <c>2=text,4=gloss</c> says of a column; null where it says nothing.</summary>
    public static string? Suggested(string? suggestion, int number) =>
        suggestion?.Split(',').Select(part => part.Split('=')).FirstOrDefault(part => part is [var column, _] && column == number.ToString(CultureInfo.InvariantCulture))?[1];
}
