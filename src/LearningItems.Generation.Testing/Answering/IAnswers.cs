namespace LearningItems.Generation.Testing;

/// <summary>What there is to say of the work asked for: from its rows alone, or from better knowledge of sentences, meanings and features.</summary>
internal interface IAnswers
{
    /// <summary>The items that can be written, the best first; more than asked for are cut by the caller.</summary>
    IEnumerable<StandInItem> Answer(AskedWork work);
}
