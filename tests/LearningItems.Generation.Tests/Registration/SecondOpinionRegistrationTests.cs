using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Tests.Registration;

public sealed class SecondOpinionRegistrationTests : IDisposable
{
    private readonly FakeChatClient _writer = new(ModelReplies.Good);
    private readonly FakeChatClient _reviewer = new(ModelReplies.Good);

    public void Dispose()
    {
        _writer.Dispose();
        _reviewer.Dispose();
    }

    [Fact]
    public async Task Client_handed_over_is_asked() => Assert.Single((await AskAsync(builder => builder.AddSecondOpinion(_reviewer))).Calls);

    [Fact]
    public async Task Client_made_of_services_is_asked() => Assert.Single((await AskAsync(builder => builder.AddSecondOpinion(_ => _reviewer))).Calls);

    [Fact]
    public async Task Client_registered_with_a_key_is_asked()
    {
        await AskAsync(builder =>
        {
            builder.Services.AddKeyedSingleton<IChatClient>("reviewer", _reviewer);
            builder.AddKeyedSecondOpinion("reviewer", new SecondOpinionOptions { ModelId = "other" });
        });

        Assert.Equal("other", Assert.Single(_reviewer.Calls).Options!.ModelId);
    }

    [Fact]
    public async Task Of_two_the_last_is_asked()
    {
        using var first = new FakeChatClient(ModelReplies.Good);
        await AskAsync(builder => builder.AddSecondOpinion(first).AddSecondOpinion(_ => _reviewer, new SecondOpinionOptions()));

        Assert.Empty(first.Calls);
        Assert.Single(_reviewer.Calls);
    }

    [Fact]
    public async Task Key_without_a_client_says_what_to_register()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(builder => builder.AddKeyedSecondOpinion("nobody")));

        Assert.Contains("'nobody'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_out_of_range_are_named()
    {
        Assert.Contains("ModelId", Assert.Throws<ArgumentException>(() => new SecondOpinion(_reviewer, new SecondOpinionOptions { ModelId = " " })).Message, StringComparison.Ordinal);
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => new SecondOpinion(_reviewer, new SecondOpinionOptions { Prices = new TokenPrices(-1, 2) })).Message, StringComparison.Ordinal);
    }

    private async Task<FakeChatClient> AskAsync(Action<LearningItemGenerationBuilder> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(_writer);
        add(services.AddLearningItemGeneration());
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Sources.Request(Sources.Words(4), LearningItemCategory.Vocab));
        return _reviewer;
    }
}
