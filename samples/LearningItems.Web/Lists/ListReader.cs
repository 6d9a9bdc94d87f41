using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Web.Configuration;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Lists;

/// <summary>Reads a list from its file, as its settings say, and plans what would be made of it. Sends nothing.</summary>
internal sealed class ListReader(ILearningItemGenerator generator, ReadingTurns turns, IOptions<WebOptions> options)
{
    /// <summary>What a person is to see of a list before anything is paid.</summary>
    /// <exception cref="InvalidGenerationRequestException">The settings are no request.</exception>
    public Task<ListView> ViewAsync(string path, ListSettings settings, CancellationToken cancellationToken) =>
        turns.TakeAsync(() => LookAsync(path, settings, cancellationToken), cancellationToken);

    /// <summary>The request for a list that was seen before.</summary>
    public static async Task<GenerationRequest> RequestAsync(string path, ListSettings settings, CancellationToken cancellationToken) =>
        settings.ToRequest((await ReadAsync(path, settings, cancellationToken)).Sources);

    private async Task<ListView> LookAsync(string path, ListSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var list = await ReadAsync(path, settings, cancellationToken);
            if (list.Sources.Count > options.Value.MaxSources)
            {
                return ListView.Of(list, plan: null, $"The list has {list.Sources.Count:N0} words, and this server takes {options.Value.MaxSources:N0} at a time; divide it.");
            }

            var plan = await generator.PlanAsync(settings.ToRequest(list.Sources), cancellationToken);
            return ListView.Of(list, PlanView.Of(plan));
        }
        catch (WordListException exception)
        {
            return ListView.Refused(exception);
        }
    }

    // From bytes: the message of a list that cannot be read would name the file, which is nobody's business.
    private static async Task<WordList> ReadAsync(string path, ListSettings settings, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 4096, FileOptions.Asynchronous);
        return await WordListReader.ReadAsync(file, settings.ToOptions(), cancellationToken);
    }
}
