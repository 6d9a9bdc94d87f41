using LearningItems.Generation.Opinion;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>Splits the items of a category into calls that ask for a second opinion, each within the model's input and output limits, and measures them.</summary>
/// <param name="prompts">Writes the prompts.</param>
/// <param name="options">How to work.</param>
/// <param name="count">Counts the tokens of a text.</param>
/// <param name="prices">What the reviewer charges; null where that is not known.</param>
internal sealed class OpinionPlanner(OpinionPrompt prompts, LearningItemGenerationOptions options, Func<string, int> count, TokenPrices? prices)
{
    /// <summary>Items a call is about: as many as a call for items with the largest batches.</summary>
    public const int MostItems = 100;

    // {"row":12,"ok":true}, takes eight tokens, a doubt about fifty. A third of the items doubted is a bad day.
    private const int Envelope = 8;
    private const int PerItem = 9;
    private const int PerItemOfDoubts = 24;

    // Names, source, fields and line breaks beside what the model wrote of the item.
    private const int RowFrame = 25;

    /// <summary>What the reviewer charges; null where that is not known.</summary>
    public TokenPrices? Prices => prices;

    /// <summary>The same planner with another way to count tokens.</summary>
    public OpinionPlanner CountingWith(Func<string, int> counter) => new(prompts, options, counter, prices);

    /// <summary>What a call says.</summary>
    public Prompt PromptOf(Call call) => prompts.Build(call.Asks[0].Category, call.Judged);

    /// <summary>What every call of a category says, whatever its items.</summary>
    public Prompt FixedPrompt(LearningItemCategory category) => prompts.Build(category, []);

    /// <summary>The items in parts, each for one call; an item that is too long for one stands in none.</summary>
    public IEnumerable<IReadOnlyList<JudgedItem>> Split(LearningItemCategory category, IReadOnlyList<JudgedItem> items)
    {
        var room = options.MaxInputTokens - Tokens(FixedPrompt(category));
        var most = Math.Min(MostItems, BatchSizes.MostWithin(PerItemOfDoubts, options.MaxReplyTokens));
        var even = items.Count == 0 ? most : (int)Math.Ceiling(items.Count / Math.Ceiling(items.Count / (double)most));
        var (part, used) = (new List<JudgedItem>(), 0);
        foreach (var (item, tokens) in items.Select(item => (item, RowTokens(item))).Where(row => row.Item2 <= room))
        {
            if (part.Count == even || used + tokens > room)
            {
                yield return part;
                (part, used) = ([], 0);
            }

            part.Add(item);
            used += tokens;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    /// <summary>A call about items.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="work">The category's work.</param>
    /// <param name="items">The items, row 1 first.</param>
    /// <param name="isAgain">Whether an earlier reply had no verdict about them: it may have lacked room.</param>
    public Call CallOf(int number, CategoryWork work, IReadOnlyList<JudgedItem> items, bool isAgain)
    {
        var ask = new Ask(work, [.. items.SelectMany(item => item.Sources).Distinct()], ItemYield.Exactly(items.Count));
        ask = isAgain ? ask.WithRoom() : ask;
        var output = OutputOf(new ItemRange(items.Count, items.Count));
        var call = new Call(number, [ask], InputTokens: 0, output, OutputEstimate.Limit(output, ask.OutputFactor, options)) { Judged = items, IsFollowUp = isAgain };
        return call with { InputTokens = Tokens(PromptOf(call)) };
    }

    /// <summary>What to expect for a category.</summary>
    /// <param name="work">The category's work.</param>
    /// <param name="items">Items to judge.</param>
    /// <param name="perItem">Tokens that an item takes where a model writes it.</param>
    public PlannedOpinion Plan(CategoryWork work, ItemRange items, int perItem)
    {
        var (fixedTokens, row) = (Tokens(FixedPrompt(work.Category)), perItem + RowFrame);
        var inCall = Math.Clamp((options.MaxInputTokens - fixedTokens) / row, 1, Math.Min(MostItems, BatchSizes.MostWithin(PerItemOfDoubts, options.MaxReplyTokens)));
        var calls = (items.High + inCall - 1) / inCall;
        return new PlannedOpinion
        {
            Category = work.Category,
            Items = items,
            Calls = calls,
            InputTokens = ((long)calls * fixedTokens) + ((long)items.High * row),
            OutputTokens = OutputOf(items),
        };
    }

    private static TokenRange OutputOf(ItemRange items) => new(Envelope + (long)(items.Low * PerItem), Envelope + ((long)items.High * PerItemOfDoubts));

    /// <summary>Output tokens that an item took, estimated by its row.</summary>
    public int TokensOf(JudgedItem item) => count(prompts.Row(item));

    // Numbers beyond the first rows take up to two tokens more.
    private int RowTokens(JudgedItem item) => 2 + count(prompts.Row(item));

    private int Tokens(Prompt prompt) => count(prompt.System) + count(prompt.User) + count(prompt.Schema.GetRawText());
}
