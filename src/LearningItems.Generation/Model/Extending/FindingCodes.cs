namespace LearningItems.Generation;

/// <summary>
/// The codes of the findings that the library itself makes. A code names one thing that can be wrong with a draft; name it in
/// <see cref="LearningItemGenerationOptions.IgnoredFindings"/> to switch its check off.
/// </summary>
public static class FindingCodes
{
    /// <summary>Error: the item names no row it comes from.</summary>
    public const string NoRows = "no_rows";

    /// <summary>Error: the item cites a row that its call does not have, or that is not of its category.</summary>
    public const string UnknownRow = "unknown_row";

    /// <summary>Error: an item of one-per-source work cites more than one row.</summary>
    public const string SeveralRows = "several_rows";

    /// <summary>Error: the word the item is for is not the word of its row.</summary>
    public const string EchoMismatch = "echo_mismatch";

    /// <summary>Error: in a shared call, the item names no category that was asked for.</summary>
    public const string UnknownCategory = "unknown_category";

    /// <summary>Error: a common field has a type that cannot be understood, or the item is too long.</summary>
    public const string UnreadableItem = "unreadable_item";

    /// <summary>Error: the target is empty.</summary>
    public const string MissingTarget = "missing_target";

    /// <summary>Error: the definition is empty or a placeholder.</summary>
    public const string MissingDefinition = "missing_definition";

    /// <summary>Error: the definition has over 500 characters. Warning: it has over 200, which is what was asked for.</summary>
    public const string DefinitionTooLong = "definition_too_long";

    /// <summary>Warning: the definition is a bare gloss of under 10 characters in an alphabetic script.</summary>
    public const string DefinitionShort = "definition_short";

    /// <summary>Warning: the definition is the target itself, or sends the learner elsewhere, or says no more than that the word is a word, or tells little and has nothing of the row's gloss.</summary>
    public const string DefinitionSaysNothing = "definition_says_nothing";

    /// <summary>Error: fewer than two or more than five examples.</summary>
    public const string ExampleCount = "example_count";

    /// <summary>Error: an example is empty or a placeholder.</summary>
    public const string ExampleEmpty = "example_empty";

    /// <summary>Error: two examples are the same.</summary>
    public const string ExamplesRepeat = "examples_repeat";

    /// <summary>Two examples are the same but for one word of several. Warning, and error where all examples are such.</summary>
    public const string ExamplesAlike = "examples_alike";

    /// <summary>Error: every example is only the target.</summary>
    public const string ExamplesBareTarget = "examples_bare_target";

    /// <summary>Error: translations were asked for and an example has none.</summary>
    public const string TranslationMissing = "translation_missing";

    /// <summary>Error: the translation of an example is the example itself.</summary>
    public const string TranslationIsExample = "translation_is_example";

    /// <summary>Warning: two different examples have the same translation.</summary>
    public const string TranslationsRepeat = "translations_repeat";

    /// <summary>Error: a field of the category is missing.</summary>
    public const string MissingField = "missing_field";

    /// <summary>Error: a field of the category is not text, or not a list of texts.</summary>
    public const string FieldType = "field_type";

    /// <summary>Error: a field with a fixed list of values has another value.</summary>
    public const string FieldValue = "field_value";

    /// <summary>An example has a letter of a script that neither the language nor the source uses. Error, and warning where the language's scripts are not known.</summary>
    public const string ForeignScript = "foreign_script";

    /// <summary>An example has a letter of the right script that the language does not write. Error: ы in Ukrainian, 这 in traditional Chinese; warning for one of a neighbour's Latin alphabet, ñ in Portuguese.</summary>
    public const string UnusedLetter = "unused_letter";

    /// <summary>An example is in another language. Error where scripts or function words tell, warning where characters that a sister language shares do: Mandarin in Cantonese.</summary>
    public const string OffLanguage = "off_language";

    /// <summary>Error: the target has no letter of the language's scripts.</summary>
    public const string TargetScript = "target_script";

