using LearningItems.Cli.Offline;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Commands;

/// <summary>The chat clients this program can make, by name.</summary>
internal static class ChatProvider
{
    public const string Offline = "offline";

    public static IReadOnlyList<string> Known { get; } = [Offline];

    /// <summary>Where the lists and notes are that come with the program.</summary>
    public static string DataDirectory => Path.Combine(AppContext.BaseDirectory, "data");

    public static IChatClient Create(string name) => name switch
    {
        Offline => new OfflineChatClient(OfflineLibrary.Load(DataDirectory)),
        _ => throw new UsageException(DescribeUnknown(name)),
    };

    public static string DescribeUnknown(string? name) => $"The provider '{name}' is not known; known is {string.Join(", ", Known)}.";
}
