using System.Globalization;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Journal;

/// <summary>
/// The keys under which a journal keeps the work of a category. What shapes the answer is part of them, and nothing else: not how sources were
/// put together in calls, no credentials, no endpoint, no concurrency.
/// </summary>
internal sealed class WorkKeys
{
    /// <summary>The name of the setting that stands for the prompt and the schema as they are sent.</summary>
    public const string Instructions = "instructions and schema";

    private readonly CategoryWork _work;
    private readonly ILookup<Source, AskedAgainItem> _wishes;
    private readonly string _withReading;
    private readonly Lazy<string> _ofList;
    private readonly Dictionary<Source, string> _ofSources;
    private readonly Dictionary<Source, string> _ofShared = [];

    /// <param name="work">The category's work.</param>
    /// <param name="request">The request.</param>
    /// <param name="prompts">Writes the prompts.</param>
    /// <param name="model">The model as the run asks for it.</param>
    /// <param name="client">What the client says of itself.</param>
    public WorkKeys(CategoryWork work, GenerationRequest request, PromptBuilder prompts, RunModel model, ChatClientMetadata? client)
    {
        _work = work;
        _wishes = work.AskedAgain.SelectMany(again => again.Sources.Select(source => (source, again.Wish))).ToLookup(pair => pair.source, pair => pair.Wish);
        _ofSources = new Dictionary<Source, string>(work.IsOnePerSource ? work.Accountable.Count : 0);
        var plain = Prompt(work with { Shape = work.Shape with { WithReading = work.Shape.WithReading && !work.IsOnePerSource } }, prompts);
        _withReading = Prompt(work with { Shape = work.Shape with { WithReading = true } }, prompts).Hash;
        var settings = new Dictionary<string, string>(ModelSettings.Of(model, client, plain))
        {
            ["language"] = request.Language,
            ["level"] = $"{request.Level} {request.Level.Edition}".TrimEnd(),
            ["instruction language"] = request.InstructionLanguage,
            ["examples per item"] = request.ExamplesPerItem.ToString(CultureInfo.InvariantCulture),
            ["translations"] = request.IncludeTranslations ? "yes" : "no",
            ["house style"] = Hashes.Sha256(request.HouseStyle ?? string.Empty),
            [Instructions] = plain.Hash,
        };
        if (work.Accountable.Any(source => source.Item.Kind == SourceKind.Topic))
        {
            // Only for categories with the topic among their sources. Named, so that a change of the topic has a name.
            settings["topic"] = request.Topic!;
            settings["scenario"] = request.Scenario ?? string.Empty;
        }

        Settings = settings;
        OfSettings = Hashes.Sha256([work.Category.Value, .. Settings.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key, pair.Value })]);

        // A list sorted another way is the same list.
        _ofList = new Lazy<string>(() => Hashes.Sha256([OfSettings, .. work.Accountable.OrderBy(source => source.Id, StringComparer.Ordinal).SelectMany(Content)]));
    }

    /// <summary>What shapes the answers beside the sources, by name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>The key of the settings.</summary>
    public string OfSettings { get; }

    /// <summary>Whether every source has a key of its own.</summary>
    public bool IsOnePerSource => _work.IsOnePerSource;

    /// <summary>The key of the whole list; null where every source has its own key.</summary>
    public string? OfList => IsOnePerSource ? null : _ofList.Value;

    /// <summary>
    /// The key of a source: its own where every source gets an item, that of the whole list where items are drawn from many. One source that
    /// needs a reading makes the model write readings for all; that alone changes the key of no other source.
    /// </summary>
    public string Of(Source source)
    {
        if (OfList is { } list)
        {
            return list;
        }

        // Asked for when a journal is read and when the run is planned: keys take longer to make than all else of that.
        if (!_ofSources.TryGetValue(source, out var key))
        {
            _ofSources.Add(source, key = Made(Content(source), source));
        }

        return key;
    }

    /// <summary>
    /// The key under which runs share the item of a source, where every source gets an item: as <see cref="Of"/>, without what the model does not see and an
    /// item takes on from the run that reuses it – the source's id and its own level.
    /// </summary>
    public string OfShared(Source source)
    {
        if (!_ofShared.TryGetValue(source, out var key))
        {
            _ofShared.Add(source, key = Made(["shared", .. Facts(source), .. Names(source), .. Wishes(source)], source));
        }

        return key;
    }

    /// <summary>How the category is asked, for a journal.</summary>
    public JournaledSettings ToEntry() => new() { Key = OfSettings, Category = _work.Category, Settings = Settings, List = OfList };

    private string Made(IEnumerable<string> content, Source source) =>
        Hashes.Sha256([OfSettings, _work.Shape.WithReading && ReplyShape.NeedsReading(source.Item) ? _withReading : string.Empty, .. content]);

    private static Prompt Prompt(CategoryWork work, PromptBuilder prompts) => prompts.Build(new Call(0, [work.Ask([]) with { Yield = work.YieldFor(1) }], 0, default, 0));

    // The source as the model sees it, with what the item is made of beside the model's answer. Not the source's file: a kept item keeps the old name.
    private string[] Content(Source source) => [source.Id, .. Facts(source), source.Item.Level?.ToString() ?? string.Empty, .. Names(source), .. Wishes(source)];

    // What is wanted anew is other work than what there was, and so is the same wish at another time; where nothing is, keys stay.
    private IEnumerable<string> Wishes(Source source) =>
        _wishes[source].SelectMany(wish => new[] { "anew", wish.Item.Item.Id.ToString(), wish.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), wish.Comment ?? string.Empty });

    private static string[] Facts(Source source) =>
        [source.Item.Kind.ToString(), Line(source.Text), Line(source.Item.Reading), Line(source.Item.Gloss), Line(source.Item.PartOfSpeech), Line(source.Item.Sense)];

    private static string[] Names(Source source) =>
    [
        string.Join('|', source.Item.Aliases.Select(Line)),
        .. source.Item.Citation is { } citation ? [Line(citation)] : (string[])[], // absent where there is none, so that keys of lists without stay
    ];

    private static string Line(string? text) => text is null ? string.Empty : Printable.OneLine(text);
}
