using System.Text;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>Splits the work of the categories into calls, each within the model's input and output limits, and measures them.</summary>
internal sealed class BatchPlanner(GenerationRequest request, LanguageProfile language, PromptBuilder prompts, LearningItemGenerationOptions options, int concurrency, Func<string, int> count)
{
    /// <summary>The calls of the first round.</summary>
    /// <exception cref="InvalidGenerationRequestException">The prompts of some categories leave no room for sources.</exception>
    public IReadOnlyList<Call> Plan(IReadOnlyList<CategoryWork> works)
    {
        InvalidGenerationRequestException.ThrowIfAny([.. works.Where(work => work.Offered.Count > 0 && RoomFor(work) <= 0).Select(work =>
            $"The prompt of {work.Category} takes {FixedTokens(work)} tokens before any source, and MaxInputTokens is {options.MaxInputTokens}. Shorten the house style or raise the limit.")]);
        var merged = options.Batching == BatchingPreference.FewestCalls ? works.Where(work => !work.IsOnePerSource).ToList() : [];
        var calls = works.Except(merged).SelectMany(Split).Select(ask => (IReadOnlyList<Ask>)[ask])
            .Concat(new AskMerger(PerItem, InputTokens, options).Merge(merged));
        return [.. calls.Select((asks, index) => Measure(index + 1, asks))];
    }

    /// <summary>The same planner with another way to count tokens.</summary>
    public BatchPlanner CountingWith(Func<string, int> counter) => new(request, language, prompts, options, concurrency, counter);

    /// <summary>A call beyond the first round.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="ask">What it asks for.</param>
    /// <param name="corrections">What was wrong with earlier replies.</param>
    /// <param name="learned">Tokens an item takes, where they are known.</param>
    public Call FollowUp(int number, Ask ask, IReadOnlyList<Correction> corrections, LearnedTokens learned) =>
        Measure(number, [ask], corrections, work => learned.PerItem(work.Category) ?? PerItem(work), learned.Reasoning(options.ReasoningTokenAllowance)) with { IsFollowUp = true };

    /// <summary>The most sources that a follow-up of one-per-source work carries.</summary>
    public int MostInFollowUp(CategoryWork work, LearnedTokens learned) =>
        Math.Min(BatchSizes.MostFollowUpSources, BatchSizes.MostWithin(learned.PerItem(work.Category) ?? PerItem(work), ReplyTokens(learned)));

    /// <summary>
    /// A planned call as it is to be sent, now that real usage is known: the same, unless its reply would not fit; then with a higher
    /// output limit, and split where even the model's limit would not hold the reply.
    /// </summary>
    public IReadOnlyList<Call> Fit(Call call, LearnedTokens learned, Func<int> nextNumber)
    {
        call = WithRoomToReason(call, learned);
        if (call.Asks is not [var ask] || learned.PerItem(call.Asks[0].Category) is not { } perItem
            || (long)perItem * ask.Items.High <= BatchSizes.PlannedOutput(Math.Max(call.MaxOutputTokens - learned.Reasoning(options.ReasoningTokenAllowance), call.MaxOutputTokens / 8)))
        {
            return [call];
        }

        var parts = ask.Work.IsOnePerSource ? (int)Math.Ceiling(ask.Sources.Count / (double)BatchSizes.MostWithin(perItem, ReplyTokens(learned))) : 1;
        var first = 0;
        var fitted = new List<Call>(parts);
        foreach (var size in BatchSizes.Evenly(ask.Sources.Count, parts))
        {
            var part = ask with { Sources = [.. ask.Sources.Skip(first).Take(size)] };
            fitted.Add(Measure(first == 0 ? call.Number : nextNumber(), [part], [.. call.Corrections.Where(correction => correction.Source is null || part.Sources.Contains(correction.Source))], _ => perItem, learned.Reasoning(options.ReasoningTokenAllowance)) with { IsFollowUp = call.IsFollowUp });
            first += size;
        }

        // A higher limit that the model's own does not allow is no change.
        return fitted is [var only] && only.MaxOutputTokens == call.MaxOutputTokens ? [call] : fitted;
    }

    /// <summary>
    /// The call with what was taught before, measured anew, so that it reserves of budgets and limits what it sends; the call as it was where
    /// the addition would go over the input limit.
    /// </summary>
    public Call Telling(Call call, IReadOnlyDictionary<LearningItemCategory, IReadOnlyList<string>> taught)
    {
        if (taught.Count == 0)
        {
            return call;
        }

        var telling = call with { Taught = taught };
        var tokens = InputTokens(telling);
        return tokens <= options.MaxInputTokens ? telling with { InputTokens = tokens } : call;
    }

