using System.Text.Json;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Replies;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>The replies that a way took for good. Nobody has checked them yet.</summary>
internal sealed class WholeReplies(CourseCalls calls) : IGenerated
{
    private readonly List<WholeReply> _replies = [];
    private readonly ItemAdmission _admission = ItemAdmission.Of(calls.Run.Course, new LearningItemGenerationOptions(), DateTimeOffset.UnixEpoch, new AnsweredWishes(null));

    private readonly DraftInspector _inspector = new([], new HashSet<string>());
    private readonly Dictionary<LearningItemCategory, int> _open = new(calls.Wanted);

    public TimeSpan? FirstItem { get; private set; }

    public void Add(WholeReply reply, TimeSpan at)
    {
        _replies.Add(reply);
        FirstItem ??= reply.Items.Count > 0 ? at : null;
    }

    public Worth Weigh()
    {
        var (covered, useful) = (0, 0.0);
        foreach (var reply in _replies)
        {
            var intake = new DraftIntake(calls.Run, _inspector, reply.Call, promptHash: string.Empty);
            var accepted = new Dictionary<LearningItemCategory, int>();
            var (kept, written) = (0, 0);
            foreach (var item in reply.Items)
            {
                var draft = intake.TakeIn(Read(item), model: null);
                written += draft.Length;
                var category = draft.Ask.Category;
                if (_admission.Judge(draft, accepted.GetValueOrDefault(category)) is Verdict.Accepted && _open[category]-- > 0)
                {
                    accepted[category] = accepted.GetValueOrDefault(category) + 1;
                    kept += draft.Length;
                    covered++;
                }
            }

            useful += written == 0 ? 0 : reply.OutputTokens * ((double)kept / written);
        }

        return new Worth(calls.Wanted.Values.Sum(), covered, useful);
    }

    private static ReadItem Read(JsonElement item)
    {
        var length = item.GetRawText().Length;
        try
        {
            return new ReadItem(DraftParser.Parse(item), length, Fault: null);
        }
        catch (FormatException exception)
        {
            return new ReadItem(DraftParser.ParseOrigin(item), length, exception.Message);
        }
    }
}
