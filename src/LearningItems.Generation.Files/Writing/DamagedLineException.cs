using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation.Files;

/// <summary>A line of a result's file is not what the writer writes; whoever opened the file knows its name.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves the reader of the file.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves the reader of the file.")]
internal sealed class DamagedLineException(int line, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line => line;
}