    /// <summary>Error: one word mixes Latin letters with Cyrillic or Greek ones.</summary>
    public const string MixedScripts = "mixed_scripts";

    /// <summary>Error: a letter with a form of its own for the end of a word has the wrong one: שלומ for שלום, λόγοσ for λόγος.</summary>
    public const string FinalLetter = "final_letter";

    /// <summary>An example has a word in a spelling that the language does not have, or the target in another spelling than its row: Strasse, guzel. Warning where the target lacks or gains only marks: fenetre.</summary>
    public const string Misspelt = "misspelt";

    /// <summary>Warning: an example has a word of a neighbouring language or standard: kerana in Indonesian, 我們 in Cantonese.</summary>
    public const string NeighbourWord = "neighbour_word";

    /// <summary>Error: a lone Latin letter that belongs to nothing.</summary>
    public const string StrayLetter = "stray_letter";

    /// <summary>Warning: a lone Latin letter in another script that may belong there.</summary>
    public const string LatinLetter = "latin_letter";

    /// <summary>Warning: a capitalised Latin word in another script that no source and no lexicon explains.</summary>
    public const string LatinName = "latin_name";

    /// <summary>Warning: a Latin word in another script that no source and no lexicon explains.</summary>
    public const string LatinWord = "latin_word";

    /// <summary>Error: an example carries its reading, romanization or gloss.</summary>
    public const string InlineRomanization = "inline_romanization";

    /// <summary>The definition, or a note beside it, is not in the instruction language. Error where the scripts of the two languages tell it, warning where only words do.</summary>
    public const string InstructionLanguage = "instruction_language";

    /// <summary>A translation is not in the instruction language. Error or warning as for <see cref="InstructionLanguage"/>.</summary>
    public const string TranslationLanguage = "translation_language";

    /// <summary>Error: an example does not show the target in any form.</summary>
    public const string TargetAbsent = "target_absent";

    /// <summary>Warning: an example of a formula or an idiom has nothing of it, or none of them has.</summary>
    public const string TargetInNoForm = "target_in_no_form";

    /// <summary>Warning: an example has the target only as part of a longer word of the list: 行 in 银行.</summary>
    public const string TargetInsideWord = "target_inside_word";

    /// <summary>Warning: the form marked in an example is none of the target's: it begins otherwise, shares no stem, or lacks a mark that its letters keep.</summary>
    public const string DoubtfulForm = "doubtful_form";

    /// <summary>The gender is not that of the article. Error where the word has its article in the list, warning where articles of examples or of the definition, one of a plural, or the word's ending tell.</summary>
    public const string GenderContradicts = "gender_contradicts";

    /// <summary>Warning: a field says another thing than the definition, the list or the examples: plural, classifier, aspect partner, form, literal meaning, register, politeness, function, the other variant; or the definition begins with another word.</summary>
    public const string FactContradicts = "fact_contradicts";

    /// <summary>Error: the target needs a reading in Latin letters and has none.</summary>
    public const string MissingRomanization = "missing_romanization";

    /// <summary>Error: the reading is no reading of so many characters in the language's romanization.</summary>
    public const string InvalidReading = "invalid_reading";

    /// <summary>Error: the reading has other sounds or tones than the source's.</summary>
    public const string ReadingDiffers = "reading_differs";

    /// <summary>Warning: the reading is written as it is spoken in context, not in citation tones.</summary>
    public const string ReadingInSandhi = "reading_in_sandhi";

    /// <summary>Warning: a character is read as the other of the two standards of Mandarin reads it: xīngqí on the mainland.</summary>
    public const string ReadingOfOtherStandard = "reading_of_other_standard";

    /// <summary>Warning: a reading is possible and not usual: yínxíng for 银行, ryoko for 旅行; another than that of the rows a target is put together from; in Cantonese other tones than those of the row.</summary>
    public const string ReadingUnusual = "reading_unusual";

    /// <summary>Error: the feature's key is not one of those the language has.</summary>
    public const string UnknownFeature = "unknown_feature";

