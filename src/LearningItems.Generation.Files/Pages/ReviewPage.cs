namespace LearningItems.Generation.Files;

/// <summary>
/// The page of a result on which a person decides: accepts, edits, rejects, asks again. A server serves it and takes what it sends; the page has no other address.
/// </summary>
/// <remarks>
/// The page posts a JSON array of <c>{id, decision, comment, item}</c>, with the token in the header <c>X-Review-Token</c>, and shows a decision once it was answered with a
/// status of 200 to 299; of any other it shows the text. Answered with 403, it reads itself anew from its own address, for the token of a server that was started again.
/// </remarks>
public static class ReviewPage
{
    /// <summary>The page.</summary>
    /// <param name="result">The result.</param>
    /// <param name="decisions">What was decided so far, as <see cref="ReviewLog.ReadAsync"/> reads it.</param>
    /// <param name="token">A secret of the server; whoever cannot read the page cannot post.</param>
    /// <param name="address">Where the page posts decisions, on the server it is from; relative to the page's address or with a slash.</param>
    /// <returns>HTML.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> or <paramref name="address"/> is blank.</exception>
    public static string Of(GenerationResult result, ReviewDecisions decisions, string token, string address)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return string.Join('\n', ResultPage.Of(result, new PageReview(decisions, token, address)).Append(string.Empty));
    }
}
