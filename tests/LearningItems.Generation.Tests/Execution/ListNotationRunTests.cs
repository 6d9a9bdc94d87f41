using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What lists write with their words, and what models write back, costs no word and no second call.</summary>
public class ListNotationRunTests
{
    /// <summary>Invented rows in the notations of the official list of HSK 3.0: variants, sense digits, parts of speech, optional parts, affixes, patterns of two parts.</summary>
    private const string List = """
        序号,词语,拼音,词性,释义
        1,哥哥|哥,gēge|gē,名,elder brother
        2,哥,gē,名,brother
        3,奶奶｜奶,nǎinai｜nǎi,名,grandmother
        4,点1,diǎn,量,a bit
        5,点2,diǎn,动,to order
        6,地1(名),dì,名,ground
        7,地2（助）,de,助,(makes adverbs)
        8,得 (助),de,助,(of degree)
        9,得（děi）,děi,动,must
        10,（一）点儿,(yì)diǎnr,数量,a little
        11,没（有）,méi(yǒu),动,not to have
        12,有（一）些,yǒu(yì)xiē,代,some
        13,子（桌子）,zi,后缀,(suffix of nouns)
        14,～们,men,后缀,(plural of persons)
        15,第（第二）,dì,前缀,(makes ordinals)
        16,初（初一）,chū,前缀,first days of a month
        17,花（名）,huā,名,flower
        18,花（动）,huā,动,to spend
        19,还1,hái,副,still
        20,还2,huán,动,to give back
        21,一会儿|一会,yíhuìr|yíhuì,名,a while
        22,不大,búdà,副,not very
        23,卡拉OK,kǎlā OK,名,karaoke
        24,T恤,T xù,名,T-shirt
        25,女儿,nǚ'ér,名,daughter
        26,这（一）边,zhè(yì)biān,代,this side
        27,打（打车）,dǎ,动,to take (a taxi)
        28,好（形）,hǎo,形,good
        29,上（面）,shàng(mian),名,on top
        30,会1(动),huì,动,can
        31,会2(名),huì,名,meeting
        32,谁,shéi/shuí,代,who
        33,绿,lü4,形,green
        34,西安,Xī'ān,名,Xi'an
        35,什么样,shénmeyàng,代,what kind of
        36,一下儿|一下,yíxiàr|yíxià,数量,for a moment
        """;

    [Fact]
    public async Task Every_word_of_a_list_in_the_official_notation_is_covered_in_the_calls_planned()
    {
        var words = await WordListReader.ReadAsync(new StringReader(List), new WordListOptions { Language = "zh" });
        using var model = new StandInChatClient();
        var generator = new LearningItemGenerator(model);
        var request = new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK 3.0 1"), Sources = words.Sources, Categories = [LearningItemCategory.Vocab] };

        var plan = await generator.PlanAsync(request);
        var result = await generator.GenerateAsync(request);

        Assert.Empty(words.Dropped);
        Assert.Equal(36, words.Sources.Count);
        Assert.Empty(result.Rejected);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal(SourceOutcome.Covered, entry.Outcome));
        Assert.Equal(36, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.Equal(plan.Calls.Count, result.Report.Calls.Count);
        Assert.Equal(36, result.Items.Select(item => item.Item.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("es", "¿cómo?", null, "cómo", "¿Cómo estás?", "Dime cómo.", "No sé cómo.")]
    [InlineData("es", "cómo", null, "¿cómo?", "¿Cómo estás?", "Dime cómo.", "No sé cómo.")]
    [InlineData("es", "¿cómo estás?", null, "¿Cómo estás?", "Hola, ¿cómo estás?", "¿Cómo estás hoy?", "Y tú, ¿cómo estás?")]
    [InlineData("zh", "還", "hái", "還 (hái)", "他還沒來。", "我還想喝茶。", "你還在家嗎？")]
    [InlineData("zh", "还", "hái", "\u200B还\u200B", "他还没来。", "我还想喝茶。", "你还在家吗？")]
    [InlineData("zh", "还", "hái", "还", "他\u200B还没来。", "我还\u200B想喝茶。", "你还在家吗？\uFEFF")]
    [InlineData("zh", "还", "hái", "还", "\u200E他还没来。", "我还想喝茶。", "你还在家吗？")]
    public async Task Word_that_a_model_writes_back_its_own_way_costs_no_second_call(string language, string word, string? reading, string echo, params string[] examples)
    {
        var extra = language == "zh" ? $"""
            ,"reading":"{reading}","classifier":null
            """ : ""","gender":null,"plural":null""";
        using var model = new ScriptedChatClient().Enqueue($$"""
            {"items":[{"row":1,"word":"{{echo}}","definition":"how, or still: what the row says","examples":["{{string.Join("\",\"", examples)}}"]{{extra}}}]}
            """);
        var request = new GenerationRequest
        {
            Language = language == "zh" && word == "還" ? "zh-Hant" : language,
            Level = ProficiencyLevel.Parse(language == "zh" ? "HSK1" : "A1"),
            Sources = [new SourceItem { Text = word, Reading = reading, Gloss = "still; how" }],
            Categories = [LearningItemCategory.Vocab],
        };

        var result = await new LearningItemGenerator(model).GenerateAsync(request);

        Assert.Single(model.Requests);
        Assert.Empty(result.Rejected);
        Assert.Equal(word, Assert.Single(result.Items).Item.TargetItem);
    }
}
