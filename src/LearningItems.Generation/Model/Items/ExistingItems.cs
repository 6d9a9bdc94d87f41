namespace LearningItems.Generation;

/// <summary>Which existing items are compared by what they teach, and not only by their id.</summary>
internal static class ExistingItems
{
    private const int NameBased = 5;

    /// <summary>
    /// An item of the same language that another program made. This library's own items have name-based ids, which say all there is to
    /// say: an item for learners of another instruction language has another id.
    /// </summary>
    public static bool MayShareContent(LearningItem item, GenerationRequest request) =>
        string.Equals(item.Language, request.Language, StringComparison.OrdinalIgnoreCase) && VersionOf(item.Id) != NameBased;

    // RFC 9562, section 4.2: the version stands in the upper half of the seventh octet.
    private static int VersionOf(Guid id) => id.ToByteArray(bigEndian: true)[6] >> 4;
}
