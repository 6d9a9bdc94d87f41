namespace LearningItems.Generation.Checks;

/// <summary>The sources of an item are not all of a harder level than the one taught. Levels of two scales or editions are not compared.</summary>
internal sealed class LevelCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (Find(context.Target, context.Sources, context.Request.Level) is { } finding)
        {
            findings.Add(finding);
        }
    }

    /// <summary>What is to be said of an item for a course of a level; null where nothing is.</summary>
    public static Finding? Find(string target, IReadOnlyList<SourceItem> sources, ProficiencyLevel taught)
    {
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index].Level is not { } level || level.CompareOrdinal(taught) is not > 0)
            {
                return null;
            }
        }

        return sources.Count == 0 ? null : Finding.Warning(FindingCodes.LevelAbove, $"'{target}' is of level {sources[0].Level}, the course of {taught}.");
    }
}
