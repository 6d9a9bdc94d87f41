namespace LearningItems.Generation.Tests.Files.Forms;

public sealed class JsonFormTests
{
    [Fact]
    public void Properties_of_objects_are_the_header_in_order_of_appearance()
    {
        var list = RawLists.Read("[\n{\"word\":\"风\",\"n\":1.50},\n{\"ok\":true,\"word\":\"云\",\"n\":null}\n]");

        Assert.Equal(["word", "n", "ok"], list.Header);
        Assert.Equal(["2: 风¦1.50", "3: 云¦¦true"], list.Shown());
    }

    [Fact]
    public void Nested_properties_are_paths_and_lists_one_cell()
    {
        var list = RawLists.Read("""[{"simplified":"云","pos":["n","v"],"forms":[{"traditional":"雲","transcriptions":{"pinyin":"yún"},"meanings":["cloud","fog"]}],"senses":[{"glosses":["a"]},{"glosses":["b","c"]}],"sense":[{"gloss":[{"text":"x"},{"text":"y"}]}]}]""");

        Assert.Equal(["simplified", "pos", "forms[].traditional", "forms[].transcriptions.pinyin", "forms[].meanings", "senses[].glosses", "sense[].gloss[].text"], list.Header);
        Assert.Equal(["1: 云¦n; v¦雲¦yún¦cloud; fog¦a; b; c¦x; y"], list.Shown());
    }

    [Theory]
    [InlineData("[\"风\",\n\"云\"]", "1: 风|2: 云")]
    [InlineData("[[\"风\",\"fēng\"],\n[\"云\",\"yún\"]]", "1: 风¦fēng|2: 云¦yún")]
    [InlineData("{\"name\":\"Wetter\",\"words\":[\"风\",\"云\"]}", "1: 风|1: 云")]
    public void Values_without_names_have_no_header(string json, string rows)
    {
        var list = RawLists.Read(json);

        Assert.Null(list.Header);
        Assert.Equal(rows.Split('|'), list.Shown());
    }

    [Fact]
    public void Value_without_names_among_objects_is_a_problem() =>
        Assert.Equal(["1: 风", "1!", "1!"], RawLists.Read("""[{"word":"风"},"云",null]""").Shown());

    [Theory]
    [InlineData("{\"meta\":{\"v\":1},\"N5\":[\n{\"grammar\":\"てもいい\"}]}", 0)]
    [InlineData("{\"data\":{\"words\":[\n{\"word\":\"てもいい\"}]}}", 0)]
    [InlineData("{\"tags\":[\"a\"],\"words\":[\n{\"word\":\"てもいい\"}]}", 0)]
    [InlineData("{\"media\":[{\"file\":\"a\"}],\"words\":[\n{\"word\":\"てもいい\"}]}", 1)]
    public void Array_in_an_object_is_the_list(string json, int remarks)
    {
        var list = RawLists.Read(json);

        Assert.Equal(["2: てもいい"], list.Shown());
        Assert.Equal(remarks, list.Remarks.Count);
    }

    [Fact]
    public void Several_arrays_of_words_are_all_read_and_told()
    {
        var list = RawLists.Read("{\"verbs\":[{\"word\":\"吹\"}],\n\"nouns\":[{\"word\":\"风\"}]}");

        Assert.Equal(["1: 吹", "2: 风"], list.Shown());
        Assert.Equal("json_arrays", Assert.Single(list.Remarks).Code);
    }

    [Theory]
    [InlineData("{\"风\":\"wind\",\n\"云\":\"cloud\"}", "word|gloss", "1: 风¦wind|2: 云¦cloud")]
    [InlineData("{\"风\":[\"wind\",\"gale\"],\"云\":[\"cloud\"]}", "word|gloss", "1: 风¦wind; gale|1: 云¦cloud")]
    [InlineData("{\"風\":[{\"reading\":\"かぜ\"},{\"reading\":\"ふう\"}],\"雲\":[{\"reading\":\"くも\"}]}", "word|reading", "1: 風¦かぜ|1: 風¦ふう|1: 雲¦くも")]
    [InlineData("{\"風\":{\"meanings\":[\"wind\"]},\"雲\":{\"meanings\":[\"cloud\"]}}", "word|meanings", "1: 風¦wind|1: 雲¦cloud")]
    public void Keys_of_a_map_are_words(string json, string header, string rows)
    {
        var list = RawLists.Read(json);

        Assert.Equal(header.Split('|'), list.Header);
        Assert.Equal(rows.Split('|'), list.Shown());
        Assert.Equal("text", list.Declared[0]);
    }

