using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages;

/// <summary>Forms of English words that do not begin as the word does, and everyday words that say the same: went of go, children of child, town of city.</summary>
/// <remarks>Written by hand from the irregular verbs and nouns of school grammars; licence MIT, as the library; checked by <c>EnglishFormsTests</c>.</remarks>
internal static class EnglishForms
{
    private const int StemLength = 4;
    private const int ShortestStem = 2;

    // A word with its forms and those that say the same, between semicolons.
    private static readonly string[] Table = (
        "be am is are was were been being;have has had;do does did done;go goes went gone;say said;get got gotten;make made;know knew known;think thought;take took taken;see saw seen sight;come came;"
        + "give gave given;find found;tell told;feel felt;leave left;bring brought;begin began begun beginning start starts started;keep kept;hold held;write wrote written;stand stood;hear heard;let;mean meant;meet met;run ran running;"
        + "pay paid;sit sat sitting;speak spoke spoken speech talk talks talked talking;lie lay lain lying;lead led;grow grew grown;lose lost loss;fall fell fallen;send sent;build built;understand understood;draw drew drawn;break broke broken;"
        + "spend spent;cut cutting;rise rose risen;drive drove driven driver;buy bought shop shopping;wear wore worn;choose chose chosen choice;eat ate eaten eating meal breakfast lunch dinner supper;drink drank drunk;sing sang sung song;swim swam swum;fly flew flown flight;throw threw thrown;"
        + "sleep slept asleep;sell sold sale;teach taught teacher;catch caught;fight fought;forget forgot forgotten;win won winning;ride rode ridden;hide hid hidden;bite bit bitten;shake shook shaken;steal stole stolen;wake woke woken awake;"
        + "freeze froze frozen;tear tore torn;swear swore sworn;blow blew blown;ring rang rung;sink sank sunk;shut shutting;put putting;hit hitting;set setting;sweep swept;weep wept;cry cries cried crying;try tries tried;dry dries dried;"
        + "die dies died dying dead death;lay laid;shine shone;shoot shot;light lit;dig dug;hang hung;stick stuck;strike struck;swing swung;spin spun;feed fed food;bleed bled blood;bend bent;lend lent;deal dealt;"
        + "man men;woman women;child children kid kids;person people;foot feet;tooth teeth;mouse mice;goose geese;wife wives;life lives live living alive;knife knives;leaf leaves;half halves;wolf wolves;loaf loaves;shelf shelves;airplane plane aeroplane;refrigerator fridge;"
        + "good better best well;bad worse worst badly;far further farther;much many more most lot lots;little less least;big bigger large;small smaller little;old older elder eldest;"
        + "one first once 1;two second twice 2;three third 3;four 4;five fifth 5;six 6;seven 7;eight 8;nine ninth 9;ten 10;city cities town towns;house houses home;work job jobs;difficult hard;mother mom mum mommy mummy;father dad daddy;grandmother grandma granny;grandfather grandpa grandad;television tv;telephone phone phones smartphone smartphones;news new;bicycle bike;"
        + "photograph photo picture;automobile car;year years yearly annual;evening tonight night;today this;study studies studied student;heavy weight;long length;strong strength;hot heat;high height;deep depth;wide width;young youth youngest;"
        + "sun sunny sunshine;fog foggy").Split(';');

    private static readonly WordIndex Words = new(Table.SelectMany(line => line.Split(' ')));
    private static readonly int[] LineOf = Lines();

    /// <summary>Whether a text has a word, in some form, or another of its family: swimmer for to swim.</summary>
    public static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var known = Words.Find(word);
        foreach (var other in new WordsOf(text))
        {
            if (AreAlike(word, other) || (known >= 0 && Words.Find(other) is >= 0 and var at && LineOf[at] == LineOf[known]))
            {
                return true;
            }
        }

        return false;
    }

    // Its first letters, wherever they stand in the other: carry in carried, phone in smartphones, come in coming.
    private static bool AreAlike(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var stem = word[..Math.Min(word.Length, StemLength)];
        if (stem.Length > ShortestStem && stem[^1] is 'e' or 'y')
        {
            stem = stem[..^1];
        }

        return stem.Length < StemLength ? other.StartsWith(stem, StringComparison.OrdinalIgnoreCase) : other.Contains(stem, StringComparison.OrdinalIgnoreCase);
    }

    private static int[] Lines()
    {
        var lines = new int[Words.Count];
        for (var line = Table.Length - 1; line >= 0; line--)
        {
            foreach (var word in Table[line].Split(' '))
            {
                lines[Words.Find(word)] = line; // a word of two lines is of the first
            }
        }

        return lines;
    }
}
