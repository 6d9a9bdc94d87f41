using LearningItems.Cli.Providers;

namespace LearningItems.Cli.Tests.Providers;

public sealed class ApiKeyTests
{
    private static readonly ProviderArguments OpenAi = new() { Name = "openai", Model = "model-1" };

    [Fact]
    public void Read_WithoutAnEndpoint_IsTheUsualVariable() => Assert.Equal("usual", Read(OpenAi, ("USUAL_KEY", "usual"), ("MY_KEY", "mine")));

    [Fact]
    public void Read_WithAVariable_IsThatOne()
    {
        Assert.Equal("mine", Read(OpenAi with { KeyVariable = "MY_KEY" }, ("USUAL_KEY", "usual"), ("MY_KEY", "mine\n")));
        Assert.Equal("mine", Read(OpenAi with { KeyVariable = "MY_KEY", Endpoint = OpenAiWire.Server }, ("USUAL_KEY", "usual"), ("MY_KEY", "mine")));
    }

    [Fact]
    public void Read_OfAnEndpointWithoutAVariable_IsNoKey() => Assert.Null(Read(OpenAi with { Endpoint = OpenAiWire.Server }, ("USUAL_KEY", "usual")));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Read_OfAVariableThatIsNotSet_NamesItAndTheRemedy(string? value)
    {
        var exception = Assert.Throws<UsageException>(() => Read(OpenAi, ("USUAL_KEY", value)));

        Assert.Equal("The key for --provider openai is missing: the environment variable USUAL_KEY is not set; set it, or name another with --api-key-env.", exception.Message);
    }

    [Theory]
    [InlineData("sk-canary two")]
    [InlineData("sk-canary\nX-Header: 1")]
    [InlineData("sk-canary-é")]
    public void Read_OfWhatIsNoKey_DoesNotRepeatIt(string value)
    {
        var exception = Assert.Throws<UsageException>(() => Read(OpenAi, ("USUAL_KEY", value)));

        Assert.Contains("USUAL_KEY", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", exception.Message, StringComparison.Ordinal);
    }

    private static string? Read(ProviderArguments arguments, params (string Name, string? Value)[] environment) =>
        ApiKey.Read(arguments, "USUAL_KEY", name => environment.SingleOrDefault(variable => variable.Name == name).Value);
}
