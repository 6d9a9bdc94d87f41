namespace LearningItems.Generation.Profiles;

/// <summary>French, Spanish, Italian, Portuguese and Romanian.</summary>
/// <remarks>
/// Among the function words stand words that English or a sister takes for its own – an, but, can, do, dos – so that they speak for neither; the s and t of
/// <c>it's</c> and <c>don't</c> do not, for they would make English out to be French.
/// Words and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class Romance
{
    public static LanguageProfile French { get; } = new()
    {
        Tag = "fr",
        Name = "French",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Nous *allons* à l'école. Articles, auxiliaries, ne … pas and pronouns that the row lacks stay outside.",
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],
        FunctionWords = (
            "le la les l un une des du de au aux c qu j n ce cet cette ces je tu il elle on nous vous ils elles me te se lui leur moi toi mon ma mes ton ta "
            + "tes son sa ses notre votre et ou mais donc car ni que qui où quand est sont suis es sommes êtes était ai as avons avez ont va vais fait faut ne "
            + "pas plus très dans en sur sous avec sans pour par chez y à si comme an but "
            + "or entre nos os dos eu dit met su nu").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Name irregular feminine or plural forms and the preposition a verb takes.",
            [LearningItemCategory.Pronunciation] = "Keys: nasal:on, liaison, silent_final, vowel:u, mute_e, semivowel:oi. Sounds in IPA: rue /ʁy/ – roue /ʁu/.",
            [LearningItemCategory.Idiom] = "Locutions whose meaning is not the sum of their words. Ordinary compounds (pomme de terre) are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with tu or with vous; bonjour opens every exchange, the conditional (je voudrais) softens.",
            [LearningItemCategory.Sociolinguistic] = "tu and vous, dropped ne and on for nous in speech, familiar words (bouquin, boulot) beside standard ones.",
        },
    };

    public static LanguageProfile Spanish { get; } = new()
    {
        Tag = "es",
        Name = "Spanish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Ayer *fui* al mercado. Articles, auxiliaries and pronouns that the row lacks stay outside.",
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],
        FunctionWords = (
            "el la los las un una unos unas lo y e o de del al en con por para sin sobre entre hasta desde que qué quién cómo cuándo dónde si no sí ni pero "
            + "porque como más muy ya también yo tú él ella usted nosotros ellos ellas ustedes me te se le les nos mi mis tu tus su sus este esta esto ese "
            + "esa eso es son soy eres está están estoy era ser hay ha he has han tengo tiene va voy "
            + "as so can da dos vi uno di cosa ti mas dar ve mes des van dan den vais sur par che pelo ama").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Of a verb name irregular forms and the preposition.",
            [LearningItemCategory.Grammar] = "Name the mood (indicative or subjunctive) or the choice (ser or estar, por or para, imperfect or preterite) the point turns on.",
            [LearningItemCategory.Idiom] = "Modismos. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with tú, vos or usted; de nada and no hay de qué answer thanks.",
            [LearningItemCategory.Sociolinguistic] = "tú, usted and vos, vosotros and ustedes, words that differ between Spain and America (coche, carro).",
        },
    };

    public static LanguageProfile Italian { get; } = new()
    {
        Tag = "it",
        Name = "Italian",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Ogni giorno *vado* a scuola. Articles, auxiliaries and pronouns that the row lacks stay outside.",
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],

        // The article i stands twice in many a short sentence (I ragazzi leggono i libri), so it is here though English has an I.
        FunctionWords = (
            "il lo la gli le i l un uno una di del della dei delle dell al alla all da dal dalla in nel nella su sul con per tra fra e ed o ma se che chi cosa "
            + "come dove quando perché non no sì più molto anche io tu lui lei noi voi loro me mi ti ci vi si ne c mio mia tuo tua suo sua questo questa quello è "
            + "sono sei siamo era ho hai ha hanno va so can do "
            + "te ce qui ai vai li ve mai po tiene tengo sa est plus ama ali dia pro").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Name irregular plurals, a verb's auxiliary (essere or avere) and the preposition it takes.",
            [LearningItemCategory.Idiom] = "Modi di dire and proverbi. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with tu or with Lei; prego answers thanks and invites.",
            [LearningItemCategory.Sociolinguistic] = "tu and Lei, voi to a group, titles (dottore, signora), greetings by familiarity (ciao, salve, buongiorno).",
        },
    };

    public static LanguageProfile Portuguese { get; } = new()
    {
        Tag = "pt",
        Name = "Portuguese",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Ontem *fui* ao mercado. Articles, auxiliaries and pronouns that the row lacks stay outside.",
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],
        FunctionWords = (
            "o os as um uma de do da dos das em no na nos nas ao aos à às por pelo pela para com sem sobre entre até e ou mas se que quem como onde quando "
            + "porque não sim mais muito já também eu tu ele ela você nós eles elas vocês me te lhe meu minha seu sua este esta esse essa isso é são sou és "
            + "está estão estou era foi for ser há tem têm tenho vai vou "
            + "some la lo los las dei lei ti si vi sei tua dar par vais nu som uns der má ano ali li dia mau ia nem desde sul").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Name irregular plurals (-ão, -l), irregular verb forms and the preposition a verb takes.",
            [LearningItemCategory.Grammar] = "Keep to one variety within an item: European (estou a fazer) or Brazilian (estou fazendo), as the language tag says.",
            [LearningItemCategory.Idiom] = "Expressões idiomáticas and provérbios. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with tu, você or o senhor / a senhora; obrigado or obrigada goes by the speaker, de nada answers.",
            [LearningItemCategory.Sociolinguistic] = "tu, você and o senhor / a senhora, which differ between Portugal and Brazil; words that differ (autocarro, ônibus).",
        },
    };

    public static LanguageProfile Romanian { get; } = new()
    {
        Tag = "ro",
        Name = "Romanian",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Ieri am *citit* o carte. Auxiliaries, să and short pronouns that the row lacks stay outside, the article at a noun's end inside.",
        WordFacts = [WordFact.Gender, WordFact.Plural],
        FunctionWords = (
            "și sau dar că să nu este e sunt ești suntem era fost fi eu tu el ea noi voi ei ele mă te îl o ne vă îi le mi ți îmi îți își meu mea tău lui lor un unei "
            + "unui niște la în din de pe cu pentru fără după până sub peste între ce cine care unde când cum cât foarte mai acum aici acolo acest această aceste ai are au am "
            + "avea poate trebuie prea doar "
            + "an i must or but of in as al se sa ta vi ni li ci da om tot vom vor va ale lei des du dat dus vara bei una plus par est jos ia l n v").Split(' '),
        TokensPerExample = 13,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a noun's form with the article, sounds that change in the plural (carte, cărți), and the preposition a verb takes.",
            [LearningItemCategory.Grammar] = "Say where să stands and where pe marks the object, where the point has them.",
            [LearningItemCategory.Idiom] = "Expresii and proverbe. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with tu or with dumneavoastră; vă rog asks, cu plăcere answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "tu, dumneata and dumneavoastră, domnule and doamnă.",
        },
    };
}
