using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>An application of the core is trimmed and compiled to native code without a warning, and works.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TrimmedAndNativeTests(PackedPackages packages)
{
    private const string Output = "1 call planned\nmerci\nlivre\n2 items through JSON\n";

    [Fact]
    public async Task Core_Trimmed() =>
        Assert.Equal(Output, await new Consumer(packages, "Core").PublishAndRunAsync("-p:PublishTrimmed=true", "--self-contained"));

    [NativeTheory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Core_Native(string target) =>
        Assert.Equal(Output, await new Consumer(packages, "Core") { Target = target }.PublishAndRunAsync("-p:PublishAot=true", $"-p:CppCompilerAndLinker={NativeTheoryAttribute.Linker}"));
}
