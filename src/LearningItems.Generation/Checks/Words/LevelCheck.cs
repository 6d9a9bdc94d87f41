namespace LearningItems.Generation.Checks;

/// <summary>The sources of an item are not all of a harder level than the one taught. Levels of two scales or editions are not compared.</summary>
internal sealed class LevelCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var taught = context.Request.Level;
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index].Level is not { } level || level.CompareOrdinal(taught) is not > 0)
            {
                return;
            }
        }

        if (sources.Count > 0)
        {
            findings.Add(Finding.Warning(FindingCodes.LevelAbove, $"'{context.Target}' is of level {sources[0].Level}, the course of {taught}."));
        }
    }
}
