using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation;

/// <summary>
/// A request, or what belongs to its run, is not valid; nothing was sent. Planning and generating throw it alike, with all faults at once.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception means nothing without the faults it carries.")]
public sealed class InvalidGenerationRequestException : ArgumentException
{
    /// <summary>Makes the exception for faults.</summary>
    /// <param name="errors">What is wrong: one sentence or two for each fault, with the value and what would be right. Copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is null.</exception>
    public InvalidGenerationRequestException(IEnumerable<string> errors)
        : this([.. errors ?? throw new ArgumentNullException(nameof(errors))])
    {
    }

    private InvalidGenerationRequestException(string[] errors)
        : base($"The request is not valid: {string.Join(" ", errors)}") => Errors = errors;

    /// <summary>What is wrong, each fault by itself: with its value and what would be right, in words for people.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <exception cref="InvalidGenerationRequestException">There is a fault.</exception>
    internal static void ThrowIfAny(IReadOnlyList<string> errors)
    {
        if (errors.Count > 0)
        {
            throw new InvalidGenerationRequestException(errors);
        }
    }
}
