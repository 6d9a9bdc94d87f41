namespace LearningItems.Generation.Files;

/// <summary>What lists call the columns beside word, reading and meaning, and those that no field is for.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>ColumnNamesTests</c>.</remarks>
internal static class SideColumnNames
{
    public static readonly IReadOnlyList<string> PartOfSpeech =
    [
        "part_of_speech", "part of speech", "parts of speech", "pos", "catégorie", "category of word", "word class", "word type", "class of word", "type of word", "speech part", "grammatical category", "lexical category", "wordclass",
        "Wortart", "Wortarten", "nature", "classe grammaticale", "catégorie grammaticale", "nature du mot", "categoría gramatical", "clase de palabra", "categoría", "tipo de palabra",
        "categoria grammaticale", "parte del discorso", "classe gramatical", "categoria gramatical", "classe", "clase", "часть речи", "частина мови",
        "词性", "词类", "詞性", "詞類", "品詞", "ひんし", "품사", "نوع الكلمة", "قسم الكلام", "sözcük türü", "kelime türü", "tür", "türü", "từ loại", "loại từ",
        "część mowy", "woordsoort", "ordklass", "ordklasse", "sanaluokka", "slovní druh", "szófaj", "parte de vorbire", "μέρος του λόγου", "חלק דיבר", "शब्द भेद", "ชนิดของคำ", "kelas kata",
    ];

    public static readonly IReadOnlyList<string> Sense = ["sense", "sense_gloss", "sense number", "homograph", "homonym number", "Homonym", "acception", "acepción", "义项", "義項", "語釈番号"];

    public static readonly IReadOnlyList<string> Level =
    [
        "level", "level_min", "cefr", "jlpt", "hsk", "topik", "tocfl", "gers", "erk", "cecr", "cecrl", "mcer", "qcer", "qecr", "cefr level", "hsk level", "jlpt level", "topik level", "proficiency level", "grade", "difficulty",
        "Niveau", "Stufe", "Sprachniveau", "Schwierigkeit", "niveau de langue", "nivel", "livello", "nível", "уровень", "рівень",
        "等级", "等級", "级别", "級別", "水平", "レベル", "級", "급수", "수준", "등급", "레벨", "المستوى", "مستوى", "seviye", "düzey", "cấp độ", "trình độ", "cấp", "poziom", "niveau erk", "nivå", "taso", "úroveň", "szint", "επίπεδο", "רמה", "स्तर", "ระดับ", "tingkat",
    ];

    public static readonly IReadOnlyList<string> Id =
    [
        "id", "source_id", "no", "number", "num", "nr", "nº", "guid", "uuid", "word id", "note id", "entry id", "ent_seq", "seq", "key id", "identifier",
        "Nummer", "lfd. Nr.", "numéro", "número", "numero", "номер", "№", "编号", "序号", "編號", "序號", "番号", "번호", "رقم", "الرقم", "numara", "sıra", "số thứ tự", "stt", "numer", "lp.",
    ];

    private static readonly string[] Traditional =
    [
        "traditional", "trad", "traditional character", "traditional characters", "traditional hanzi", "traditional form", "traditional chinese", "繁体", "繁体字", "繁体中文", "繁體", "繁體字", "正體", "正體字", "번체",
    ];

    public static readonly IReadOnlyList<string> Aliases =
    [
        "aliases", "alias", "variants", "variant", "alternative", "alternatives", "alternative spelling", "alternate", "alternate forms", "other forms", "other spellings", "spelling variants",
        "Variante", "Varianten", "Nebenform", "variante", "variantes", "varianti", "варианты", "вариант", "异体字", "異體字", "異表記", "別表記", "異体字", "이형태",
        .. Traditional,
    ];

    /// <summary>Labels of anything; used as the level where they hold levels.</summary>
    public static readonly IReadOnlyList<string> Tags = ["tags", "tag", "labels", "label", "Schlagwörter", "étiquettes", "etiquetas", "etichette", "теги", "метки", "标签", "標籤", "タグ", "태그", "etiketler", "tagi", "nhãn"];

    /// <summary>Parts of names that say that a column has examples, or something of them.</summary>
    public static readonly IReadOnlyList<string> OfExamples =
    [
        "example", "examples", "sentence", "sentences",
        "Beispiel", "Beispiele", "Beispielsatz", "Satz", "exemple", "exemples", "phrase exemple", "ejemplo", "ejemplos", "esempio", "esempi", "exemplo", "exemplos", "пример", "примеры", "приклад", "приклади", "例句", "例文", "例", "예문", "예시", "مثال", "örnek", "ví dụ", "przykład", "przykłady", "voorbeeld",
    ];

    /// <summary>
    /// Parts of names that say that a column is of something else, whatever stands beside them: <c>Sentence Meaning</c> is no meaning of the word,
    /// <c>Word Audio</c> no word.
    /// </summary>
    public static readonly IReadOnlyList<string> OfSomethingElse =
    [
        .. OfExamples, "audio", "sound", "image", "picture", "photo", "video", "note", "notes", "comment", "comments", "frequency", "freq", "rank", "count", "url", "link",
        "source", "date", "strokes", "stroke", "radical", "components", "classifier", "classifiers", "mnemonic", "hint", "deck", "notetype", "topic", "unit", "lesson", "chapter", "page", "plural", "Lektion", "Kapitel", "Thema", "leçon", "lección", "lezione", "lição", "урок", "課", "课", "단원", "synonyms", "antonyms", "synonym", "antonym", "length",
    ];

    /// <summary>Whether a header says that the words are in traditional characters.</summary>
    public static bool IsTraditional(string header) => Traditional.Any(name => HeaderName.Fold(name) == HeaderName.Fold(HeaderName.WithoutBrackets(header)));
}