    [Fact]
    public void Keys_of_entries_that_have_their_words_are_not()
    {
        var list = RawLists.Read("""{"a1":{"word":"风"},"a2":{"word":"云"}}""");

        Assert.Equal(["key", "word"], list.Header);
        Assert.Empty(list.Declared);
    }

    [Fact]
    public void Single_object_with_a_word_is_one_row() =>
        Assert.Equal(["1: 7¦vocab¦风¦wind"], RawLists.Read("""{"id":"7","category":"vocab","target_item":"风","definition":"wind"}""").Shown());

    [Fact]
    public void Lines_of_json_are_rows_and_a_broken_one_costs_itself() =>
        Assert.Equal(["1: 风", "3!", "4: 云"], RawLists.Read("{\"word\":\"风\"}\n\n{\"word\":\n{\"word\":\"云\"}\n").Shown());

    [Fact]
    public void Lines_of_json_arrays_are_rows() => Assert.Equal(["1: 风¦wind", "2: 云¦cloud"], RawLists.Read("[\"风\",\"wind\"]\n[\"云\",\"cloud\"]\n").Shown());

    [Fact]
    public void Notes_of_crowdanki_have_the_fields_of_their_model()
    {
        var list = RawLists.Read("""{"__type__":"Deck","note_models":[{"flds":[{"name":"Wort"},{"name":"Sinn"}]}],"notes":[{"__type__":"Note","fields":["风","wind"],"guid":"x","tags":["t"]}],"children":[]}""");

        Assert.Equal(["guid", "tags", "Wort", "Sinn"], list.Header);
        Assert.Equal(["1: x¦t¦风¦wind"], list.Shown());
        Assert.Equal(["id", "-"], list.Declared.Values);
    }

    [Fact]
    public void Notes_of_decks_within_a_crowdanki_deck_are_read_too() => Assert.Equal(
        ["1: x¦t¦风¦wind", "1: y¦t¦云¦cloud"],
        RawLists.Read("""{"__type__":"Deck","notes":[{"fields":["风","wind"],"guid":"x","tags":["t"]}],"children":[{"__type__":"Deck","children":[],"notes":[{"fields":["云","cloud"],"guid":"y","tags":["t"]}]}]}""").Shown());

    [Theory]
    [InlineData("{\"word\":\"a\",\"word\":\"b\"}")]
    [InlineData("{\"word\":\"\\ud800\"}")]
    public void Object_that_cannot_be_read_is_a_problem(string json) => Assert.Equal(["1!"], RawLists.Read($"[{json}]").Shown());

    [Theory]
    [InlineData("[\n{\"word\":\"风\"},\n{\"word\":", "line 3")]
    [InlineData("{\"name\":\"Wetter\"}", "neither an array")]
    [InlineData("[]", "no rows")]
    public void Json_that_is_no_list_is_refused(string json, string said) => Assert.Contains(said, RawLists.Refusal(json), StringComparison.Ordinal);

    [Fact]
    public void Properties_beyond_the_limit_are_told_and_not_read()
    {
        var list = RawLists.Read($"[{string.Join(',', Enumerable.Range(0, 700).Select(i => $"{{\"word\":\"x\",\"p{i}\":1}}"))}]");

        Assert.Equal(700, list.Rows.Count);
        Assert.Equal(500, list.Header!.Count);
        Assert.Equal("properties_not_read", Assert.Single(list.Remarks).Code);
    }

    [Theory]
    [InlineData("[sound:a.mp3]\nb\n")]
    [InlineData("{漢字|かんじ},kanji\n")]
    public void Text_that_begins_with_a_bracket_is_no_json(string text) => Assert.NotEqual("JSON", RawLists.Read(text).Form);
}
