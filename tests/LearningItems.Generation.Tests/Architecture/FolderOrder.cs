namespace LearningItems.Generation.Tests.Architecture;

/// <summary>The order in which folders may use each other, as <c>folders.txt</c> lists them: lowest first, exceptions as <c>A -> B # why</c>.</summary>
internal sealed class FolderOrder
{
    private readonly List<string> _folders;
    private readonly HashSet<string> _allowed;

    public FolderOrder(IEnumerable<string> lines)
    {
        var entries = lines.Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).ToList();
        _folders = entries.FindAll(entry => !entry.Contains("->", StringComparison.Ordinal));
        _allowed = [.. entries.Except(_folders)];
    }

    public IReadOnlyList<string> Folders => _folders;

    /// <summary>What is against the order: a line for each type that a file uses of a folder above its own, or of one not listed.</summary>
    public IEnumerable<string> Against(IEnumerable<FolderUse> uses) => uses
        .Where(use => (_folders.IndexOf(use.To) > _folders.IndexOf(use.From) || !_folders.Contains(use.From) || !_folders.Contains(use.To)) && !_allowed.Contains($"{use.From} -> {use.To}"))
        .GroupBy(use => (use.File, use.To, use.Type))
        .Select(same => $"{same.Key.File} uses {same.Key.Type} of {same.Key.To}, {same.Count()} times");
}
