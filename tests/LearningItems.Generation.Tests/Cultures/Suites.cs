using System.Globalization;
using System.Reflection;
using LearningItems.Generation.Tests.Fakes;
using Xunit.Sdk;

namespace LearningItems.Generation.Tests.Cultures;

/// <summary>The tests of some folders, run once more under another culture than the machine's; all but those of classes that are handed a fixture.</summary>
internal static class Suites
{
    /// <summary>Runs every test of the folders, one after the other.</summary>
    /// <param name="culture">The culture of the thread, and of all that the tests start.</param>
    /// <param name="folders">Folders of this project, with those within them.</param>
    /// <returns>How many tests ran, and those that failed with what they said.</returns>
    public static async Task<(int Run, IReadOnlyList<string> Failures)> RunAsync(CultureInfo culture, params string[] folders)
    {
        var (own, ownUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var (run, failures) = (0, new List<string>());
        Repeatable.RunAgain();
        try
        {
            foreach (var (method, arguments) in Cases(folders))
            {
                // Set anew for each: what a test sets for itself ends with it.
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                run++;
                if (await FailureOfAsync(method, arguments) is { } failure)
                {
                    failures.Add($"{method.ReflectedType!.Name}.{method.Name}({string.Join(", ", arguments)}): {failure}");
                }
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own, ownUi);
        }

        return (run, failures);
    }

    private static IEnumerable<(MethodInfo Method, object?[] Arguments)> Cases(string[] folders) =>
        from type in typeof(Suites).Assembly.GetTypes()
        where type is { IsAbstract: false, IsPublic: true } && folders.Any(folder => IsIn(type, folder)) && type.GetConstructor([]) is not null
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null }
        from arguments in method.GetCustomAttribute<TheoryAttribute>() is null ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method))
        select (method, TypeUtility.ResolveMethodArguments(method, arguments ?? [null]));

    private static bool IsIn(Type type, string folder) =>
        $"{type.Namespace}.".StartsWith($"LearningItems.Generation.Tests.{folder}.", StringComparison.Ordinal);

    private static async Task<string?> FailureOfAsync(MethodInfo method, object?[] arguments)
    {
        var test = Activator.CreateInstance(method.ReflectedType!)!;
        try
        {
            if (method.Invoke(test, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null) is Task task)
            {
                await task;
            }

            return null;
        }
#pragma warning disable CA1031 // as every test runner does: whatever a test throws is its failure
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.Message;
        }
        finally
        {
            (test as IDisposable)?.Dispose();
        }
    }
}