    /// <summary>Error: fewer than two of the cited words show the feature.</summary>
    public const string FeatureNotShown = "feature_not_shown";

    /// <summary>Warning: some cited words do not show the feature.</summary>
    public const string FeatureInPart = "feature_in_part";

    /// <summary>Warning: the feature is one that the readings of the words do not show, such as pitch accent.</summary>
    public const string FeatureUnverified = "feature_unverified";

    /// <summary>Error: a cited character does not have the component in the form named.</summary>
    public const string ComponentAbsent = "component_absent";

    /// <summary>Warning: the component table does not know enough of the cited characters.</summary>
    public const string ComponentUnverified = "component_unverified";

    /// <summary>Error: a shared feature is drawn from fewer than two words or characters.</summary>
    public const string TooFewSources = "too_few_sources";

    /// <summary>An idiom means what its words say. Error where both meanings are the same text, warning where one only adds to the other.</summary>
    public const string NotFigurative = "not_figurative";

    /// <summary>Error: a filling does not match its template.</summary>
    public const string TemplateMismatch = "template_mismatch";

    /// <summary>An example of a pattern does not have the frame of its template. Warning, and error where no example has it.</summary>
    public const string ExampleOffTemplate = "example_off_template";

    /// <summary>Warning: a definition or a note says of a whole people what it is like.</summary>
    public const string NationalCharacter = "national_character";

    /// <summary>Warning: the sources are of a harder level than the one taught.</summary>
    public const string LevelAbove = "level_above";

    /// <summary>Warning: the examples have many words beyond those the learner knows.</summary>
    public const string BeyondLevel = "beyond_level";

    /// <summary>Error: a text has what a program or a model left behind: a lost character (U+FFFD), a tag, a mark of a citation.</summary>
    public const string Debris = "debris";

    /// <summary>Error: a text has a character that controls, reorders or hides text, or a heap of combining marks.</summary>
    public const string UnusableCharacter = "unusable_character";

    /// <summary>Error: a target has over 200 characters, an example or a reading over 500, another field over 2,000.</summary>
    public const string TextTooLong = "text_too_long";

    /// <summary>Error: the item repeats an earlier or existing one.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Error: the item says the same of the same target in another category.</summary>
    public const string DuplicateAcrossCategories = "duplicate_across_categories";

    /// <summary>Error: two words written alike got the same definition.</summary>
    public const string SameSense = "same_sense";

    /// <summary>Warning: target and definition are nearly those of another item.</summary>
    public const string NearDuplicate = "near_duplicate";

    /// <summary>Warning: the target is also taught in another category.</summary>
    public const string TargetInOtherCategory = "target_in_other_category";

    /// <summary>Error: the item is beyond the number asked for.</summary>
    public const string OverYield = "over_yield";

    /// <summary>
    /// A second opinion doubts the sense: the definition or an example has another meaning than the source asks for. This and the codes that follow are warnings, and errors
    /// where a second opinion rejects (<see cref="SecondOpinionOptions.Rejects"/>).
    /// </summary>
    public const string SecondOpinionSense = "second_opinion_sense";

    /// <summary>A second opinion doubts a translation: it does not say what its example says.</summary>
    public const string SecondOpinionTranslation = "second_opinion_translation";

    /// <summary>A second opinion finds an example that is not correct or that nobody would say so, or an expression that is not in use.</summary>
    public const string SecondOpinionNatural = "second_opinion_natural";

    /// <summary>A second opinion finds an example far above the level.</summary>
    public const string SecondOpinionLevel = "second_opinion_level";

    /// <summary>A second opinion doubts a fact: a form, a rule, a register, a custom or an origin.</summary>
    public const string SecondOpinionFact = "second_opinion_fact";

    /// <summary>A second opinion doubts the reading.</summary>
    public const string SecondOpinionReading = "second_opinion_reading";

    /// <summary>Warning: a check threw; the message says what.</summary>
    public const string CheckFailed = "check_failed";

    /// <summary>Error: an application's strategy threw; the message says what.</summary>
    public const string StrategyFailed = "strategy_failed";
}
