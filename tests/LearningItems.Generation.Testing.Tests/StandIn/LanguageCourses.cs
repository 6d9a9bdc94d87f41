namespace LearningItems.Generation.Testing.Tests.StandIn;

/// <summary>A handful of words in each language that the library knows, with the readings its lists have, and a grammar point.</summary>
internal static class LanguageCourses
{
    /// <summary>The tags of the built-in languages, each with its words, <c>text=gloss</c> or <c>text(reading)=gloss</c>.</summary>
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["zh"] = "学校(xuéxiào)=school|喝(hē)=to drink|水(shuǐ)=water|学生(xuésheng)=student|老师(lǎoshī)=teacher",
        ["zh-Hant"] = "學校(xuéxiào)=school|喝(hē)=to drink|水(shuǐ)=water|學生(xuésheng)=student|老師(lǎoshī)=teacher",
        ["zh-TW"] = "學校(xuéxiào)=school|喝(hē)=to drink|水(shuǐ)=water|學生(xuésheng)=student|老師(lǎoshī)=teacher",
        ["yue"] = "學校(hok6 haau6)=school|飲(jam2)=to drink|水(seoi2)=water|朋友(pang4 jau5)=friend|老師(lou5 si1)=teacher",
        ["ja"] = "学校(がっこう)=school|食べる(たべる)=to eat|テーブル=table|コーヒー=coffee|先生(せんせい)=teacher",
        ["ko"] = "학교=school|먹다=to eat|물=water|친구=friend|선생님=teacher",
        ["en"] = "school=place of learning|drink=to take in a liquid|water=what rivers carry|friend=somebody one likes|go on=to continue",
        ["de"] = "Schule=school|trinken=to drink|Wasser=water|Freund=friend|aufstehen=to get up",
        ["nl"] = "school=place of learning|drinken=to drink|water=liquid|vriend=friend|opstaan=to get up",
        ["sv"] = "skola=school|dricka=to drink|vatten=water|vän=friend|lärare=teacher",
        ["da"] = "skole=school|drikke=to drink|vand=water|ven=friend|lærer=teacher",
        ["nb"] = "skole=school|drikke=to drink|vann=water|venn=friend|lærer=teacher",
        ["fr"] = "école=school|boire=to drink|eau=water|ami=friend|s'appeler=to be called",
        ["es"] = "escuela=school|beber=to drink|agua=water|amigo=friend|¿cómo?=how?",
        ["it"] = "scuola=school|bere=to drink|acqua=water|amico=friend|alzarsi=to get up",
        ["pt"] = "escola=school|beber=to drink|água=water|amigo=friend|chamar-se=to be called",
        ["ro"] = "școală=school|a bea=to drink|apă=water|prieten=friend|profesor=teacher",
        ["ru"] = "школа=school|пить=to drink|вода=water|друг=friend|учитель=teacher",
        ["uk"] = "школа=school|пити=to drink|вода=water|друг=friend|учитель=teacher",
        ["pl"] = "szkoła=school|pić=to drink|woda=water|przyjaciel=friend|nauczyciel=teacher",
        ["cs"] = "škola=school|pít=to drink|voda=water|přítel=friend|učitel=teacher",
        ["hr"] = "škola=school|piti=to drink|voda=water|prijatelj=friend|učitelj=teacher",
        ["sr"] = "škola=school|piti=to drink|voda=water|prijatelj=friend|učitelj=teacher",
        ["sr-Latn"] = "škola=school|piti=to drink|voda=water|prijatelj=friend|učitelj=teacher",
        ["sr-Cyrl"] = "школа=school|пити=to drink|вода=water|пријатељ=friend|учитељ=teacher",
        ["ar"] = "مدرسة=school|شرب=to drink|ماء=water|صديق=friend|معلم=teacher",
        ["he"] = "בית ספר=school|לשתות=to drink|מים=water|חבר=friend|מורה=teacher",
        ["hi"] = "विद्यालय=school|पीना=to drink|पानी=water|मित्र=friend|अध्यापक=teacher",
        ["fa"] = "مدرسه=school|نوشیدن=to drink|آب=water|دوست=friend|معلم=teacher",
        ["th"] = "โรงเรียน=school|ดื่ม=to drink|น้ำ=water|เพื่อน=friend|ครู=teacher",
        ["vi"] = "trường học=school|uống=to drink|nước=water|bạn=friend|giáo viên=teacher",
        ["id"] = "sekolah=school|minum=to drink|air=water|teman=friend|guru=teacher",
        ["fi"] = "koulu=school|juoda=to drink|vesi=water|ystävä=friend|opettaja=teacher",
        ["hu"] = "iskola=school|inni=to drink|víz=water|barát=friend|tanár=teacher",
        ["el"] = "σχολείο=school|πίνω=to drink|νερό=water|φίλος=friend|δάσκαλος=teacher",
        ["tr"] = "okul=school|içmek=to drink|su=water|arkadaş=friend|öğretmen=teacher",
    };

    /// <summary>A request for every category.</summary>
    public static GenerationRequest Request(string language) => new()
    {
        Language = language,
        Level = ProficiencyLevel.Parse("A1"),
        Topic = "at school",
        Scenario = "the first day",
        Sources =
        [
            .. Words[language].Split('|').Select(Word),
            Word(Words[language].Split('|')[0]) with { Text = $"{Word(Words[language].Split('|')[0]).Text} + A", Gloss = "says of what", Kind = SourceKind.Grammar },
        ],
    };

    private static SourceItem Word(string row)
    {
        var parts = row.Split('=', '(', ')');
        return new SourceItem { Text = parts[0], Reading = parts.Length > 2 ? parts[1] : null, Gloss = parts[^1] };
    }
}
