namespace LearningItems.Generation.Files;

/// <summary>What lists call the column of the words themselves.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ColumnNamesTests</c>.</remarks>
internal static class TextColumnNames
{
    /// <summary>Names of this column and of no other.</summary>
    public static readonly IReadOnlyList<string> Exact =
    [
        "text", "word", "words", "simplified", "hanzi", "kanji", "expression", "headword", "term", "terms", "vocabulary", "vocab", "lemma",
        "pattern", "target_item", "target word", "target", "word form", "wordform", "base form", "dictionary form", "citation form", "lexeme", "lexical item",
        "phrase", "entry", "character", "characters", "char", "chinese character", "simp", "hangul", "hangeul", "vocab word", "vocabulary word",
        "vocabulary item", "vocab item", "foreign word", "foreign", "grammar point", "grammar pattern", "sentence pattern", "structure", "idiom",
        "Wort", "Wörter", "Vokabel", "Vokabeln", "Begriff", "Ausdruck", "Fremdwort", "Zielwort", "Stichwort", "Grundform", "Lernwort",
        "mot", "mots", "vocable", "terme", "vocabulaire", "entrée",
        "palabra", "palabras", "término", "vocablo", "vocabulario", "expresión", "lema",
        "parola", "parole", "vocabolo", "termine", "espressione", "vocabolario",
        "palavra", "palavras", "termo", "vocábulo", "expressão", "vocabulário",
        "слово", "слова", "термин", "выражение", "лексема", "лемма",
        "слова та вирази", "термін", "вираз",
        "词语", "词", "单词", "生词", "词汇", "汉字", "词条", "字词", "字", "简体", "简体字", "简体中文", "词目", "语法点", "语法", "句型",
        "詞語", "詞", "單詞", "生詞", "詞彙", "漢字", "詞條", "字詞", "簡體", "簡體字", "語法點", "句型",
        "単語", "語彙", "言葉", "ことば", "語", "見出し語", "表現", "表記", "たんご", "文型", "文法", "用語",
        "단어", "어휘", "낱말", "표제어", "표현", "한글", "문법", "문형",
        "كلمة", "الكلمة", "كلمات", "مفردة", "المفردة", "مفردات", "المفردات", "مصطلح", "التعبير",
        "kelime", "kelimeler", "sözcük", "terim", "ifade", "söz",
        "từ", "từ vựng", "từ ngữ", "thuật ngữ", "chữ Hán", "mẫu câu", "từ mới",
        "słowo", "słowa", "słówko", "słówka", "wyraz", "wyrażenie", "hasło",
        "woord", "woorden", "begrip", "uitdrukking", "woordenschat",
        "ord", "uttryck", "glosa", "glosor", "udtryk", "uttrykk", "sana", "sanat", "slovo", "slova", "slovíčko", "szó", "szavak", "kifejezés", "cuvânt", "cuvinte",
        "λέξη", "όρος", "מילה", "ביטוי", "शब्द", "คำ", "คำศัพท์", "kata", "kosakata", "perkataan", "واژه", "کلمه", "لغت", "لفظ",
    ];

    /// <summary>Those of the names that say that the column has patterns of grammar, which are no notation of words: 这/那 + M + N.</summary>
    public static readonly IReadOnlyList<string> OfPatterns =
    [
        "pattern", "grammar", "grammar point", "grammar pattern", "sentence pattern", "structure",
        "语法点", "语法", "句型", "語法點", "文型", "文法", "문법", "문형", "mẫu câu",
    ];

    /// <summary>Names that a column of words has where no other has a better one.</summary>
    public static readonly IReadOnlyList<string> Vague =
    [
        "front", "question", "prompt", "cue", "side 1", "side a", "recto", "grammar", "l2", "target language",
        "noun", "nouns", "verb", "verbs", "infinitive", "Nomen", "Substantiv", "Verb", "Verben", "Infinitiv", "infinitif", "infinitivo", "sustantivo", "verbo",
        "Vorderseite", "Frage", "Begriffe", "anverso", "pregunta", "fronte", "domanda", "frente", "pergunta", "вопрос", "лицевая сторона",
        "正面", "问题", "問題", "表", "おもて", "앞면", "질문", "السؤال", "الوجه", "ön", "soru", "mặt trước", "câu hỏi", "przód", "pytanie", "voorkant", "vraag",
    ];

    /// <summary>Names of anything: taken for the words where nothing else could be.</summary>
    public static readonly IReadOnlyList<string> Leftover = ["item", "name", "content", "key", "内容", "內容"];
}