    /// <summary>Tokens that an item of a category takes where the model writes it, as far as that can be told before.</summary>
    public int TokensPerItem(CategoryWork work) => PerItem(work);

    /// <summary>What one call per offered source and category would send, with the same prompts.</summary>
    public LoopComparison Loop(IReadOnlyList<CategoryWork> works)
    {
        var calls = 0;
        var tokens = 0L;
        foreach (var work in works.Where(work => work.Offered.Count > 0))
        {
            calls += work.Offered.Count;
            tokens += ((long)FixedTokens(work) * work.Offered.Count) + work.Offered.Sum(source => (long)RowTokens(work, source));
        }

        return new LoopComparison { Calls = calls, InputTokens = tokens };
    }

    // What the model's limit leaves for items, whatever reasoning takes: something.
    private int ReplyTokens(LearnedTokens learned) => Math.Max(options.MaxOutputTokens - learned.Reasoning(options.ReasoningTokenAllowance), options.MaxOutputTokens / 8);

    // A model that turns out to reason gets the room for it in the calls that were planned before anybody knew.
    private Call WithRoomToReason(Call call, LearnedTokens learned)
    {
        var limit = OutputEstimate.Limit(call.OutputTokens, call.Asks.Max(ask => ask.OutputFactor), options, learned.Reasoning(options.ReasoningTokenAllowance));
        return limit > call.MaxOutputTokens ? call with { MaxOutputTokens = limit } : call;
    }

    private IEnumerable<Ask> Split(CategoryWork work)
    {
        if (work.Offered.Count == 0)
        {
            yield break;
        }

        var sizes = work.IsOnePerSource
            ? BatchSizes.OnePerSource(work.Offered.Count, concurrency, PerItem(work), options.MaxReplyTokens, options.Batching)
            : BatchSizes.Pattern(work.Offered.Count);
        var first = 0;
        foreach (var size in sizes)
        {
            foreach (var part in WithinInputLimit(work, [.. work.Offered.Skip(first).Take(size)]))
            {
                yield return work.Ask(part);
            }

            first += size;
        }
    }

    private IEnumerable<IReadOnlyList<Source>> WithinInputLimit(CategoryWork work, IReadOnlyList<Source> sources)
    {
        var room = RoomFor(work);
        var part = new List<Source>(sources.Count);
        var used = 0;
        foreach (var source in sources)
        {
            var tokens = RowTokens(work, source);
            if (part.Count > 0 && used + tokens > room)
            {
                yield return part;
                part = [];
                used = 0;
            }

            part.Add(source);
            used += tokens;
        }

        yield return part;
    }

    // Tokens left for the rows.
    private int RoomFor(CategoryWork work) => options.MaxInputTokens - FixedTokens(work);

    private Call Measure(int number, IReadOnlyList<Ask> asks, IReadOnlyList<Correction>? corrections = null, Func<CategoryWork, int>? perItem = null, int? reasoning = null)
    {
        var ranges = asks.Select(ask => OutputEstimate.Range(ask.Items, (perItem ?? PerItem)(ask.Work))).ToList();
        var output = new TokenRange(ranges.Sum(range => range.Low), ranges.Sum(range => range.High));
        var call = new Call(number, asks, InputTokens: 0, output, OutputEstimate.Limit(output, asks.Max(ask => ask.OutputFactor), options, reasoning)) { Corrections = corrections ?? [] };
        return call with { InputTokens = InputTokens(call) };
    }

    private int FixedTokens(CategoryWork work) => InputTokens(new Call(0, [work.Ask([]) with { Yield = work.YieldFor(1) }], 0, default, 0));

    // Numbers beyond the first rows take up to two tokens more.
    private int RowTokens(CategoryWork work, Source source)
    {
        var rows = SourceRows.Append(new StringBuilder(), 1, source.Item, prompts.PartsOf(work, source.Item));
        return 2 + count(work.AskedAgainOf([source]).Aggregate(rows, (text, again) => WishRows.Append(text, Enumerable.Range(1, again.Sources.Count), again.Wish)).ToString());
    }

    private int InputTokens(Call call)
    {
        var prompt = prompts.Build(call);
        return count(prompt.System) + count(prompt.User) + count(prompt.Schema.GetRawText());
    }

    private int InputTokens(IReadOnlyList<Ask> asks) => InputTokens(new Call(0, asks, 0, default, 0));

    private int PerItem(CategoryWork work) => OutputEstimate.PerItem(work.Shape, language, request.ExamplesPerItem);
}
