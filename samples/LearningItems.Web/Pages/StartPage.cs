using LearningItems.Generation;
using LearningItems.Web.Configuration;
using LearningItems.Web.Lists;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Pages;

/// <summary>The page on which a list comes in.</summary>
internal static class StartPage
{
    // What a course begins with; the others are chosen.
    private static readonly IReadOnlyList<LearningItemCategory> Usual = [LearningItemCategory.Vocab];

    public static PageResult Of(WebOptions options, FormToken token) => new("A list", Html.Of(
        $"""
        <h1>Make learning items of a word list</h1>
        <p class="lead">{Answers(options)} Nothing is sent before you have seen how the list is read and what it costs.</p>
        <form class="stack" method="post" action="/lists" enctype="multipart/form-data" data-most-bytes="{options.MaxListBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)}">
        {token.Field()}
        <p class="bad" role="alert" id="too-large" hidden>The file is larger than this server takes: {options.MaxListBytes} bytes.</p>
        <fieldset><legend>The list</legend>
        <label>A file: a table, a workbook, flash cards, JSON <input type="file" name="{ListForm.File}"></label>
        <label>or its text <textarea name="{ListForm.Text}" rows="6" spellcheck="false" placeholder="merci - thank you"></textarea></label>
        <label>It has <select name="{ListForm.Kind}"><option value="vocabulary">words</option><option value="grammar">grammar points</option></select></label>
        </fieldset>
        <fieldset><legend>The course</legend>
        <label>Language taught <input name="{ListForm.Language}" required autocomplete="off" placeholder="zh, ja, fr, pt-BR" aria-describedby="tags"></label>
        <label>Language of the learner <input name="{ListForm.InstructionLanguage}" required autocomplete="off" value="en" aria-describedby="tags"></label>
        <p class="lead" id="tags">Languages are BCP 47 tags.</p>
        <label>Level <input name="{ListForm.Level}" required autocomplete="off" placeholder="HSK1, N5, A1" aria-describedby="levels"></label>
        <p class="lead" id="levels">Known are {ProficiencyLevel.KnownLevels}.</p>
        <label>Topic, which some categories need <input name="{ListForm.Topic}" autocomplete="off" maxlength="200" placeholder="eating out"></label>
        </fieldset>
        <fieldset><legend>What is made</legend><div class="choices">
        {LearningItemCategory.BuiltIn.Select(Choice)}
        </div></fieldset>
        <p><button>See how it is read</button></p>
        </form>
        """));

    private static string Answers(WebOptions options) => options.Provider == ModelProvider.Offline
        ? "A stand-in answers here, which is no model and knows the sample lists alone."
        : $"{options.Model} answers here.";

    private static Html Choice(LearningItemCategory category) => Html.Of(
        $"""<label><input type="checkbox" name="{ListForm.Category}" value="{category.Value}"{(Usual.Contains(category) ? Checked : Html.Empty)}> {category.Value.Replace('_', ' ')}</label>""");

    private static Html Checked { get; } = new(" checked");
}
