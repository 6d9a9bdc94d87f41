namespace LearningItems.Generation.Files;

/// <summary>What lists call the column of meanings in the learner's language.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ColumnNamesTests</c>.</remarks>
internal static class GlossColumnNames
{
    /// <summary>Those of the names that say no more than that it is a translation: of the word, or of an example that stands before it.</summary>
    public static readonly IReadOnlyList<string> OfTranslations =
    [
        "translation", "translations", "translated", "Übersetzung", "Übersetzungen", "traduction", "traductions", "traducción", "traducciones", "traduzione",
        "traduzioni", "tradução", "traduções", "перевод", "переводы", "переклад", "翻译", "译文", "翻譯", "譯文", "訳", "日本語訳", "英訳", "和訳", "翻訳", "번역", "해석", "الترجمة", "ترجمة",
        "çeviri", "çevirisi", "dịch", "bản dịch", "tłumaczenie", "vertaling", "översättning", "oversættelse", "oversettelse", "käännös", "překlad", "fordítás",
        "traducere", "μετάφραση", "תרגום", "अनुवाद", "คำแปล", "terjemahan", "ترجمه",
    ];

    /// <summary>Names of this column and of no other.</summary>
    public static readonly IReadOnlyList<string> Exact =
    [
        .. OfTranslations,
        "gloss", "glosses", "glosa", "glosas", "glose", "meaning", "meanings", "definition", "definitions", "def", "explanation",
        "Bedeutung", "Bedeutungen", "Erklärung", "Definition", "Sinn",
        "signification", "sens", "définition", "explication",
        "significado", "significados", "definición", "explicación",
        "significato", "significati", "definizione", "spiegazione",
        "definição", "explicação",
        "значение", "значения", "определение", "объяснение", "значення",
        "释义", "意思", "含义", "意义", "定义", "解释", "英文释义", "中文释义", "英语释义", "中文意思", "英文意思",
        "釋義", "含義", "意義", "定義", "解釋", "英文釋義", "中文釋義",
        "意味", "英語の意味", "日本語の意味", "説明", "いみ", "語義",
        "뜻", "의미", "뜻풀이", "정의", "설명", "풀이",
        "المعنى", "معنى", "التعريف", "الشرح",
        "anlam", "anlamı", "tanım", "açıklama", "karşılığı",
        "nghĩa", "ý nghĩa", "nghĩa tiếng Việt", "định nghĩa", "giải thích",
        "znaczenie", "definicja", "objaśnienie",
        "betekenis", "definitie", "uitleg",
        "betydelse", "betydning", "merkitys", "význam", "jelentés",
        "σημασία", "משמעות", "अर्थ", "ความหมาย", "arti", "maksud", "معنی",
    ];

    /// <summary>Names that a column of meanings has where no other has a better one.</summary>
    public static readonly IReadOnlyList<string> Vague =
    [
        "back", "answer", "response", "side 2", "side b", "verso", "l1", "native language", "native", "mother tongue", "description",
        "Rückseite", "Antwort", "Muttersprache", "réponse", "langue maternelle", "reverso", "respuesta", "retro", "risposta", "resposta", "ответ", "обратная сторона",
        "背面", "答案", "回答", "答え", "裏", "うら", "뒷면", "답", "대답", "الجواب", "الظهر", "arka", "cevap", "mặt sau", "đáp án", "tył", "odpowiedź", "achterkant", "antwoord",
    ];
}
