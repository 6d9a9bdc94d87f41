using LearningItems.Generation;
using LearningItems.Generation.Files;

// Each reader that another package does the work of: text whose encoding is to be known, and a table of HTML.
var folder = Directory.CreateTempSubdirectory("learning-items-");
try
{
    var html = Path.Combine(folder.FullName, "words.html");
    await File.WriteAllTextAsync(html, "<table><tr><th>word</th><th>meaning</th></tr><tr><td>merci</td><td>thank you</td></tr><tr><td>livre</td><td>book</td></tr></table>");
    Console.WriteLine($"{(await WordListReader.ReadAsync(html, new WordListOptions { Language = "fr" })).Sources.Count} words of HTML");

    var csv = Path.Combine(folder.FullName, "words.csv");
    await File.WriteAllBytesAsync(csv, System.Text.Encoding.Latin1.GetBytes("word,meaning\nmerci,thank you\nlivre,book\nété,summer\nélève,pupil\n"));
    Console.WriteLine($"{(await WordListReader.ReadAsync(csv, new WordListOptions { Language = "fr" })).Sources.Count} words of Latin-1");

    using var client = new CannedClient();
    var words = await WordListReader.ReadAsync(html, new WordListOptions { Language = "fr" });
    var request = new GenerationRequest { Language = "fr", Level = ProficiencyLevel.Parse("A1"), Sources = words.Sources, Categories = [LearningItemCategory.Vocab] };
    using (var journal = FileGenerationJournal.Open(Path.Combine(folder.FullName, "journal.jsonl")))
    {
        var result = await new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = journal });
        await GenerationResultWriter.WriteAsync(result.EnsureComplete(), Path.Combine(folder.FullName, "out"));
    }

    Console.WriteLine($"{(await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "out", "items.jsonl"))).Length} items written");
}
finally
{
    folder.Delete(recursive: true);
}
