using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Batches;

public class OpenAiContractTests : BatchContract
{
    protected override Task<BatchProvider> StartAsync(BatchScene scene) => ServedProvider.StartAsync(WireFormat.OpenAi, scene);
}

public class AnthropicContractTests : BatchContract
{
    protected override Task<BatchProvider> StartAsync(BatchScene scene) => ServedProvider.StartAsync(WireFormat.Anthropic, scene);
}

public class ScriptedContractTests : BatchContract
{
    protected override Task<BatchProvider> StartAsync(BatchScene scene) => Task.FromResult<BatchProvider>(new ScriptedProvider(scene));
}
