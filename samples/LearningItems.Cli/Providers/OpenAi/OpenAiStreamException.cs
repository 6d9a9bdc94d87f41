using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Cli.Providers;

/// <summary>The endpoint reports an error in the middle of a streamed reply.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It means nothing without the error.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the program.")]
internal sealed class OpenAiStreamException(OpenAiError error) : Exception($"The endpoint broke the reply off: {error.Message ?? error.Code ?? error.Type ?? "no reason given"}")
{
    public OpenAiError Error => error;
}
