namespace LearningItems.Generation.Tests.Files;

public sealed class CardSidesTests
{
    [Theory]
    [InlineData("prompt,answer\nthe house,la maison\nto be late,être en retard\n", "fr", "gloss text")]
    [InlineData("prompt,answer,notes\nthe house,la maison,x\nto be late,être en retard,y\n", "fr", "gloss text -")]
    [InlineData("term,definition\nla casa,the house\nel perro,the dog\n", "es", "text gloss")]
    [InlineData("Frage;Antwort\nder Hund;the dog\ndie Katze;the cat\n", "de", "text gloss")]
    [InlineData("Begriff\tDefinition\nthe dog\tel perro\nthe house\tla casa\n", "es", "gloss text")]
    [InlineData("front,back\nrain,雨\nbook,书\n", "zh", "gloss text")]
    [InlineData("front,back\n雨,rain\n书,book\n", "zh", "text gloss")]
    [InlineData("question,answer\nдом,house\nкот,cat\n", "ru", "text gloss")]
    [InlineData("question,answer\nhouse,дом\ncat,кот\n", "ru", "gloss text")]
    [InlineData("front,back\nHund,dog\nKatze,cat\nlaufen,run\n", "de", "text gloss")]
    [InlineData("front,back\ndog,Hund\ncat,Katze\nrun,laufen\n", "de", "gloss text")]
    [InlineData("question,answer,explanation\nWhat is it in French?,le chien,noun\nAnd this?,le chat,noun\n", "fr", "- text gloss")]
    public async Task Side_of_the_language_taught_is_found_by_its_cells(string text, string language, string fields)
    {
        var list = await ListReads.Read(text, language);

        Assert.Equal(fields, list.Fields());
        Assert.Equal(!fields.StartsWith("text", StringComparison.Ordinal), list.Codes().Contains("sides_by_content"));
        Assert.Equal(1, list.Layout.HeaderLine);
        Assert.All(list.Columns.Where(column => column.Field is not null), column => Assert.True(column.IsSure));
    }

    [Theory]
    [InlineData("prompt,answer\nlampe,lamp\nporte,door\n", "fr")]
    [InlineData("front,back\nlamp,lampe\ndoor,porte\n", "fr")]
    [InlineData("front,back\nHund,Dog\nlaufen,Run\n", "de")]
    [InlineData("term,definition\nkatt,cat\nhund,dog\n", "sv")]
    public async Task Sides_that_may_be_either_are_refused_with_columns_that_were_tried(string text, string language)
    {
        var refusal = await ListReads.Refusal(text, language);

        Assert.NotNull(refusal.SuggestedColumns);
        var read = await ListReads.Read(text, language, columns: [.. refusal.SuggestedColumns.Split(',').Select(choice => choice.Split('=')).Select(choice => (choice[0], choice[1]))]);
        Assert.Equal(2, read.Sources.Count);
    }

    // A name that says which language it is of, an explanation in the language itself, and a form that has an order need no look.
    [Theory]
    [InlineData("word,meaning\nlampe,lamp\nporte,door\n", "fr", "text gloss")]
    [InlineData("term,definition\nhouse,a building in which people live\ncat,a small animal with soft fur\n", "en", "text gloss")]
    [InlineData("term,definition\nmaison,un bâtiment dans lequel on habite\nchat,un petit animal à la fourrure douce\n", "fr", "text gloss")]
    [InlineData("#separator:tab\n#columns:Front\tBack\nlampe\tlamp\nporte\tdoor\n", "fr", "text gloss")]
    [InlineData("front,back\nlampe,lamp\nporte,door\n", null, "text gloss")]
    public async Task Sides_are_as_they_are_named_where_nothing_speaks_against_it(string text, string? language, string fields)
    {
        var list = await ListReads.Read(text, language);

        Assert.Equal(fields, list.Fields());
        Assert.Empty(list.Codes());
    }

    [Theory]
    [InlineData("question,pregunta\ncasa,house\nperro,dog\n", "es")]
    public async Task Two_names_for_one_side_are_a_word_and_its_meaning(string text, string language)
    {
        var list = await ListReads.Read(text, language, columns: [("1", "gloss"), ("2", "text")]);

        Assert.Equal(3, list.Sources.Count);
        Assert.Null(list.Layout.HeaderLine);
    }
}
