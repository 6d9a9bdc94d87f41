using System.Text.Json;
using static LearningItems.Generation.Files.WrittenJson;

namespace LearningItems.Generation.Files;

/// <summary>Reads the item of an entry, in the form in which it is written. Not thread-safe.</summary>
/// <param name="texts">What one item has in common with the next.</param>
internal sealed class LearningItemReader(RepeatedTexts texts)
{
    private LearningItemCategory _category = LearningItemCategory.Vocab;

    public LearningItem Read(ref Utf8JsonReader json)
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
                language = texts.Same("language", ref json);
            }
            else if (json.ValueTextEquals("category"u8))
            {
                category = Category(ref json);
            }
            else if (json.ValueTextEquals("target_item"u8))
            {
                target = TextOf(ref json);
            }
            else if (json.ValueTextEquals("definition"u8))
            {
                definition = TextOf(ref json);
            }
            else if (json.ValueTextEquals("examples"u8))
            {
                examples = Examples(ref json);
            }
            else if (json.ValueTextEquals("romanization"u8))
            {
                romanization = TextOf(ref json);
            }
            else if (json.ValueTextEquals("sense_gloss"u8))
            {
                sense = TextOf(ref json);
            }
            else if (json.ValueTextEquals("lemma"u8))
            {
                lemma = TextOf(ref json);
            }
            else if (json.ValueTextEquals("pos"u8))
            {
                pos = texts.Same("pos", ref json);
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
                system = texts.Same("level_system", ref json);
            }
            else if (json.ValueTextEquals("level_min"u8))
            {
                minimum = texts.Same("level_min", ref json);
            }
            else if (json.ValueTextEquals("level_max"u8))
            {
                maximum = texts.Same("level_max", ref json);
            }
            else if (json.ValueTextEquals("created_at"u8))
            {
                json.Read();
                createdAt = json.GetDateTimeOffset();
            }
            else if (json.ValueTextEquals("version"u8))
            {
                version = texts.Same("version", ref json);
            }
            else if (json.ValueTextEquals("source_file"u8))
            {
                file = texts.Same("source_file", ref json);
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
                    text = TextOf(ref json);
                }
                else if (json.ValueTextEquals("translation"u8))
                {
                    translation = TextOf(ref json);
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

    private LearningItemCategory Category(ref Utf8JsonReader json)
    {
        json.Read();
        return json.ValueTextEquals(_category.Value) ? _category : _category = new LearningItemCategory(json.GetString()!);
    }
}
