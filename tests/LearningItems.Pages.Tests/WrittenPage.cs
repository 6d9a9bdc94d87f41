using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Testing;

namespace LearningItems.Pages.Tests;

/// <summary>Files of a run in a directory of its own, the page among them.</summary>
public sealed class WrittenPage : IDisposable
{
    private WrittenPage(DirectoryInfo directory, GenerationResult result) => (Directory, Result) = (directory, result);

    public DirectoryInfo Directory { get; }

    public GenerationResult Result { get; }

    public string Address => new Uri(Path.Combine(Directory.FullName, ResultFileNames.Page)).AbsoluteUri;

    /// <summary>The page of a run over words, with rejected drafts and a call that failed among what it brought.</summary>
    public static async Task<WrittenPage> OfRunAsync(string language = "zh", string level = "HSK1", params string[] words)
    {
        using var model = new ScriptedChatClient(new InstantTimeProvider())
            .Enqueue(ScriptedReply.Failure(new HttpRequestException("no route to host")))
            .Otherwise(ScriptedReply.RightItemsExcept(words[^1]));
        var generator = new LearningItemGenerator(model, new LearningItemGenerationOptions { Prices = new TokenPrices(3, 15), MaxRetries = 0 }, timeProvider: new InstantTimeProvider());
        return await OfAsync(await generator.GenerateAsync(new GenerationRequest
        {
            Language = language,
            Level = ProficiencyLevel.Parse(level),
            Sources = [.. words.Select(word => new SourceItem { Text = word, Gloss = "a word", Reading = language == "zh" ? "dú" : null })],
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.Cultural],
            Topic = "daily life",
        }));
    }

    /// <summary>The page of a result.</summary>
    public static async Task<WrittenPage> OfAsync(GenerationResult result)
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("learning-items-page-");
        await GenerationResultWriter.WriteAsync(result, directory.FullName);
        return new WrittenPage(directory, result);
    }

    public void Dispose() => Directory.Delete(recursive: true);
}
