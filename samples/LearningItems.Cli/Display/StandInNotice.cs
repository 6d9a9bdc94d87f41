using LearningItems.Cli.Providers;

namespace LearningItems.Cli.Display;

/// <summary>Says of offline work what it is, so that nobody takes it for a model's.</summary>
internal static class StandInNotice
{
    public static void Show(Screen screen, ProviderArguments provider)
    {
        if (provider.Name == ChatProvider.Offline)
        {
            screen.Heading(
                "The offline provider is a stand-in, not a model. Name a real one to generate: "
                + $"--provider {ChatProvider.Anthropic} --model M (key in {AnthropicProvider.KeyVariable}), "
                + $"--provider {ChatProvider.OpenAi} --model M (key in {OpenAiProvider.KeyVariable}), "
                + $"--provider {ChatProvider.Ollama} --model M, "
                + $"or --provider {ChatProvider.OpenAi} --endpoint http://localhost:8000/v1 --model M for another server of your own, such as vLLM or llama.cpp.");
        }
    }
}
