namespace LearningItems.Generation.Files;

/// <summary>What makes the page of a result one on which a person decides.</summary>
/// <param name="Decisions">What was decided so far.</param>
/// <param name="Token">What the page sends with its decisions, so that no other page can send any.</param>
/// <param name="Address">Where it sends them.</param>
internal sealed record PageReview(ReviewDecisions Decisions, string Token, string Address)
{
    public const string Keys = ", A accepts, E edits, R rejects, G asks again, C comments on a decision, U takes the last decision back";

    public const string Filter =
        "<label>Decision <select id=\"standing\"><option value=\"\">all</option><option value=\"undecided\">undecided</option><option value=\"accepted\">accepted</option><option value=\"edited\">edited</option>"
        + "<option value=\"rejected\">rejected</option><option value=\"ask_again\">to ask again</option></select></label>";

    // Where each decision is told of; it stays in sight.
    public const string Status = "<p id=\"status\" role=\"status\" aria-live=\"polite\"></p>";

    public static IEnumerable<string> Actions =>
    [
        "<div class=\"deciding\">",
        "<p class=\"tally\" id=\"tally\"></p>",
        "<div class=\"acts\" role=\"group\" aria-label=\"All that the filter shows\">",
        "<button type=\"button\" id=\"all-accepted\">Accept all shown</button>",
        "<button type=\"button\" id=\"all-rejected\">Reject all shown</button>",
        "<button type=\"button\" id=\"all-ask_again\">Ask again for all shown</button>",
        "<button type=\"button\" id=\"undo\" aria-keyshortcuts=\"U\">Undo <kbd>U</kbd></button>",
        "</div>",
        "<div id=\"all-entry\"></div>",
        "</div>",
    ];

    /// <summary>The decisions that count, of items that are there: those asked for again are open once they were made anew.</summary>
    public IEnumerable<ReviewDecision> On(IEnumerable<GeneratedItem> items) =>
        items.Where(item => Decisions.VerdictOf(item) != ReviewVerdict.Undecided).Select(item => Decisions.Of(item.Item.Id)!);
}
