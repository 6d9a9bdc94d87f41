using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LearningItems.Docs.Tests.OptionsTables;

/// <summary>What a property is where nobody sets it, read from an instance that nobody set.</summary>
internal static class Defaults
{
    public static string Of(PropertyInfo property, object untouched) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) ? "required" : Text(property.GetValue(untouched));

    private static string Text(object? value) => value switch
    {
        null => "none",
        bool flag => flag ? "`true`" : "`false`",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        TimeSpan time => time.TotalMinutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.##} minutes"),
        string text => $"`{text}`",
        Enum member => $"`{member}`",
        IEnumerable many => many.GetEnumerator().MoveNext() ? throw new NotSupportedException("Say how a list that is not empty is written.") : "empty",
        _ => $"`{value.GetType().Name}`",
    };
}
