using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningItems.Cli.Commands;

/// <summary>An option that takes the base URL of a server, without anything secret in it.</summary>
internal static class BaseUrlOption
{
    /// <param name="name">The option.</param>
    /// <param name="helpName">What help calls its value.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="expected">What to give instead of what is no URL.</param>
    /// <param name="bare">What to give instead of a URL with more than a base.</param>
    public static Option<Uri?> Create(string name, string helpName, string description, string expected, string bare) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => Parse(result, name, expected, bare),
    };

    private static Uri? Parse(ArgumentResult result, string name, string expected, string bare)
    {
        var text = result.Tokens.Single().Value;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            result.AddError($"{name} is '{text}'; give {expected}.");
            return null;
        }

        // An address is shown, logged and saved; what is secret in it would be too, so this message does not repeat it.
        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            result.AddError($"{name} for {url.Host} has a user name, a query or a fragment; give {bare}.");
            return null;
        }

        return url;
    }
}
