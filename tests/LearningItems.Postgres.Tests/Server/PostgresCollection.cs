namespace LearningItems.Postgres.Tests.Server;

/// <summary>Tests over one server, one after the other: some of them restart it.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // The name xunit gives to such a class.
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
#pragma warning restore CA1711
{
    public const string Name = "PostgreSQL";
}
