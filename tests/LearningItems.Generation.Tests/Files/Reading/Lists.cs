using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>Reads lists given as text.</summary>
internal static class Lists
{
    public static Task<WordList> Read(string text, SourceKind kind = SourceKind.Vocabulary) =>
        WordListReader.ReadAsync(new StringReader(text), new WordListOptions { Kind = kind });

    public static async Task<WordList> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await WordListReader.ReadAsync(stream);
    }

    /// <summary>For properties, which are synchronous: reading text from memory never waits.</summary>
    public static WordList ReadNow(string text, SourceKind kind = SourceKind.Vocabulary) => Read(text, kind).GetAwaiter().GetResult();

    public static Task<WordListException> Fails(string text) => Assert.ThrowsAsync<WordListException>(() => Read(text));

    public static byte[] Encode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    public static IEnumerable<string> Texts(this WordList list) => list.Sources.Select(source => source.Text);
}
