using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>Applications of the core and of the testing package are trimmed and compiled to native code without a warning, and work.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TrimmedAndNativeTests(PackedPackages packages)
{
    private const string Output = "1 call planned\nmerci\nlivre\n2 items through JSON\n";
    private const string Testing = "LearningItems.Generation.Testing";
    private const string OutputOfTesting = "2 of 2 words\n2 of 2 words\nasked again: pain\n1 of 2 words\n";

    [Fact]
    public async Task Core_Trimmed() =>
        Assert.Equal(Output, await new Consumer(packages, "Core").PublishAndRunAsync("-p:PublishTrimmed=true", "--self-contained"));

    [NativeTheory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Core_Native(string target) =>
        Assert.Equal(Output, await new Consumer(packages, "Core") { Target = target }.PublishAndRunAsync("-p:PublishAot=true", $"-p:CppCompilerAndLinker={NativeTheoryAttribute.Linker}"));

    [Fact]
    public async Task Testing_Trimmed() =>
        Assert.Equal(OutputOfTesting, await Consumer.OfReadme(packages, Testing).PublishAndRunAsync("-p:PublishTrimmed=true", "--self-contained"));

    [NativeTheory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Testing_Native(string target) =>
        Assert.Equal(OutputOfTesting, await Consumer.OfReadme(packages, Testing, target).PublishAndRunAsync("-p:PublishAot=true", $"-p:CppCompilerAndLinker={NativeTheoryAttribute.Linker}"));
}
