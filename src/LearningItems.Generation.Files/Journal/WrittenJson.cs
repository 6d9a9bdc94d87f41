using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Steps through JSON that is expected to be as this library writes it; what is not is a <see cref="FormatException"/>.</summary>
internal static class WrittenJson
{
    public static List<string> Texts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        BeginList(ref json);
        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            texts.Add(json.GetString()!);
        }

        return json.TokenType == JsonTokenType.EndArray ? texts : throw Unusual();
    }

    public static string TextOf(ref Utf8JsonReader json) => json.Read() ? Had(json.GetString()) : throw Unusual();

    public static bool IsMember(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    public static void Begin(ref Utf8JsonReader json) => Expect(JsonTokenType.StartObject, ref json);

    public static void BeginList(ref Utf8JsonReader json) => Expect(JsonTokenType.StartArray, ref json);

    private static void Expect(JsonTokenType token, ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != token)
        {
            throw Unusual();
        }
    }

    public static T Had<T>(T? value)
        where T : class => value ?? throw Unusual();

    public static FormatException Unusual() => new("It is not as it is written.");
}
