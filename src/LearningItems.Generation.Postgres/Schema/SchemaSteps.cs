using System.Globalization;

namespace LearningItems.Generation.Postgres;

/// <summary>The steps by which the tables came to be: texts of <c>Schema/Steps</c>, whose names begin with their numbers. A step that was published is never changed.</summary>
internal static class SchemaSteps
{
    private const int Digits = 3;

    private static readonly System.Reflection.Assembly Library = typeof(SchemaSteps).Assembly;

    private static readonly Dictionary<int, string> Names = Library.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .ToDictionary(name => int.Parse(name.AsSpan(0, Digits), CultureInfo.InvariantCulture));

    /// <summary>The version of the tables that this library knows.</summary>
    public static int Newest => Names.Count;

    /// <summary>The SQL of a step, for a schema.</summary>
    public static string Text(int step, string quotedSchema)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(Names[step])!);
        return reader.ReadToEnd().Replace("{schema}", quotedSchema, StringComparison.Ordinal);
    }
}
