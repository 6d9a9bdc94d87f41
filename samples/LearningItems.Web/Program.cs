using LearningItems.Web;

await using var app = WebApp.Create(args);
await app.RunAsync();
