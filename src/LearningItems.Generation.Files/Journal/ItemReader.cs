using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using static LearningItems.Generation.Files.WrittenJson;

namespace LearningItems.Generation.Files;

/// <summary>
/// Reads the entries that keep items in the form in which they are written: every member by its name, no nulls. What is in another form is left to
/// the serializer, which takes three times as long: it collects the members of a record before it makes one. Not thread-safe.
/// </summary>
internal sealed class ItemReader
{
    private static readonly JsonTypeInfo<IReadOnlyList<Finding>> Findings = (JsonTypeInfo<IReadOnlyList<Finding>>)LearningItemJson.Options.GetTypeInfo(typeof(IReadOnlyList<Finding>));

    private readonly RepeatedTexts _texts = new();
    private readonly LearningItemReader _items;

    public ItemReader() => _items = new LearningItemReader(_texts);

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
                item = _items.Read(ref json);
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

    private ItemDetails Details(ref Utf8JsonReader json)
    {
        string? feature = null, register = null, edition = null, model = null, prompt = null, content = null;
        DateTimeOffset? askedAgainAt = null;
        List<double>? knownWords = null;
        var fields = new Dictionary<string, JsonElement>();
        Begin(ref json);
        while (IsMember(ref json))
        {
            if (json.ValueTextEquals("feature"u8))
            {
                feature = TextOf(ref json);
            }
            else if (json.ValueTextEquals("register"u8))
            {
                register = TextOf(ref json);
            }
            else if (json.ValueTextEquals("level_edition"u8))
            {
                edition = _texts.Same("level_edition", ref json);
            }
            else if (json.ValueTextEquals("model"u8))
            {
                model = _texts.Same("model", ref json);
            }
            else if (json.ValueTextEquals("prompt_hash"u8))
            {
                prompt = _texts.Same("prompt_hash", ref json);
            }
            else if (json.ValueTextEquals("content_hash"u8))
            {
                content = TextOf(ref json);
            }
            else if (json.ValueTextEquals("asked_again_at"u8))
            {
                json.Read();
                askedAgainAt = json.GetDateTimeOffset();
            }
            else if (json.ValueTextEquals("known_words"u8))
            {
                knownWords = ReadShares(ref json);
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

        return new ItemDetails { Feature = feature, Register = register, LevelEdition = edition, Model = model, PromptHash = Had(prompt), ContentHash = Had(content), AskedAgainAt = askedAgainAt, KnownWords = knownWords, Fields = fields };
    }

    private static List<double>? ReadShares(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw Unusual();
        }

        var shares = new List<double>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            shares.Add(json.GetDouble());
        }

        return shares;
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
}
