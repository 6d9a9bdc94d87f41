namespace LearningItems.Generation.Postgres;

/// <summary>The name of a schema, as it may stand in SQL.</summary>
internal static class SchemaName
{
    private const int Longest = 63;

    /// <exception cref="ArgumentException">The name is none that needs no thought about case and quotes.</exception>
    public static string Quoted(string schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.Length is > 0 and <= Longest && !char.IsAsciiDigit(schema[0]) && schema.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')
            ? $"\"{schema}\""
            : throw new ArgumentException($"'{schema}' is no name for the schema: take small letters, digits and _, at most {Longest} and no digit first, such as '{FleetSchema.DefaultName}'.", nameof(schema));
    }
}
