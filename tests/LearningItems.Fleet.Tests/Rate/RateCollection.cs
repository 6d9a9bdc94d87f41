namespace LearningItems.Fleet.Tests.Rate;

/// <summary>A minute at a rate passes beside the other tests, over a server that none of them restarts.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // The name xunit gives to such a class.
public sealed class RateCollection : ICollectionFixture<PostgresServer>
#pragma warning restore CA1711
{
    public const string Name = "PostgreSQL of rates";
}
