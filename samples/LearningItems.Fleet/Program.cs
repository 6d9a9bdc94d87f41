using LearningItems.Fleet;

await using var app = FleetApp.Create(args);
await app.RunAsync();
