using LearningItems.Generation.Postgres;
using Npgsql;

// Nothing listens there: what is told is that the package and its driver are whole.
await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody");
var database = new FleetDatabase(nowhere, patience: TimeSpan.Zero);
try
{
    await new FleetJobs(database).TryClaimNextAsync("worker");
}
catch (NpgsqlException exception)
{
    Console.WriteLine($"{database.Schema}: {exception.GetType().Name}");
}
