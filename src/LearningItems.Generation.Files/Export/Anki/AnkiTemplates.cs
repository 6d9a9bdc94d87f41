namespace LearningItems.Generation.Files;

/// <summary>The two sides of a card. The front has the target alone, large where it is a word; the back has its reading above it, and all else that is known of it.</summary>
internal static class AnkiTemplates
{
    public static string Style { get; } = EmbeddedText.Read("Export.Assets.card.css");

    public static string Front(AnkiNoteType type) => Card(
        type,
        """
        <div class="target" lang="{{Language tag}}" dir="auto">{{Target}}</div>
        """);

    public static string Back(AnkiNoteType type) => Card(
        type,
        """
        <div class="target" lang="{{Language tag}}" dir="auto">{{Target with reading}}</div>
        <hr id="answer">
        <div class="definition" dir="auto">{{Definition}}</div>
        {{#Base}}<div class="fact" lang="{{Language tag}}" dir="auto">{{Base}}</div>{{/Base}}
        {{#Aliases}}<div class="fact" lang="{{Language tag}}" dir="auto">{{Aliases}}</div>{{/Aliases}}
        {{#Examples}}<div class="examples">{{Examples}}</div>{{/Examples}}
        {{#Media}}<div class="media">{{Media}}</div>{{/Media}}
        <div class="fact">{{#Part of speech}}{{Part of speech}} · {{/Part of speech}}{{Level}}</div>
        """);

    // MathJax, which Anki runs over every card, leaves out what has these two classes: \( is no formula here.
    private static string Card(AnkiNoteType type, string content) =>
        $"""
         <div class="tex2jax_ignore mathjax_ignore item {(type.TeachesWords ? "word" : "point")}">
         <div class="kind">{type.Words}</div>
         {content}
         </div>
         """.ReplaceLineEndings("\n");
}
