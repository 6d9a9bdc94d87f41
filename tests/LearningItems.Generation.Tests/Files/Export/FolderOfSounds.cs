using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace MyCourses;

/// <summary>The recordings of a folder: a file for each item, named by its id.</summary>
public sealed class FolderOfSounds(string folder) : IItemMedia
{
    public ValueTask<IReadOnlyList<ItemMediaFile>> OpenAsync(LearningItem item, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $"{item.Id}.mp3");
        return new(File.Exists(path)
            ? [new ItemMediaFile { Name = $"{item.Id}.mp3", ContentType = "audio/mpeg", Content = File.OpenRead(path) }]
            : []);
    }
}
