namespace LearningItems.Cli.Offline;

/// <summary>Answers the work of a category, or of several that are answered alike.</summary>
internal interface ICategoryAnswers
{
    /// <summary>The items that can truly be written, the best first; more than asked for are cut by the caller.</summary>
    IEnumerable<StandInItem> Answer(AskedWork work);
}
