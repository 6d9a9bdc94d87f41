using LearningItems.Generation.Replies;

namespace LearningItems.Generation.Tests.Replies;

/// <summary>What a reader says of a reply that it was given whole.</summary>
internal sealed record WholeReply(IReadOnlyList<ReadItem> Items, bool HasArray, bool WasCut, int CutLength, long Reasoning)
{
    public static WholeReply Read(params string[] pieces)
    {
        var reader = new DraftReader();
        var items = new List<ReadItem>();
        foreach (var item in pieces.SelectMany(reader.Read))
        {
            if (item is null)
            {
                items.Clear(); // all before was reasoning
            }
            else
            {
                items.Add(item);
            }
        }

        return new WholeReply(items, reader.HasArray, reader.IsOpen, reader.Pending, reader.Reasoning);
    }
}
