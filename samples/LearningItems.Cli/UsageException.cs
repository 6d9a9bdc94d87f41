using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Cli;

/// <summary>What was asked for cannot be done; the message is one line that names the value and the remedy.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a line for the person it means nothing.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the program.")]
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }
}
