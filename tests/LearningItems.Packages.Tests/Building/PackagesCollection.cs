namespace LearningItems.Packages.Tests.Building;

/// <summary>Tests of one packing, one after the other: each of them builds with all processors.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // The name xunit gives to such a class.
public sealed class PackagesCollection : ICollectionFixture<PackedPackages>
#pragma warning restore CA1711
{
    public const string Name = "packages";
}
