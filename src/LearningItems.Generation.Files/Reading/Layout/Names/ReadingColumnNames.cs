namespace LearningItems.Generation.Files;

/// <summary>What lists call the column that says how a word is read.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ColumnNamesTests</c>.</remarks>
internal static class ReadingColumnNames
{
    /// <summary>The reading as the language itself writes or learns it.</summary>
    public static readonly IReadOnlyList<string> Exact =
    [
        "reading", "pinyin", "furigana", "kana", "hiragana", "yomi", "yomigana", "zhuyin", "bopomofo", "jyutping", "pronunciation", "hanyu pinyin",
        "pinyin tone marks", "pinyin tones", "reading kana", "kana reading",
        "Lesung", "Aussprache", "Umschrift", "lecture", "prononciation", "pinyin accentué", "lectura", "pronunciación", "pronuncia", "lettura", "leitura", "pronúncia",
        "чтение", "произношение", "пиньинь", "хирагана", "кана", "вимова",
        "拼音", "汉语拼音", "漢語拼音", "注音", "读音", "讀音", "发音", "發音", "粤拼", "粵拼", "假名", "平假名", "振假名",
        "よみ", "読み", "読み方", "よみかた", "かな", "ひらがな", "ふりがな", "仮名", "ピンイン", "発音",
        "발음", "병음", "읽기", "히라가나", "독음",
        "النطق", "القراءة", "okunuş", "okunuşu", "telaffuz", "phiên âm", "cách đọc", "phát âm", "bính âm",
        "wymowa", "czytanie", "uitspraak", "lezing", "uttal", "udtale", "uttale", "ääntäminen", "výslovnost", "kiejtés", "pronunție", "προφορά", "הגייה", "उच्चारण", "คำอ่าน", "ตัวอ่าน", "pengucapan", "تلفظ",
    ];

    /// <summary>The readings of a character, of which a list has two columns: both are how it is read.</summary>
    public static readonly IReadOnlyList<string> OfCharacters =
    [
        "onyomi", "kunyomi", "on'yomi", "kun'yomi", "on yomi", "kun yomi", "on reading", "kun reading", "on readings", "kun readings", "readings on", "readings kun", "reading on", "reading kun",
        "音読み", "訓読み", "音", "訓", "おんよみ", "くんよみ", "オンヨミ", "クンヨミ", "音读", "训读", "on", "kun", "on-Lesung", "kun-Lesung", "lecture on", "lecture kun", "lectura on", "lectura kun",
    ];

    private static readonly HashSet<string> FoldedOfCharacters = [.. OfCharacters.Select(HeaderName.Fold)];

    /// <summary>Whether a header names a reading of characters.</summary>
    public static bool IsOfCharacters(string header) => FoldedOfCharacters.Contains(HeaderName.Fold(HeaderName.WithoutBrackets(header.Split('.')[^1])));

    /// <summary>The same in letters of another script, or in signs of its sounds: taken where there is nothing better.</summary>
    public static readonly IReadOnlyList<string> Vague =
    [
        "romaji", "transcription", "transcriptions", "romanization", "romanisation", "romanized", "transliteration", "ipa", "phonetic", "phonetics", "phonetic transcription", "sound spelling", "latin",
        "लिप्यंतरण", "रोमन", "rōmaji", "numeric pinyin", "pinyin numbered", "pinyin numbers", "pinyin numeric", "numeric", "katakana", "wade giles", "yale", "mccune reischauer", "buckwalter", "rr",
        "Lautschrift", "Transkription", "Umschreibung", "transcription phonétique", "alphabet phonétique", "transcripción", "transliteración", "trascrizione", "traslitterazione", "transcrição", "transliteração",
        "транскрипция", "транслитерация", "ромадзи", "транскрипція", "音标", "音標", "罗马字", "羅馬字", "ローマ字", "カタカナ", "片仮名", "로마자", "가타카나",
        "النسخ الصوتي", "çeviriyazı", "transkripsiyon", "phiên âm quốc tế", "transkrypcja", "transliteracja", "transcriptie", "transliteratie",
    ];
}
