namespace LearningItems.Generation.Files;

/// <summary>What lists call the column of meanings in the learner's language.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ColumnNamesTests</c>.</remarks>
internal static class GlossColumnNames
{
    /// <summary>Names of this column and of no other.</summary>
    public static readonly IReadOnlyList<string> Exact =
    [
        "gloss", "glosses", "meaning", "meanings", "definition", "definitions", "def", "translation", "translations", "explanation", "translated",
        "Bedeutung", "Bedeutungen", "Übersetzung", "Übersetzungen", "Erklärung", "Definition", "Sinn",
        "traduction", "traductions", "signification", "sens", "définition", "explication",
        "traducción", "traducciones", "significado", "significados", "definición", "explicación",
        "traduzione", "traduzioni", "significato", "significati", "definizione", "spiegazione",
        "tradução", "traduções", "definição", "explicação",
        "перевод", "переводы", "значение", "значения", "определение", "объяснение", "переклад", "значення",
        "释义", "意思", "含义", "意义", "翻译", "译文", "定义", "解释", "英文释义", "中文释义", "英语释义", "中文意思", "英文意思",
        "釋義", "含義", "意義", "翻譯", "譯文", "定義", "解釋", "英文釋義", "中文釋義",
        "意味", "訳", "日本語訳", "英訳", "和訳", "翻訳", "英語の意味", "日本語の意味", "説明", "いみ", "語義",
        "뜻", "의미", "번역", "해석", "뜻풀이", "정의", "설명", "풀이",
        "المعنى", "معنى", "الترجمة", "ترجمة", "التعريف", "الشرح",
        "anlam", "anlamı", "çeviri", "çevirisi", "tanım", "açıklama", "karşılığı",
        "nghĩa", "ý nghĩa", "dịch", "nghĩa tiếng Việt", "bản dịch", "định nghĩa", "giải thích",
        "znaczenie", "tłumaczenie", "definicja", "objaśnienie",
        "betekenis", "vertaling", "definitie", "uitleg",
        "översättning", "betydelse", "oversættelse", "betydning", "oversettelse", "käännös", "merkitys", "překlad", "význam", "fordítás", "jelentés", "traducere",
        "μετάφραση", "σημασία", "תרגום", "משמעות", "अर्थ", "अनुवाद", "ความหมาย", "คำแปล", "arti", "terjemahan", "maksud", "معنی", "ترجمه",
    ];

    /// <summary>Names that a column of meanings has where no other has a better one.</summary>
    public static readonly IReadOnlyList<string> Vague =
    [
        "back", "answer", "side 2", "verso", "l1", "native language", "native", "mother tongue", "description",
        "Rückseite", "Antwort", "Muttersprache", "réponse", "langue maternelle", "reverso", "respuesta", "retro", "risposta", "resposta", "ответ", "обратная сторона",
        "背面", "答案", "回答", "答え", "裏", "うら", "뒷면", "답", "대답", "الجواب", "الظهر", "arka", "cevap", "mặt sau", "đáp án", "tył", "odpowiedź", "achterkant", "antwoord",
    ];
}
