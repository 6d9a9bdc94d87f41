using LearningItems.Generation.Prompting;

namespace LearningItems.Generation.Planning;

/// <summary>Splits the work of the categories into calls, each within the model's input and output limits, and measures them.</summary>
internal sealed class BatchPlanner(GenerationRequest request, LanguageProfile language, PromptBuilder prompts, LearningItemGenerationOptions options)
{
    private readonly Func<string, int> _count = options.TokenCounter();

    public IReadOnlyList<PlannedBatch> Plan(IReadOnlyList<CategoryWork> works)
    {
        var batches = new List<PlannedBatch>();
        foreach (var work in works)
        {
            foreach (var sources in Split(work))
            {
                batches.Add(Measure(batches.Count + 1, work, sources));
            }
        }

        return batches;
    }

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

        return new LoopComparison(calls, tokens);
    }

    private IEnumerable<IReadOnlyList<SourceItem>> Split(CategoryWork work)
    {
        if (work.Offered.Count == 0)
        {
            yield break;
        }

        var sizes = work.Shape.OnePerSource
            ? BatchSizes.OnePerSource(work.Offered.Count, options.MaxConcurrency, PerItem(work), options.MaxOutputTokens)
            : BatchSizes.Pattern(work.Offered.Count);
        var first = 0;
        foreach (var size in sizes)
        {
            foreach (var part in WithinInputLimit(work, [.. work.Offered.Skip(first).Take(size)]))
            {
                yield return part;
            }

            first += size;
        }
    }

    private IEnumerable<IReadOnlyList<SourceItem>> WithinInputLimit(CategoryWork work, IReadOnlyList<SourceItem> sources)
    {
        var room = options.MaxInputTokens - FixedTokens(work);
        if (room <= 0)
        {
            throw new ArgumentException(
                $"The prompt of {work.Category} takes {FixedTokens(work)} tokens before any source, and MaxInputTokens is {options.MaxInputTokens}. Shorten the house style or raise the limit.");
        }

        var part = new List<SourceItem>(sources.Count);
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

    private PlannedBatch Measure(int number, CategoryWork work, IReadOnlyList<SourceItem> sources)
    {
        var yield = work.YieldFor(sources.Count);
        var output = OutputEstimate.Range(yield.From(sources.Count), PerItem(work));
        var batch = new PlannedBatch(number, work, sources, yield, InputTokens: 0, output, OutputEstimate.Limit(output, options.MaxOutputTokens));
        return batch with { InputTokens = Tokens(batch.Prompt(prompts)) };
    }

    private int FixedTokens(CategoryWork work) => Tokens(prompts.Build(work.Strategy, [], work.YieldFor(1), work.Shape));

    // Numbers beyond the first rows take up to two tokens more.
    private int RowTokens(CategoryWork work, SourceItem source) => 2 + _count(SourceRows.Write([source], _ => prompts.ShowsReading(work.Strategy, work.Shape, source)));

    private int Tokens(Prompt prompt) => _count(prompt.System) + _count(prompt.User) + _count(prompt.Schema.GetRawText());

    private int PerItem(CategoryWork work) => OutputEstimate.PerItem(work.Shape, language, request.ExamplesPerItem);
}
