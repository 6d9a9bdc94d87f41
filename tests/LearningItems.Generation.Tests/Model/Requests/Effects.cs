namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>
/// What each public property of a type does, by its name: a test that fails where the property is ignored. The names come from the type itself,
/// so that a property without one fails too.
/// </summary>
internal sealed class Effects<T>(Dictionary<string, Func<Task>> byName)
{
    public static TheoryData<string> Names => [.. typeof(T).GetProperties().Select(property => property.Name)];

    public Task ShowAsync(string name)
    {
        Assert.True(byName.ContainsKey(name), $"{typeof(T).Name}.{name} has no test that shows what it does.");
        return byName[name]();
    }
}
