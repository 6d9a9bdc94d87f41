using LearningItems.Cli.Commands;

namespace LearningItems.Cli.Display;

/// <summary>Says of offline work what it is, so that nobody takes it for a model's.</summary>
internal static class StandInNotice
{
    public static void Show(Screen screen, string provider)
    {
        if (provider == ChatProvider.Offline)
        {
            screen.Heading(
                "The offline provider is a stand-in, not a model. In your own program, name a real one: "
                + "services.AddSingleton<IChatClient>(client) with any IChatClient, then services.AddLearningItemGeneration().");
        }
    }
}
