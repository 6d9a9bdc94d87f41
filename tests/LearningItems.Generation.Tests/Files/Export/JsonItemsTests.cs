using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class JsonItemsTests
{
    [Fact]
    public async Task Array_has_the_items_as_they_are_written_elsewhere()
    {
        var text = await Exports.TextAsync(Exports.Mixed, ExportFormat.Json);

        Assert.Equal($"[\n{string.Join(",\n", Exports.Mixed.Select(item => LearningItemJson.Serialize(item)))}\n]\n", text);
        Assert.Equal("[\n]\n", await Exports.TextAsync([], ExportFormat.Json));
    }

    [Fact]
    public async Task Lines_are_those_of_the_items_of_a_result()
    {
        using var directory = new TempDirectory();
        var result = Results.Result();
        await GenerationResultWriter.WriteAsync(result, directory.FullName);

        var text = await Exports.TextAsync([.. result.Items.Select(generated => generated.Item)], ExportFormat.JsonLines);

        Assert.Equal(await File.ReadAllTextAsync(directory.Of(ResultFileNames.Items)), text);
    }
}
