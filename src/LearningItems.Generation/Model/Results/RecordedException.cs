using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation;

/// <summary>An exception as JSON keeps it: the name of its type and its message. Neither stack nor data nor what it was thrown for is kept.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception means nothing without the type it stands for.")]
public sealed class RecordedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="typeName">The full name of the type it stands for.</param>
    /// <param name="message">Its message.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public RecordedException(string typeName, string message)
        : base(message ?? throw new ArgumentNullException(nameof(message)))
    {
        ArgumentNullException.ThrowIfNull(typeName);
        TypeName = typeName;
    }

    /// <summary>The full name of the type it stands for: <c>System.Net.Http.HttpRequestException</c>.</summary>
    public string TypeName { get; }

    /// <summary>The type and the message in one line.</summary>
    public override string ToString() => $"{TypeName}: {Message}";

    /// <summary>The full name of an exception's type: of one that was read, that of the type it stands for.</summary>
    internal static string FullNameOf(Exception exception) => exception is RecordedException recorded ? recorded.TypeName : exception.GetType().FullName ?? exception.GetType().Name;

    /// <summary>The same name without its namespace.</summary>
    /// <remarks>That of a generic type ends where its arguments begin.</remarks>
    internal static string NameOf(Exception exception)
    {
        var name = FullNameOf(exception);
        name = name.IndexOfAny(['`', '[']) is > 0 and var arguments ? name[..arguments] : name;
        return name[(name.LastIndexOf('.') + 1)..];
    }
}
