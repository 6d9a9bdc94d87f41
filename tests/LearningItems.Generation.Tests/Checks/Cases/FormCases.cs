using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>Drafts that say one thing in one place and another in the next, that show something else than they teach, or that are written as nobody writes.</summary>
internal static class FormCases
{
    private static readonly LearningItemCategory Sounds = LearningItemCategory.Pronunciation;
    private static readonly LearningItemCategory Signs = LearningItemCategory.WritingSystem;

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Warning<SlotFormsCheck>(FindingCodes.TemplateMismatch, Wish("Chce se mi [infinitive]", """["Chce se mi spím"]"""), Wish("Chce se mi [infinitive]", """["Chce se mi spát"]"""), "'spím' does not look like what fills [infinitive]"),
        FindingCase.Warning<SlotFormsCheck>(FindingCodes.TemplateMismatch, Wish("Chce se mi [noun]", """["Chce se mi spát"]"""), Wish("Chce se mi [infinitive]", """["Chce se mi spát"]"""), "'Chce se mi [infinitive]' has other slots than its template"),
        FindingCase.Warning<SlotFormsCheck>(FindingCodes.TemplateMismatch, Wish("Chce se mi [noun]", """["Chce se mi spát"]""", "Chce se mi"), Wish("Chce se mi [infinitive]", """["Chce se mi spát"]""", "Chce se mi"), "The definition speaks of infinitive"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Point("th", "เคย", "subject + verb + เคย", "before a verb: it was ever done", "คุณเคยไปไหม", "ผมเคยกินข้าว"), Point("th", "เคย", "subject + เคย + verb", "before a verb: it was ever done", "คุณเคยไปไหม", "ผมเคยกินข้าว"), "has it before the verb"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Vocative("name in the nominative"), Vocative("name in the vocative"), "has the nominative"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Buy("imperfective"), Buy("perfective"), "says perfective, the field aspect 'imperfective'"),
        FindingCase.Warning<GenderCheck>(FindingCodes.GenderContradicts, Bed("hr", "krevet (m.)", "f"), Bed("hr", "krevet (m.)", "m"), "the mark of another gender than 'f'"),
        FindingCase.Warning<InlineGlossCheck>(FindingCodes.InlineRomanization, Says("ko", "고마워", "고마워, 친구야 (즉 철수야)."), Says("ko", "고마워", "고마워, 친구야 (철수야)."), "explains what it says"),
        FindingCase.Warning<InlineGlossCheck>(FindingCodes.InlineRomanization, Says("hr", "hvala", "Hvala (danke alles) za kruh!"), Says("hr", "hvala", "Hvala (puno) za kruh!"), "is German"),
        FindingCase.Warning<SpellingCheck>(FindingCodes.Misspelt, Says("tr", "teşekkürler", "TEŞEKKÜRLER, GÜNLERI GÜZEL"), Says("tr", "teşekkürler", "TEŞEKKÜRLER, GÜNLERİ GÜZEL"), "'GÜNLERI'"),
        FindingCase.Warning<SpellingCheck>(FindingCodes.Misspelt, Says("ko", "고마워", "고마워, 녀동생아!"), Says("ko", "고마워", "고마워, 여동생아!"), "'녀동생아'"),
        FindingCase.Warning<SpellingCheck>(FindingCodes.Misspelt, Says("ko", "고마워", "고마워, 화장室 어디야?"), Says("ko", "고마워", "고마워, 화장실 어디야?"), "'화장室'"),
        FindingCase.Warning<ShapeCheck>(FindingCodes.DefinitionShort, Defined("thanks, said to anyone after a"), Defined("thanks, said to anyone after a meal"), "breaks off"),
        FindingCase.Warning<PointInExamplesCheck>(FindingCodes.TargetInNoForm, Point("pt", "estar + gerúndio", "estar + gerúndio", "what goes on now", "Estou a comer.", "Eles estão dormindo.", "Eu leio um livro."), Point("pt", "estar + gerúndio", "estar + gerúndio", "what goes on now", "Estou a comer.", "Eles estão dormindo.", "Está lendo."), "has nothing of 'estar + gerúndio'"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationLanguage, Translated("Dziękuję za siedem róż.", "Спасибо за семь роз."), Translated("Dziękuję za siedem róż.", "Thank you for seven roses."), "is not written in English"),
        FindingCase.Warning<TranslationCheck>(FindingCodes.TranslationIsExample, Translated("Dziękuję pięknie.", "Dziękuję pięknie."), Translated("Dziękuję pięknie.", "Many thanks."), "is the example itself"),
        FindingCase.Warning<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Sandwich("to slide in on a prawn sandwich"), Sandwich("to get far without effort"), "seems to mean what its words say"),
        FindingCase.Warning<NearExamplesCheck>(FindingCodes.ExamplesAlike, Says("pl", "Dziękuję za pomoc", "Dziękuję za pomoc, miły panie Adamie.", "Dziękuję za pomoc, miły panie Janie.", "Bardzo dziękuję za pomoc!"), Says("pl", "Dziękuję za pomoc", "Dziękuję za pomoc, miły panie Adamie.", "Dziękuję za pomoc i radę, do jutra.", "Bardzo dziękuję za pomoc!"), "are nearly the same"),
        FindingCase.Warning<SpelledFeatureCheck>(FindingCodes.FeatureInPart, DraftCase.Feature("tr", Sounds, "consonant:ğ", "dağ", "ağaç").WithExamples("gaz", "gece"), DraftCase.Feature("tr", Sounds, "consonant:ğ", "dağ", "ağaç").WithExamples("gaz", "ağaç"), "None of the examples shows consonant:ğ"),
        FindingCase.Warning<DefinitionSubstanceCheck>(FindingCodes.DefinitionSaysNothing, Defined("Dziękuję is what one says when one says Dziękuję."), Defined("Dziękuję is what one says after a meal."), "does not say what"),
        FindingCase.Warning<DefinitionSubstanceCheck>(FindingCodes.DefinitionSaysNothing, Defined("An interesting part of culture that learners should know."), Defined("An interesting part of culture: guests say it."), "An interesting part of culture"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, DraftCase.Feature("fi", Signs, "letter:ö", "yö", "työ").WithExamples("yö", "løylyö"), DraftCase.Feature("fi", Signs, "letter:ö", "yö", "työ").WithExamples("yö", "löylyö"), "'ø' of 'løylyö'"),
        FindingCase.Warning<SpellingCheck>(FindingCodes.Misspelt, DraftCase.Feature("vi", Signs, "tone_mark:sắc", "má", "cá").WithExamples("má", "ðá"), DraftCase.Feature("vi", Signs, "tone_mark:sắc", "má", "cá").WithExamples("má", "đá"), "'ðá' in 'ðá' is not spelt"),
        FindingCase.Warning<UnusedLettersCheck>(FindingCodes.UnusedLetter, Says("el", "ευχαριστώ", "Ευχαριστώ, μένω στὴν Κρήτη."), Says("el", "ευχαριστώ", "Ευχαριστώ, μένω στην Κρήτη."), "'ὴ' of 'στὴν'"),
        FindingCase.Error<ScriptCheck>(FindingCodes.ForeignScript, Says("hi", "धन्यवाद", "धन्यवादে जी।"), Says("hi", "धन्यवाद", "धन्यवाद जी।"), "is not a letter of Hindi"),
        FindingCase.Warning<ComponentCheck>(FindingCodes.ComponentAbsent, DraftCase.Feature("zh", Signs, "radical:氵", "河", "冰"), DraftCase.Feature("zh", Signs, "radical:氵", "河", "海"), "does not have the component 氵"),
    ];

    private static DraftCase Wish(string template, string fillings, string target = "Chce se mi [infinitive]") =>
        DraftCase.Pattern("cs", LearningItemCategory.Pattern, target, $$"""{"template":"{{template}}","fillings":{{fillings}}}""", "chtít").WithExamples("Chce se mi spát.", "Chce se mi plakat doma.")
            .But(draft => draft with { Definition = "What one feels like doing; the infinitive follows." });

    private static DraftCase Point(string language, string point, string form, string definition, params string[] examples) =>
        (DraftCase.Vocab(language, "x", "", examples) with { Category = LearningItemCategory.Grammar, Rows = [new() { Text = point, Kind = SourceKind.Grammar }] })
            .But(draft => draft.With($$"""{"form":"{{form}}"}""") with { Word = point, Definition = definition });

    private static DraftCase Vocative(string form) => Point("uk", "кличний відмінок", form, "The vocative is the case for calling somebody.", "Олено, іди сюди!", "Друже, як справи?");

    private static DraftCase Buy(string aspect) =>
        DraftCase.Vocab("pl", "kupić", "", "Chcę kupić rower.", "Trzeba kupić mleko.").But(draft => draft.With($$"""{"aspect":"{{aspect}}"}""") with { Definition = "to buy; perfective, so that its present forms speak of the future" });

    private static DraftCase Bed(string language, string row, string gender) =>
        (DraftCase.Vocab(language, "krevet", "", "Krevet je velik.", "Ovo je moj krevet.") with { Rows = [new() { Text = "krevet", Citation = row }] }).But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Says(string language, string formula, params string[] examples) =>
        DraftCase.Pattern(language, LearningItemCategory.Functional, formula, """{"function":"thanking","politeness":"polite"}""", formula)
            .WithExamples(examples.Length == 1 ? [examples[0], $"{formula}!"] : examples).But(draft => draft with { Definition = "what one says to give thanks to somebody" });

    private static DraftCase Defined(string definition) => Says("pl", "Dziękuję", "Dziękuję, panie Adamie.").But(draft => draft with { Definition = definition });

    private static DraftCase Translated(string text, string translation) => (Says("pl", "Dziękuję", "Dziękuję, to wszystko.") with { Translations = true })
        .But(draft => draft with { Examples = [new() { Text = "Dziękuję, to wszystko.", Translation = "Thank you, that is all." }, new() { Text = text, Translation = translation }] });

    private static DraftCase Sandwich(string figurative) =>
        DraftCase.Pattern("sv", LearningItemCategory.Idiom, "glida in på en räkmacka", $$"""{"literal":"to glide in on a prawn sandwich","figurative":"{{figurative}}","register":"informal"}""", "glida", "räkmacka")
            .WithExamples("Han gled in på en räkmacka.", "Alla tror att hon bara glider in på en räkmacka.").But(draft => draft with { Definition = "to reach something by luck or by friends, and not by work" });
}
