using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Checks.Cases;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Right drafts that a careless comparison refuses: case, marks and signs of one language read as those of another.</summary>
public class RightDraftsTests
{
    [Theory]
    [InlineData("tr", "ırmak", "Irmak çok geniş.", "Bu ırmak uzun.")] // the capital of ı is I
    [InlineData("tr", "iyi", "İyi akşamlar!", "Hava iyi.")]
    [InlineData("fr", "nombre", "Le nombre π est infini.", "C'est un grand nombre.")]
    [InlineData("pl", "litera", "To jest litera Ж.", "Ta litera jest trudna.")]
    [InlineData("es", "letra", "Es la letra «Ñ».", "Es una letra.")]
    [InlineData("da", "barn", "Et barn leger i parken i dag.", "Der er to børn, et barn er trist.")] // i is Danish
    [InlineData("hr", "kruh", "Kupujem kruh i mlijeko i sir.", "Kruh je svjež.")]
    [InlineData("cs", "jasně", "Přijdeš? – No jasně!", "Jasně, přijdu.")]
    [InlineData("de", "Mannschaft", "Wir sind eine Mannschaft – ein echtes Team.", "Die Mannschaft gewinnt.")]
    public void Draft_has_no_finding(string language, string word, params string[] examples) => Assert.Empty(DraftCase.Vocab(language, word, "", examples).Inspect());

    [Theory]
    [InlineData("zh", "帮忙 bāngmáng", "bāngmáng", "他帮了我一个非常非常大的忙。", "帮 … 忙")]
    [InlineData("th", "นอนหลับ", "", "เขานอนเท่าไรก็ไม่หลับ", "นอน … หลับ")]
    public void Split_word_is_shown_where_its_parts_are_marked_however_far_apart(string language, string row, string reading, string example, string form)
    {
        var draft = DraftCase.Vocab(language, row, reading, example, example.Replace('我', '你') + "！");

        Assert.DoesNotContain(draft.But(item => item with { Forms = [form, form] }).Inspect(), finding => finding.Code == FindingCodes.TargetAbsent);
        Assert.Contains(draft.Inspect(), finding => finding.Code == FindingCodes.TargetAbsent);
    }

    [Fact]
    public void What_stands_around_a_long_citation_may_be_alike()
    {
        var quoted = DraftCase.Vocab("da", "mand", "", "1 × “en mand, mænd”", "2 × “en mand, mænd”");

        Assert.Empty((quoted with { Rows = [new() { Text = "mand", Citation = "en mand, mænd" }] }).Inspect());
        Assert.NotEmpty(quoted.Inspect());
    }

    [Fact]
    public void Sounds_in_a_definition_are_of_no_second_alphabet()
    {
        var breath = DraftCase.Vocab("en", "breath", "", "Take a breath.", "Her breath was warm.");

        Assert.Empty(breath.But(draft => draft with { Definition = "air from the lungs, said /breθ/; the verb is breathe" }).Inspect());
        Assert.NotEmpty(breath.But(draft => draft with { Definition = "air from the lungs, said breθ; the verb is breathe" }).Inspect());
    }

    [Theory]
    [InlineData("tr", "[fiil]-ebilir miyim?", "Bir şey sorabilir miyim?")] // -abilir after a back vowel
    [InlineData("tr", "eğer [clause]-sa", "Eğer gelirse söylerim.")]
    [InlineData("fi", "ymmärtää [noun]", "Ymmärrän suomea.")]
    [InlineData("fi", "[paikka]-ssa", "Asun talossa, kylässä.")]
    [InlineData("fr", "être en train de [infinitif]", "Je suis en train de lire.")] // another stem of être
    public void Frame_is_in_an_example_in_the_shape_that_the_example_asks_for(string language, string template, string example) =>
        Assert.True(TemplateParts.StandIn(example, TemplateParts.Of(template), LanguageProfiles.Find(language, [])));

    [Theory]
    [InlineData("yue", "zh-Hant", "我有三個蘋果。")]
    [InlineData("da", "nb", "Hun har en hund.")]
    public void Translation_into_a_sister_language_may_be_the_sentence_itself(string language, string instruction, string example)
    {
        var context = Context(language, instruction, example);
        var findings = new List<Finding>();

        new TranslationCheck().Inspect(context, findings);

        Assert.Empty(findings);
    }

    private static DraftContext Context(string language, string instruction, string example)
    {
        var request = new GenerationRequest { Language = language, Level = ProficiencyLevel.Parse("A1"), Sources = [new() { Text = "x" }], InstructionLanguage = instruction, IncludeTranslations = true };
        var draft = new LearningItemDraft { Examples = [new() { Text = example, Translation = example }] };
        return new DraftContext(draft, new StrategySet([]).For([LearningItemCategory.Vocab])[0], Courses.Knowledge(request, LanguageProfiles.Find(language, [])), request.Sources);
    }
}
