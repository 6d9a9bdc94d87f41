using LearningItems.Generation.Replies;

namespace LearningItems.Generation.Tests.Replies;

/// <summary>What a reader says of a reply that it was given whole.</summary>
internal sealed record WholeReply(IReadOnlyList<ReadItem> Items, bool HasArray, bool WasCut, int CutLength)
{
    public static WholeReply Read(string text)
    {
        var reader = new DraftReader();
        var items = reader.Read(text).ToList();
        return new WholeReply(items, reader.HasArray, reader.IsOpen, reader.Pending);
    }
}
