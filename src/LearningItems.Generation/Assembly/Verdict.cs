namespace LearningItems.Generation.Assembly;

/// <summary>Whether a draft becomes an item.</summary>
internal abstract record Verdict
{
    /// <summary>What was found in it, errors and warnings.</summary>
    public abstract IReadOnlyList<Finding> Findings { get; }

    /// <summary>It does.</summary>
    /// <param name="Item">The item, with its warnings.</param>
    public sealed record Accepted(GeneratedItem Item) : Verdict
    {
        public override IReadOnlyList<Finding> Findings => Item.Warnings;
    }

    /// <summary>Something is wrong with it.</summary>
    /// <param name="Findings">What was found, errors and warnings.</param>
    public sealed record Rejected(IReadOnlyList<Finding> Findings) : Verdict
    {
        public override IReadOnlyList<Finding> Findings { get; } = Findings;
    }

    /// <summary>Nothing is wrong with it but that it repeats another item.</summary>
    /// <param name="Item">The item it would have become.</param>
    /// <param name="Of">What it repeats.</param>
    /// <param name="Findings">What was found, the repeat last.</param>
    public sealed record Repeated(GeneratedItem Item, Repeat Of, IReadOnlyList<Finding> Findings) : Verdict
    {
        public override IReadOnlyList<Finding> Findings { get; } = Findings;
    }
}
