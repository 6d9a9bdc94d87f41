using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>Spelling, translations, definitions that say nothing, and what is said of whole peoples.</summary>
internal static class LanguageCases
{
    private static readonly DraftCase Tea = DraftCase.Vocab("zh", "茶 chá", "chá", "我喝茶。", "这是茶。");
    private static readonly DraftCase FrenchTea = DraftCase.Vocab("fr", "thé", "", "Je bois du thé.", "Il boit son thé.") with { Translations = true };

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Warning<NearExamplesCheck>(FindingCodes.ExamplesAlike, Tea.WithExamples("这里有一家茶店。", "这里有一家小茶店。", "我喝茶。"), Tea.WithExamples("这里有一家茶店。", "他每天都喝小杯茶。", "我喝茶。"), "are nearly the same"),
        FindingCase.Error<NearExamplesCheck>(FindingCodes.ExamplesAlike, Tea.WithExamples("这里有一家茶店。", "这里有一家小茶店。"), Tea.WithExamples("有茶店。", "有小茶店。"), "'这里有一家茶店。' and '这里有一家小茶店。' are nearly the same"),
        FindingCase.Warning<DefinitionSubstanceCheck>(FindingCodes.DefinitionSaysNothing, Defined("茶 is a very common word."), Defined("茶 is a very common drink."), "does not say what '茶' means"),
        FindingCase.Warning<DefinitionSubstanceCheck>(FindingCodes.DefinitionSaysNothing, FrenchIdea("le petit goûter"), FrenchIdea("le petit goûter, an afternoon snack"), "is the word itself"),
        FindingCase.Error<MixedAlphabetsCheck>(FindingCodes.MixedScripts, Defined("a h\u043Et drink of leaves"), Defined("a hot drink of leaves"), "mixes letters of two alphabets"),
        FindingCase.Error<MixedAlphabetsCheck>(FindingCodes.MixedScripts, Bread("Kупујем хлеб."), Bread("Купујем хлеб."), "'Kупујем' in"),
        FindingCase.Error<FinalLettersCheck>(FindingCodes.FinalLetter, Hebrew("שלום לכולמ."), Hebrew("שלום לכולם."), "wrong form of a letter"),
        FindingCase.Error<SpellingCheck>(FindingCodes.Misspelt, House("Das Haus steht in einer Strasse."), House("Das Haus steht in einer Straße."), "is spelt 'Straße'"),
        FindingCase.Warning<SpellingCheck>(FindingCodes.NeighbourWord, Roti("Saya makan roti kerana lapar."), Roti("Saya makan roti karena lapar."), "which says 'karena'"),
        FindingCase.Error<TargetSpellingCheck>(FindingCodes.Misspelt, Greeting("Herzlichen Gruss!"), Greeting("Herzlichen Gruß!"), "is spelt 'Gruß' in its row"),
        FindingCase.Warning<ScriptCheck>(FindingCodes.ForeignScript, Shoes(SourceKind.Vocabulary), Shoes(SourceKind.Topic), "another script than the list"), // a topic is named in English
        FindingCase.Warning<ScriptCheck>(FindingCodes.ForeignScript, Slovak("Dom je большой."), Slovak("Dom je starý."), "another script than the list"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, Livro("O livro é pequeño."), Livro("O livro é pequeno."), "'ñ' of 'pequeño'"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, Livro("Éste livro é meu, señor Muñoz."), Livro("O livro é meu, senhor Muñoz."), "'ñ' of 'señor'"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, Livro("O livro è meu."), Livro("O livro é meu."), "'è' of 'è'"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Car("Ma voiture (car) est là."), Car("Ma voiture (bleue) est là."), "is the gloss of its row"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Car("Ma voiture /vwatyʁ/ est là."), Car("Ma voiture et/ou son vélo."), "'/vwatyʁ/'"),
        FindingCase.Error<UnusedLettersCheck>(FindingCodes.UnusedLetter, Sticks("палки в колёса"), Sticks("палиці в колеса"), "'ё' in 'палки в колёса'"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Left("I drink 茶 every day."), Left("I drink “茶” every day."), "'茶' in the translation"),
        FindingCase.Warning<InstructionLanguageCheck>(FindingCodes.InstructionLanguage, Guest("Sie sagen es zu den Leuten, die sie noch nicht kennen."), Guest("guests say it to people whom they do not know"), "seems to be in German"),
        FindingCase.Error<TranslationCheck>(FindingCodes.TranslationIsExample, Translated("Je bois du thé", "He drinks his tea."), Translated("I drink tea", "He drinks his tea."), "is the example itself"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationsRepeat, Translated("He drinks tea.", "He drinks tea."), Translated("I drink tea.", "He drinks tea."), "translation of two different examples"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Translated("Je bois du café.", "He drinks his tea."), Translated("I drink thé.", "He drinks his tea."), "seems to be in French"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Drinks("He drinks heute trinkt"), Drinks("He really drinks heute trinkt"), "seems to be in German"), // half of the words, and two of five
        FindingCase.Warning<OffLanguageCheck>(FindingCodes.NeighbourWord, Thanks("Muchas gracias, senhora."), Thanks("Muchas gracias, Senhora Dias."), "'senhora' in 'Muchas gracias, senhora.' is Portuguese, and no word of Spanish"),
        FindingCase.Warning<OffLanguageCheck>(FindingCodes.OffLanguage, Thanks("Muchas gracias, she stood here, dijo ella."), Thanks("Muchas gracias, dijo ella."), "has words of English"),
        FindingCase.Error<OffLanguageCheck>(FindingCodes.OffLanguage, Thanks("O jantar hoje, com a gracia."), Thanks("La cena de hoy, con gracia."), "has words of Portuguese: write the example in Spanish"),
        FindingCase.Error<OffLanguageCheck>(FindingCodes.OffLanguage, Thanks("Please come to the house with gracia."), Thanks("Ven a casa con gracia."), "is English: write the example in Spanish"),
        FindingCase.Warning<OffLanguageCheck>(FindingCodes.NeighbourWord, Phrase("Buenas tardes"), Phrase("Boa tarde"), "'Buenas' in 'Buenas tardes' is Spanish"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Cheap("Este restaurante é bom y barato."), Cheap("Este restaurante es bueno y barato."), "seems to be in Portuguese"), // relatives share half of their words
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Drinks("He trinken water today."), Drinks("He drinks water today."), "'trinken' in the translation"),
        FindingCase.Warning<InstructionLanguageCheck>(FindingCodes.InstructionLanguage, Defined("hot drink; beber con leche, muy caliente"), Defined("hot drink; with milk, very hot"), "seems to be in Spanish"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, Spice("Milyen *fûszert* kérsz?"), Spice("Milyen *fűszert* kérsz?"), "'û' of 'fûszert'"),
        FindingCase.Warning<NearExamplesCheck>(FindingCodes.ExamplesAlike, Where("Excusez-moi, où est la gare ?"), Where("Excusez-moi, où est la poste ?"), "'Où est la gare ?' and 'Excusez-moi, où est la gare ?'"),
        FindingCase.Warning<NationalCharacterCheck>(FindingCodes.NationalCharacter, Defined("a drink; the Chinese are calm people"), Defined("a drink; many Chinese people like it"), "is said of a whole people"),
    ];

    private static DraftCase Defined(string definition) => Tea.But(draft => draft with { Definition = definition });

    private static DraftCase FrenchIdea(string definition) =>
        DraftCase.Pattern("fr", LearningItemCategory.Literacy, "le petit goûter", """{"text_type":"sign","marker":"short"}""", "goûter").But(draft => draft with { Definition = definition });

    private static DraftCase Bread(string example) => DraftCase.Vocab("sr", "хлеб", "", "Ово је хлеб.", example);

    private static DraftCase Thanks(string example) => DraftCase.Vocab("es", "gracia", "", "La gracia es suya.", example);

    private static DraftCase Phrase(string target) =>
        DraftCase.Pattern("pt", LearningItemCategory.Functional, target, """{"function":"greeting","politeness":"neutral"}""", "tarde").WithExamples("Boa tarde, Ana.", "Boa tarde a todos.");

    private static DraftCase Spice(string example) => DraftCase.Vocab("hu", "fűszer", "", "A paprika fűszer.", example.Replace("*", string.Empty, StringComparison.Ordinal)).But(draft => draft with { Forms = [string.Empty, example.Split('*')[1]] });

    private static DraftCase Where(string example) =>
        DraftCase.Pattern("fr", LearningItemCategory.Pattern, "Où est [noun] ?", """{"template":"Où est [noun] ?","fillings":["Où est la gare ?","Où est la clé ?"]}""", "gare", "clé").WithExamples("Où est la gare ?", "Où est ma clé ?", example);

    private static DraftCase Hebrew(string example) => DraftCase.Vocab("he", "שלום", "", "שלום!", example);

    private static DraftCase House(string example) => DraftCase.Vocab("de", "Haus", "", "Das Haus ist alt.", example);

    private static DraftCase Roti(string example) => DraftCase.Vocab("id", "roti", "", "Ini roti.", example);

    private static DraftCase Greeting(string example) => DraftCase.Vocab("de", "Gruß", "", "Ein Gruß aus Wien.", example);

    private static DraftCase Slovak(string example) => DraftCase.Vocab("sk", "dom", "", "To je dom.", example);

    private static DraftCase Livro(string example) => DraftCase.Vocab("pt", "livro", "", "Este livro é bom.", example);

    private static DraftCase Car(string example)
    {
        var car = DraftCase.Vocab("fr", "voiture", "", "On prend la voiture.", example);
        return (car with { Rows = [car.Rows[0] with { Gloss = "car" }] }).But(draft => draft with { Definition = "a car, for people or for goods" });
    }

    private static DraftCase Sticks(string target) =>
        DraftCase.Pattern("uk", LearningItemCategory.Idiom, target, """{"literal":"sticks into the wheels","figurative":"to hinder someone","register":"neutral"}""", "колесо").WithExamples("Не став палиці в колеса!", "Він ставить палиці в колеса.");

    private static DraftCase Left(string translation) =>
        (Tea with { Translations = true }).But(draft => draft with { Examples = [draft.Examples[0] with { Translation = translation }, draft.Examples[1] with { Translation = "This is tea." }] });

    private static DraftCase Guest(string speakers) =>
        DraftCase.Pattern("fr", LearningItemCategory.Sociolinguistic, "livre", $$"""{"register":"formal","who_to_whom":"{{speakers}}","variant":"bouquin"}""", "livre").WithExamples("Je lis un livre.", "Tu as lu ce bouquin ?");

    private static DraftCase Shoes(SourceKind kind) =>
        DraftCase.Pattern("bg", LearningItemCategory.Cultural, "Taking off one's shoes at the door", """{"do":"Ask whether to take them off.","when":"at a home, not at an office"}""", "everyday life").WithExamples("Да си събуя ли обувките?", "Заповядайте, влезте.") with { Rows = [new() { Text = "everyday life", Kind = kind }] };

    private static DraftCase Cheap(string translation) =>
        (DraftCase.Vocab("pt", "barato", "", "Este restaurante é bom e barato.", "Comprei um livro barato.") with { Translations = true, Instruction = "es" })
            .But(draft => draft with { Definition = "Que cuesta poco dinero.", Examples = [draft.Examples[0] with { Translation = translation }, draft.Examples[1] with { Translation = "Compré un libro barato." }] });

    private static DraftCase Drinks(string translation) =>
        (DraftCase.Vocab("de", "heute", "", "Er trinkt heute Wasser", "Heute ist Montag.") with { Translations = true })
            .But(draft => draft with { Examples = [draft.Examples[0] with { Translation = translation }, draft.Examples[1] with { Translation = "Today is Monday." }] });

    private static DraftCase Translated(string first, string second) => FrenchTea.But(draft => draft with
    {
        Examples = [draft.Examples[0] with { Translation = first }, draft.Examples[1] with { Translation = second }],
    });
}
