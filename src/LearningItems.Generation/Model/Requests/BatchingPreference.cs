namespace LearningItems.Generation;

/// <summary>What batches are sized for. Fewest calls and shortest time conflict.</summary>
public enum BatchingPreference
{
    /// <summary>10 to 40 sources a call where every source gets its own item; a call per category and 300 sources elsewhere.</summary>
    Balanced,

    /// <summary>Up to 100 sources a call, and the categories that draw a few items from many sources share calls. Cheapest, slowest.</summary>
    FewestCalls,

    /// <summary>4 to 20 sources a call: more calls at once, each sooner done. Dearest, quickest.</summary>
    LowestLatency,
}
