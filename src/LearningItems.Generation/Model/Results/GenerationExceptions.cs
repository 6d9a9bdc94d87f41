using System.Diagnostics.CodeAnalysis;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>A run was asked to be complete and is not. Carries what was made.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception means nothing without the result it carries.")]
public sealed class GenerationIncompleteException : Exception
{
    private const int MostOfCause = 300;

    /// <summary>Makes the exception for a result.</summary>
    /// <param name="result">The incomplete result.</param>
    public GenerationIncompleteException(GenerationResult result)
        : base(Describe(result), FirstFailure(result)?.Exception) => Result = result;

    /// <summary>The incomplete result: everything that was accepted, and what was not with its reason.</summary>
    public GenerationResult Result { get; }

    private static string Describe(GenerationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var lost = result.Ledger.Entries
            .Where(entry => entry.Outcome.IsIncomplete())
            .GroupBy(entry => (entry.Category, entry.Outcome))
            .Select(group => $"{group.Key.Category} {group.Count()} {group.Key.Outcome}");
        return $"The run is incomplete: {string.Join(", ", lost)}.{Cause(result)} The result of this exception has every accepted item and, in its ledger, the reason for every other source.";
    }

    // In one line, for a log: servers answer with whole pages.
    private static string Cause(GenerationResult result) =>
        FirstFailure(result) is { } failure ? $" The first failure: {RecordedException.NameOf(failure.Exception)}: {Beginning(failure.Exception.Message)}."
        : result.Ledger.Entries.FirstOrDefault(entry => entry.Outcome.IsIncomplete() && entry.Detail is { Length: > 0 }) is { } lost ? $" The first of them: {Beginning($"'{lost.SourceText}', {lost.Detail}")}."
        : string.Empty;

    private static string Beginning(string text)
    {
        var line = Printable.OneLine(text).TrimEnd('.');
        return line.Length <= MostOfCause ? line : line[..(char.IsHighSurrogate(line[MostOfCause - 1]) ? MostOfCause - 1 : MostOfCause)] + "…";
    }

    // One that later calls made good explains nothing, unless there is no other.
    private static FailedCall? FirstFailure(GenerationResult result) => result.Failures.FirstOrDefault(failure => !failure.Recovered) ?? (result.Failures is [var first, ..] ? first : null);
}

/// <summary>A run was cancelled by its caller. Carries what was made until then.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception means nothing without the result it carries.")]
public sealed class GenerationCanceledException : OperationCanceledException
{
    /// <summary>Makes the exception for a partial result.</summary>
    /// <param name="partialResult">What was made until the run was cancelled.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public GenerationCanceledException(GenerationResult partialResult, CancellationToken cancellationToken)
        : base("The run was cancelled; its partial result has what was accepted until then.", cancellationToken) => PartialResult = partialResult;

    /// <summary>What was accepted until then; every source not reached is in its ledger as cancelled.</summary>
    public GenerationResult PartialResult { get; }
}
