global using ContractFact = LearningItems.Postgres.Tests.Server.PostgresFactAttribute;

namespace LearningItems.Postgres.Tests.Server;

/// <summary>A test that needs PostgreSQL: skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Missing;
}
