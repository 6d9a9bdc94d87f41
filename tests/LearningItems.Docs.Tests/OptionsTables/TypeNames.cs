using System.Reflection;

namespace LearningItems.Docs.Tests.OptionsTables;

/// <summary>Types as C# writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
    };

    public static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    private static string Of(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var name = Keywords.GetValueOrDefault(type, type.Name.Split('`')[0]);
        var arguments = type.IsGenericType ? $"<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>" : string.Empty;
        return name + arguments + (info.ReadState == NullabilityState.Nullable ? "?" : string.Empty);
    }
}
