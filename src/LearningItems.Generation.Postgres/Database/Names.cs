namespace LearningItems.Generation.Postgres;

/// <summary>Names of jobs, tenants, workers and limits: keys of tables, and shown in logs.</summary>
internal static class Names
{
    private const int Longest = 200;

    /// <exception cref="ArgumentException">It is blank, too long, or has a control character.</exception>
    public static void Check(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        if (name.Length > Longest || name.Any(char.IsControl))
        {
            throw new ArgumentException($"A name has at most {Longest} characters and no control characters; this one has {name.Length}.", parameter);
        }
    }
}
