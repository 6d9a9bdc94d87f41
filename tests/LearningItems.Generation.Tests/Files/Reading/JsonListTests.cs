using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class JsonListTests
{
    [Theory]
    [InlineData("""[{"word":"爱","Pinyin":"ài"},{"word":"好","Pinyin":"hǎo"}]""")]
    [InlineData(""" { "name": "HSK 1", "tags": ["a"], "words": [{"word":"爱","Pinyin":"ài"},{"word":"好","Pinyin":"hǎo"}], "empty": [] }""")]
    [InlineData("""{"vocabulary":[{"word":"爱","Pinyin":"ài"},{"word":"好","Pinyin":"hǎo"}]}""")]
    [InlineData("{\"word\":\"爱\",\"Pinyin\":\"ài\"}\r\n\r\n{\"Pinyin\":\"hǎo\",\"word\":\"好\"}\r\n")]
    public async Task Objects_are_rows_and_their_properties_columns(string json)
    {
        var list = await Lists.Read(json);

        Assert.Equal(["爱", "好"], list.Texts());
        Assert.Equal(["ài", "hǎo"], list.Sources.Select(source => source.Reading));
        Assert.Equal([("word", "text"), ("Pinyin", "reading")], list.Columns.Select(column => (column.Header, column.Field)));
    }

    [Fact]
    public async Task Single_object_with_a_word_is_one_row()
    {
        var list = await Lists.Read("""{"word":"爱","examples":[{"text":"我爱你"}]}""");

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal([("word", "text"), ("examples[].text", null)], list.Columns.Select(column => (column.Header, column.Field)));
    }

    [Fact]
    public async Task Numbers_are_text_as_they_are_written()
    {
        var source = Assert.Single((await Lists.Read("""[{"id":17,"hsk":1,"word":"爱"}]""")).Sources);

        Assert.Equal(("17", "HSK1"), (source.Id, source.Level?.Minimum));
    }

    [Fact]
    public async Task Lists_of_glosses_and_aliases_are_kept_whole()
    {
        var source = Assert.Single((await Lists.Read("""[{"word":"我","meaning":["I","me"],"aliases":["俺","咱"],"reading":null}]""")).Sources);

        Assert.Equal("I; me", source.Gloss);
        Assert.Equal(["俺", "咱"], source.Aliases);
        Assert.Null(source.Reading);
    }

    [Theory]
    [InlineData("""{"word":["好"]}""", "好", null, null)]
    [InlineData("""{"word":"好","pinyin":{}}""", "好", null, null)]
    [InlineData("""{"word":"好","pinyin":["hǎo"]}""", "好", "hǎo", null)]
    [InlineData("""{"word":true,"meaning":false}""", "true", null, "false")]
    [InlineData("""{"word":"好","meaning":["good",{},null,{"de":["gut"]}]}""", "好", null, "good")]
    public async Task Value_that_is_no_text_is_the_texts_in_it_and_costs_no_row(string json, string text, string? reading, string? gloss)
    {
        var list = await Lists.Read($$"""[{"word":"爱"},{{json}}]""");

        Assert.Equal([("爱", null, null), (text, reading, gloss)], list.Sources.Select(source => (source.Text, source.Reading, source.Gloss)));
        Assert.Empty(list.Dropped);
    }

    [Theory]
    [InlineData("""["爱","好"]""")]
    [InlineData("""{"name":"HSK 1","words":["爱","好"]}""")]
    public async Task Texts_without_objects_are_the_words(string json)
    {
        var list = await Lists.Read(json);

        Assert.Equal(["爱", "好"], list.Texts());
        Assert.Empty(list.Dropped);
    }

    [Fact]
    public async Task Several_arrays_of_words_are_all_read_and_told()
    {
        var list = await Lists.Read("""{"a":[{"word":"爱"}],"b":[{"word":"好"}]}""");

        Assert.Equal(["爱", "好"], list.Texts());
        var remark = Assert.Single(list.Remarks);
        Assert.Equal(("json_arrays", "The object has 2 arrays. Read: 'a', 'b'."), (remark.Code, remark.Message));
    }

    [Theory]
    [InlineData("[\n{\"word\":\"爱\"},\n{\"word\":\"x\",\"word\":\"y\"}]", "'word' stands twice in the object")]
    [InlineData("[\n{\"word\":\"爱\"},\n{\"word\":\" \"}]", "nothing in the column 'word'")]
    [InlineData("[\n{\"word\":\"爱\"},\n{}]", "nothing in the column 'word'")]
    [InlineData("[\n{\"word\":\"爱\"},\n\"好\"]", "not a JSON object; write one object for each word")]
    [InlineData("[\r\n{\"word\":\"爱\"},\r\nnull]", "not a JSON object; write one object for each word")]
    [InlineData("{\"words\":[\r{\"word\":\"爱\"},\r7]}", "not a JSON object; write one object for each word")]
    [InlineData("[\n{\"word\":\"爱\"},\n{\"word\":\"\\ud800\"}]", "a \\u escape that is half of a surrogate pair; write both halves")]
    [InlineData("{\"word\":\"爱\"}\n\n{\"word\":}", "not valid JSON: '}' is not expected as character 9")]
    [InlineData("{\"word\":\"爱\"}\n\n{\"word\":\"爱😀\" x", "not valid JSON: 'x' is not expected as character 14")]
    [InlineData("{\"word\":\"爱\"}\n\n{\"word\":\"好", "not valid JSON: it ends too early")]
    [InlineData("{\"word\":\"爱\"}\n\n[1]", "not a JSON object; write one object for each word")]
    public async Task Element_that_is_no_usable_row_is_dropped_with_its_line(string json, string reason)
    {
        var list = await Lists.Read(json);

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal(new DroppedRow { Line = 3, Reason = reason }, Assert.Single(list.Dropped));
    }

    [Theory]
    [InlineData("[\n{\"word\":\"爱\"},\n{\"word\":\"好\"", "The list is not valid JSON: line 3: it ends too early. Correct it there.")]
    [InlineData("{\n\"word\": \"爱\",\n\"pinyin\" \"ài\"}", "The list is not valid JSON: line 3: '\"' is not expected as character 10. Correct it there.")]
    [InlineData("[1, 2]", "The list has no column that is surely the words: it has no header line, and its first row is '1'. Say ")]
    [InlineData("{\"name\":\"HSK 1\"}", "The list is a JSON object with neither an array of words nor a word in it. Give an array with one object for each word.")]
    [InlineData("{\"words\":[]}", "The list is a JSON object with neither an array of words nor a word in it. Give an array with one object for each word.")]
    [InlineData("{\"\\ud800\":[{\"word\":\"爱\"}]}", "The list has a property name with a \\u escape")]
    public async Task Json_that_is_no_list_is_an_error_of_one_line(string json, string message)
    {
        var exception = await Lists.Fails(json);

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
