namespace LearningItems.Generation.Assembly;

/// <summary>
/// Which of the items that a person wants anew have come. One instance serves one run. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class AnsweredWishes(ReviewedResult? reviewed)
{
    private readonly List<AskedAgainItem> _open = [.. reviewed?.AskedAgain ?? []];
    private readonly Dictionary<Guid, AskedAgainItem> _answered = [];

    /// <summary>The wishes without an answer.</summary>
    public IReadOnlyList<AskedAgainItem> Open => _open;

    /// <summary>
    /// Takes an accepted item as the answer to a wish: to the one for its own id; where items are drawn from many sources and have ids of what they
    /// teach, else to one for an item of the same sources, or of the same category.
    /// </summary>
    /// <returns>The item, which says what it answers.</returns>
    public GeneratedItem Answer(GeneratedItem item, bool isPattern)
    {
        if (_open.Count == 0)
        {
            return item;
        }

        var wish = _open.Find(open => open.Item.Item.Id == item.Item.Id);
        if (isPattern)
        {
            wish ??= _open.Find(open => IsSameCategory(open) && open.Item.SourceIds.Intersect(item.SourceIds).Any()) ?? _open.Find(IsSameCategory);
        }

        if (wish is null)
        {
            return item;
        }

        _open.Remove(wish);
        _answered[item.Item.Id] = wish;
        return item with { Details = item.Details with { AskedAgainAt = wish.At } };

        bool IsSameCategory(AskedAgainItem open) => open.Item.Item.Category == item.Item.Category;
    }

    /// <summary>An item that was an answer is taken back.</summary>
    public void TakeBack(GeneratedItem item)
    {
        if (_answered.Remove(item.Item.Id, out var wish))
        {
            _open.Add(wish);
        }
    }
}
