using System.CommandLine;

namespace LearningItems.Cli.Commands;

/// <summary>Who answers the calls.</summary>
internal static class ProviderOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--provider")
        {
            Description = $"Who answers the calls (known: {string.Join(", ", ChatProvider.Known)}); {ChatProvider.Offline} unless given: a stand-in that needs no network.",
            HelpName = "NAME",
        };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (!ChatProvider.Known.Contains(name, StringComparer.Ordinal))
            {
                result.AddError(ChatProvider.DescribeUnknown(name));
            }
        });
        return option;
    }
}
