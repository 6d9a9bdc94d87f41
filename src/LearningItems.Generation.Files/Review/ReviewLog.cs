namespace LearningItems.Generation.Files;

/// <summary>
/// <c>decisions.jsonl</c> in the directory of a result: what a person decided, a <see cref="ReviewDecision"/> a line, oldest first, only ever appended to. UTF-8 without byte order mark, LF.
/// </summary>
/// <remarks>
/// It is no file of a result: <see cref="GenerationResultWriter"/> leaves it as it is. A process that was killed leaves at most a cut last line, which is passed over and
/// gone with the next append. Appends of several threads and processes wait for one another.
/// </remarks>
public static class ReviewLog
{
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Reads what was decided so far.</summary>
    /// <param name="directory">The directory of the result.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The decisions; none where there is no file.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is blank.</exception>
    /// <exception cref="InvalidDataException">A line is damaged; the message names the file, the line and what is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read, or is a link to another.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read the file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReviewDecisions> ReadAsync(string directory, CancellationToken cancellationToken = default)
    {
        var path = PathIn(directory);
        if (!File.Exists(path))
        {
            return new ReviewDecisions([]);
        }

        var file = await DecisionsFile.OpenAsync(path, FileMode.Open, FileAccess.Read, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
            return new ReviewDecisions(DecisionLines.Read(bytes, path));
        }
    }

    /// <summary>Appends a decision; it is on the disk when the task has ended.</summary>
    /// <param name="directory">The directory of the result.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="cancellationToken">Ends the waiting for another append; what has begun is finished.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is blank, or the decision says that its item was edited and has none, or one of another id.</exception>
    /// <exception cref="IOException">The file cannot be written, or is a link to another. What stood in it before stands in it.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write the file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task AppendAsync(string directory, ReviewDecision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return AppendAllAsync(directory, [decision], cancellationToken);
    }

    /// <summary>Appends decisions in one go; they are on the disk when the task has ended.</summary>
    /// <param name="directory">The directory of the result.</param>
    /// <param name="decisions">The decisions, oldest first. Where there are none nothing is written.</param>
    /// <param name="cancellationToken">Ends the waiting for another append; what has begun is finished.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is blank, or a decision says that its item was edited and has none, or one of another id.</exception>
    /// <exception cref="IOException">The file cannot be written, or is a link to another. What stood in it before stands in it.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write the file.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task AppendAllAsync(string directory, IReadOnlyList<ReviewDecision> decisions, CancellationToken cancellationToken = default)
    {
        var path = PathIn(directory);
        ArgumentNullException.ThrowIfNull(decisions);
        _ = new ReviewDecisions(decisions); // what could not be read again is not written
        if (decisions.Count == 0)
        {
            return;
        }

        var lines = DecisionLines.Of(decisions);
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var file = await DecisionsFile.OpenAsync(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, cancellationToken).ConfigureAwait(false);
            await using (file.ConfigureAwait(false))
            {
                DecisionsFile.Append(file, lines);
            }
        }
        finally
        {
            Turn.Release();
        }
    }

    private static string PathIn(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return Path.Combine(directory, ResultFileNames.Decisions);
    }
}
