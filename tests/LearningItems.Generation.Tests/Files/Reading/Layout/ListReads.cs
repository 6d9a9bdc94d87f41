using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>Reads lists given as text, with what is known of their language.</summary>
internal static class ListReads
{
    public static Task<WordList> Read(string text, string? language = null, string learner = "en", params (string Column, string Field)[] columns) =>
        Read(text, new WordListOptions { Language = language, InstructionLanguage = learner, Columns = columns.ToDictionary(column => column.Column, column => column.Field) });

    public static async Task<WordList> Read(string text, WordListOptions options)
    {
        using var reader = new StringReader(text);
        return await WordListReader.ReadAsync(reader, options);
    }

    public static Task<WordListException> Refusal(string text, string? language = null, params (string Column, string Field)[] columns) =>
        Assert.ThrowsAsync<WordListException>(() => Read(text, language, columns: columns));

    /// <summary>The fields of the columns, a dash for one that is not used.</summary>
    public static string Fields(this WordList list) => string.Join(' ', list.Columns.Select(column => column.Field ?? "-"));

    public static IEnumerable<string> Codes(this WordList list) => list.Remarks.Select(remark => remark.Code);
}
