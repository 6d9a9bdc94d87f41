using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>
/// Reads the entries that keep items in the form in which they are written: every member by its name, no nulls. What is in another form is left to
/// the serializer, which takes three times as long: it collects the members of a record before it makes one. Not thread-safe.
/// </summary>
internal sealed class ItemReader
{
    private static readonly JsonTypeInfo<IReadOnlyList<Finding>> Findings = (JsonTypeInfo<IReadOnlyList<Finding>>)LearningItemJson.Options.GetTypeInfo(typeof(IReadOnlyList<Finding>));

    // What one item has in common with the next is there once.
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);
    private LearningItemCategory _category = LearningItemCategory.Vocab;

    /// <summary>Reads a line; null where it is of another kind, or not as it is written.</summary>
    public JournalEntry? Read(ReadOnlySpan<byte> line)
    {
        if (ItemLine.KeyOf(line) is not { } key)
        {
            return null;
        }

        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            var (isRepeat, item) = (false, (GeneratedItem?)null);
            while (IsMember(ref json))
            {
                if (json.ValueTextEquals("kind"u8))
                {
                    json.Read();
                    isRepeat = json.ValueTextEquals("repeat"u8);
                }
                else if (json.ValueTextEquals("key"u8))
                {
                    json.Read();
                }
                else if (json.ValueTextEquals("item"u8))
                {
                    item = Generated(ref json);
                }
                else
                {
                    return null;
                }
            }

            return item is null || json.Read() ? null
                : isRepeat ? new JournaledRepeat { Key = key, Item = item }
                : new JournaledItem { Key = key, Item = item };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return null; // the serializer reads it, or tells what is wrong
        }
    }

    private GeneratedItem Generated(ref Utf8JsonReader json)
    {
        var (item, sources, details) = ((LearningItem?)null, (List<string>?)null, (ItemDetails?)null);
        IReadOnlyList<Finding> warnings = [];
        Begin(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("item"u8))
            {
                item = Item(ref json);
            }
            else if (json.ValueTextEquals("source_ids"u8))
            {
                sources = Texts(ref json);
            }
            else if (json.ValueTextEquals("details"u8))
            {
                details = Details(ref json);
            }
            else if (json.ValueTextEquals("warnings"u8))
            {
                json.Read();
                warnings = JsonSerializer.Deserialize(ref json, Findings)!;
            }
            else
            {
                throw Unusual();
            }
        }

        return new GeneratedItem { Item = Had(item), SourceIds = Had(sources), Details = Had(details), Warnings = warnings };
    }

    private LearningItem Item(ref Utf8JsonReader json)
    {
        var (id, createdAt, category) = ((Guid?)null, (DateTimeOffset?)null, (LearningItemCategory?)null);
        string? language = null, target = null, definition = null, romanization = null, sense = null, lemma = null, pos = null;
        string? system = null, minimum = null, maximum = null, version = null, file = null;
        var (examples, aliases, media) = ((List<LearningItemExample>?)null, (List<string>?)null, (List<string>?)null);
        Begin(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                id = json.GetGuid();
            }
            else if (json.ValueTextEquals("language"u8))
            {
                language = Same("language", ref json);
            }
            else if (json.ValueTextEquals("category"u8))
            {
                category = Category(ref json);
            }
            else if (json.ValueTextEquals("target_item"u8))
            {
                target = Text(ref json);
            }
            else if (json.ValueTextEquals("definition"u8))
            {
                definition = Text(ref json);
            }
            else if (json.ValueTextEquals("examples"u8))
            {
                examples = Examples(ref json);
            }
            else if (json.ValueTextEquals("romanization"u8))
            {
                romanization = Text(ref json);
            }
            else if (json.ValueTextEquals("sense_gloss"u8))
            {
                sense = Text(ref json);
            }
            else if (json.ValueTextEquals("lemma"u8))
            {
                lemma = Text(ref json);
            }
            else if (json.ValueTextEquals("pos"u8))
            {
                pos = Same("pos", ref json);
            }
            else if (json.ValueTextEquals("aliases"u8))
            {
                aliases = Texts(ref json);
            }
            else if (json.ValueTextEquals("media_urls"u8))
            {
                media = Texts(ref json);
            }
            else if (json.ValueTextEquals("level_system"u8))
            {
                system = Same("level_system", ref json);
            }
            else if (json.ValueTextEquals("level_min"u8))
            {
                minimum = Same("level_min", ref json);
            }
            else if (json.ValueTextEquals("level_max"u8))
            {
                maximum = Same("level_max", ref json);
            }
            else if (json.ValueTextEquals("created_at"u8))
            {
                json.Read();
                createdAt = json.GetDateTimeOffset();
            }
            else if (json.ValueTextEquals("version"u8))
            {
                version = Same("version", ref json);
            }
            else if (json.ValueTextEquals("source_file"u8))
            {
                file = Same("source_file", ref json);
            }
            else
            {
                throw Unusual();
            }
        }

        return new LearningItem
        {
            Id = id ?? throw Unusual(),
            Language = Had(language),
            Category = category ?? throw Unusual(),
            TargetItem = Had(target),
            Definition = Had(definition),
            Examples = Had(examples),
            Romanization = romanization,
            SenseGloss = sense,
            Lemma = lemma,
            Pos = pos,
            Aliases = aliases ?? [],
            MediaUrls = media ?? [],
            LevelSystem = Had(system),
            LevelMin = Had(minimum),
            LevelMax = Had(maximum),
            CreatedAt = createdAt ?? throw Unusual(),
            Version = version ?? LearningItem.SchemaVersion,
            SourceFile = file,
        };
    }

    private ItemDetails Details(ref Utf8JsonReader json)
    {
        string? feature = null, register = null, edition = null, model = null, prompt = null, content = null;
        var fields = new Dictionary<string, JsonElement>();
        Begin(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("feature"u8))
            {
                feature = Text(ref json);
            }
            else if (json.ValueTextEquals("register"u8))
            {
                register = Text(ref json);
            }
            else if (json.ValueTextEquals("level_edition"u8))
            {
                edition = Same("level_edition", ref json);
            }
            else if (json.ValueTextEquals("model"u8))
            {
                model = Same("model", ref json);
            }
            else if (json.ValueTextEquals("prompt_hash"u8))
            {
                prompt = Same("prompt_hash", ref json);
            }
            else if (json.ValueTextEquals("content_hash"u8))
            {
                content = Text(ref json);
            }
            else if (json.ValueTextEquals("fields"u8))
            {
                ReadFields(ref json, fields);
            }
            else
            {
                throw Unusual();
            }
        }

        return new ItemDetails { Feature = feature, Register = register, LevelEdition = edition, Model = model, PromptHash = Had(prompt), ContentHash = Had(content), Fields = fields };
    }

    private static List<LearningItemExample> Examples(ref Utf8JsonReader json)
    {
        var examples = new List<LearningItemExample>();
        BeginList(ref json);
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var (text, translation, media) = ((string?)null, string.Empty, (List<string>?)null);
            while (IsMember(ref json))
            {
                if (json.ValueTextEquals("text"u8))
                {
                    text = Text(ref json);
                }
                else if (json.ValueTextEquals("translation"u8))
                {
                    translation = Text(ref json);
                }
                else if (json.ValueTextEquals("media_urls"u8))
                {
                    media = Texts(ref json);
                }
                else
                {
                    throw Unusual();
                }
            }

            examples.Add(new LearningItemExample { Text = Had(text), Translation = translation, MediaUrls = media ?? [] });
        }

        return json.TokenType == JsonTokenType.EndArray ? examples : throw Unusual();
    }

    private static void ReadFields(ref Utf8JsonReader json, Dictionary<string, JsonElement> fields)
    {
        Begin(ref json);
        while (IsMember(ref json))
        {
            var name = json.GetString()!;
            json.Read();
            fields[name] = JsonElement.ParseValue(ref json);
        }
    }

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        BeginList(ref json);
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            texts.Add(json.GetString()!);
        }

        return json.TokenType == JsonTokenType.EndArray ? texts : throw Unusual();
    }

    private LearningItemCategory Category(ref Utf8JsonReader json)
    {
        json.Read();
        return json.ValueTextEquals(_category.Value) ? _category : _category = new LearningItemCategory(json.GetString()!);
    }

    private string Same(string member, ref Utf8JsonReader json)
    {
        json.Read();
        return _last.TryGetValue(member, out var last) && json.ValueTextEquals(last) ? last : _last[member] = Had(json.GetString());
    }

    private static string Text(ref Utf8JsonReader json) => json.Read() ? Had(json.GetString()) : throw Unusual();

    private static bool IsMember(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    private static void Begin(ref Utf8JsonReader json) => Expect(JsonTokenType.StartObject, ref json);

    private static void BeginList(ref Utf8JsonReader json) => Expect(JsonTokenType.StartArray, ref json);

    private static void Expect(JsonTokenType token, ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != token)
        {
            throw Unusual();
        }
    }

    private static T Had<T>(T? value)
        where T : class => value ?? throw Unusual();

    private static FormatException Unusual() => new("It is not as it is written.");
}
