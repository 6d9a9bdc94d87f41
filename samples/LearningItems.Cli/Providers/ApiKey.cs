namespace LearningItems.Cli.Providers;

/// <summary>The key, which comes from the environment and from nowhere else.</summary>
internal static class ApiKey
{
    /// <param name="arguments">Which provider is asked, and where.</param>
    /// <param name="usual">The variable that the provider's own tools read; null for one that asks for no key.</param>
    /// <param name="environment">Reads a variable.</param>
    /// <returns>The key; null for an endpoint that none was named for: it is another host, and the usual key is not for it.</returns>
    /// <exception cref="UsageException">There is none, or none that could be one; the message names the variable.</exception>
    public static string? Read(ProviderArguments arguments, string? usual, Func<string, string?> environment)
    {
        var variable = VariableOf(arguments, usual);
        if (variable is null)
        {
            return null;
        }

        var key = environment(variable)?.Trim();
        if (string.IsNullOrEmpty(key))
        {
            throw new UsageException($"The key for --provider {arguments.Name} is missing: the environment variable {variable} is not set; set it, or name another with --api-key-env.");
        }

        // HTTP would reject it with a message that quotes it.
        return key.All(c => c is > ' ' and < '\u007F')
            ? key
            : throw new UsageException($"The environment variable {variable} has what is no key: it has white space or letters beyond ASCII in it; set it to the key alone.");
    }

    public static string? VariableOf(ProviderArguments arguments, string? usual) => arguments.KeyVariable ?? (arguments.Endpoint is null ? usual : null);
}
