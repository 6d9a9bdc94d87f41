namespace LearningItems.Generation.Assembly;

/// <summary>Whether a draft becomes an item.</summary>
internal abstract record Verdict
{
    /// <summary>What was found in the draft, errors and warnings.</summary>
    public abstract IReadOnlyList<Finding> Findings { get; }

    /// <summary>The draft becomes an item.</summary>
    /// <param name="Item">The item, with its warnings.</param>
    public sealed record Accepted(GeneratedItem Item) : Verdict
    {
        public override IReadOnlyList<Finding> Findings => Item.Warnings;
    }

    /// <summary>Something is wrong with the draft.</summary>
    /// <param name="Findings">What was found, errors and warnings.</param>
    public sealed record Rejected(IReadOnlyList<Finding> Findings) : Verdict
    {
        public override IReadOnlyList<Finding> Findings { get; } = Findings;
    }

    /// <summary>Nothing is wrong with the draft but that it repeats another item.</summary>
    /// <param name="Item">The item the draft would have become.</param>
    /// <param name="Of">What the item repeats.</param>
    /// <param name="Findings">What was found, the repeat last.</param>
    public sealed record Repeated(GeneratedItem Item, Repeat Of, IReadOnlyList<Finding> Findings) : Verdict
    {
        public override IReadOnlyList<Finding> Findings { get; } = Findings;
    }
}
