using System.Reflection;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Architecture;

/// <summary>
/// ValueTask where applications implement and the engine calls often, Task where the library implements and an application calls once:
/// the rule of <c>docs/architecture.md</c>.
/// </summary>
public sealed class AsyncRuleTests
{
    private static readonly Type[] ImplementedByApplications = [typeof(IGenerationJournal), typeof(IGenerationLimiter), typeof(IGenerationPermit), typeof(IItemStore), typeof(IItemMedia), typeof(IBatchChatClient)];

    public static TheoryData<string> Methods => [.. All.Select(Name)];

    private static IEnumerable<MethodInfo> All => new[] { typeof(LearningItem).Assembly, typeof(WordListReader).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => IsTask(method.ReturnType) || IsValueTask(method.ReturnType));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Method_returns_what_the_rule_says(string name)
    {
        var method = All.First(method => Name(method) == name);
        if (ForeignContractOf(method))
        {
            return; // a base class or an interface of .NET decides
        }

        Assert.True(
            IsValueTask(method.ReturnType) == IsForApplications(method),
            $"{name} returns {method.ReturnType.Name}; the rule in docs/architecture.md has {(IsForApplications(method) ? "ValueTask" : "Task")} for it.");
    }

    private static bool IsForApplications(MethodInfo method) => ImplementedByApplications.Any(contract =>
        method.DeclaringType == contract || (contract.IsAssignableFrom(method.DeclaringType) && contract.GetMethods().Any(own => own.Name == method.Name)));

    private static bool ForeignContractOf(MethodInfo method) =>
        method.GetBaseDefinition() != method || (method.Name == nameof(IAsyncDisposable.DisposeAsync) && typeof(IAsyncDisposable).IsAssignableFrom(method.DeclaringType));

    private static bool IsTask(Type type) => typeof(Task).IsAssignableFrom(type);

    private static bool IsValueTask(Type type) => type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
}
