namespace LearningItems.Generation;

/// <summary>How many items a call may bring: a ceiling, not a quota, unless it is exact.</summary>
public readonly record struct ItemYield
{
    private ItemYield(int minimum, int maximum, bool isOnePerSource)
    {
        Minimum = minimum;
        Maximum = maximum;
        IsOnePerSource = isOnePerSource;
    }

    /// <summary>One item for every source.</summary>
    public static ItemYield OnePerSource { get; } = new(1, 1, isOnePerSource: true);

    /// <summary>The fewest items a call should bring; 1 a source for one-per-source work.</summary>
    public int Minimum { get; }

    /// <summary>The most items a call should bring; 1 a source for one-per-source work.</summary>
    public int Maximum { get; }

    /// <summary>Whether every source gets an item of its own.</summary>
    public bool IsOnePerSource { get; }

    /// <summary>Up to so many items a call; none is a right answer.</summary>
    /// <param name="maximum">The ceiling, at least 1.</param>
    /// <returns>The yield.</returns>
    public static ItemYield UpTo(int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        return new ItemYield(0, maximum, isOnePerSource: false);
    }

    /// <summary>Exactly so many items a call.</summary>
    /// <param name="count">The number, at least 1.</param>
    /// <returns>The yield.</returns>
    public static ItemYield Exactly(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new ItemYield(count, count, isOnePerSource: false);
    }

    /// <summary>A yield as it was asked for: exactly so many where fewest and most are the same.</summary>
    internal static ItemYield Between(ItemRange items) => new(items.Low, Math.Max(1, items.High), isOnePerSource: false);

    /// <summary>The yield without items that are there already; at least one is asked for.</summary>
    internal ItemYield Less(int items) => IsOnePerSource || items == 0 ? this : new ItemYield(Math.Clamp(Minimum - items, 0, Minimum), Math.Max(1, Maximum - items), isOnePerSource: false);

    /// <summary>The range of items to expect from a number of sources.</summary>
    /// <param name="sources">Sources in the call.</param>
    /// <returns>Fewest and most.</returns>
    public ItemRange From(int sources) => IsOnePerSource ? new ItemRange(sources, sources) : new ItemRange(Minimum, Maximum);
}
