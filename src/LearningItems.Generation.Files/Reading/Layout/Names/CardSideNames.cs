namespace LearningItems.Generation.Files;

/// <summary>What flash cards call their two sides. Which of them is in the language taught, the names do not say: people make cards both ways.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>CardSidesTests</c>.</remarks>
internal static class CardSideNames
{
    private static readonly HashSet<string> Names = [.. new[]
    {
        "front", "back", "question", "answer", "prompt", "response", "cue", "term", "terms", "definition", "definitions", "side 1", "side 2", "side a", "side b", "recto", "verso",
        "Vorderseite", "Rückseite", "Frage", "Antwort", "Begriff", "Begriffe", "réponse", "terme", "définition",
        "anverso", "reverso", "pregunta", "respuesta", "término", "definición", "fronte", "retro", "domanda", "risposta", "termine", "definizione", "frente", "pergunta", "resposta", "termo", "definição",
        "вопрос", "ответ", "термин", "определение", "лицевая сторона", "обратная сторона",
        "正面", "背面", "问题", "答案", "問題", "回答", "答え", "表", "裏", "おもて", "うら", "앞면", "뒷면", "질문", "답", "대답", "السؤال", "الجواب", "الوجه", "الظهر",
        "ön", "arka", "soru", "cevap", "mặt trước", "mặt sau", "câu hỏi", "đáp án", "przód", "tył", "pytanie", "odpowiedź", "voorkant", "achterkant", "vraag", "antwoord",
    }.Select(HeaderName.Fold)];

    public static bool Has(string header) => Names.Contains(HeaderName.WithoutNumber(HeaderName.Fold(HeaderName.WithoutBrackets(header)))) || Names.Contains(HeaderName.Fold(header));
}
