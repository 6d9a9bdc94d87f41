namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>
/// The syllables of Hanyu Pinyin without tones, ü as v: the table of the Scheme for the Chinese Phonetic Alphabet (1958; ISO 7098), with the
/// interjections and the few colloquial syllables that dictionaries have.
/// </summary>
/// <remarks>Which dictionaries is not recorded. Written by hand; licence MIT, as the library; checked by <c>MandarinReadingTests</c>.</remarks>
internal static class PinyinSyllables
{
    /// <summary>Letters of the longest syllable: zhuang.</summary>
    public const int Longest = 6;

    private static readonly string[] Sorted = Sort(
        "a o e ai ei ao ou an en ang eng er m n ng hm hng",
        "yi ya yo ye yai yao you yan yin yang ying yong wu wa wo wai wei wan wen wang weng yu yue yuan yun",
        "ba bo bai bei bao ban ben bang beng bi bie biao bian bin bing bu biang",
        "pa po pai pei pao pou pan pen pang peng pi pie piao pian pin ping pu",
        "ma mo me mai mei mao mou man men mang meng mi mie miao miu mian min ming mu",
        "fa fo fei fou fan fen fang feng fu",
        "da de dai dei dao dou dan den dang deng dong di dia die diao diu dian ding du duo dui duan dun",
        "ta te tai tei tao tou tan tang teng tong ti tie tiao tian ting tu tuo tui tuan tun",
        "na ne nai nei nao nou nan nen nang neng nong ni nie niao niu nian nin niang ning nu nuo nuan nun nv nve nue",
        "la lo le lai lei lao lou lan lang leng long li lia lie liao liu lian lin liang ling lu luo luan lun lv lve lue",
        "ga ge gai gei gao gou gan gen gang geng gong gu gua guo guai gui guan gun guang",
        "ka ke kai kei kao kou kan ken kang keng kong ku kua kuo kuai kui kuan kun kuang",
        "ha he hai hei hao hou han hen hang heng hong hu hua huo huai hui huan hun huang",
        "ji jia jie jiao jiu jian jin jiang jing jiong ju jue juan jun",
        "qi qia qie qiao qiu qian qin qiang qing qiong qu que quan qun",
        "xi xia xie xiao xiu xian xin xiang xing xiong xu xue xuan xun",
        "zha zhe zhi zhai zhei zhao zhou zhan zhen zhang zheng zhong zhu zhua zhuo zhuai zhui zhuan zhun zhuang",
        "cha che chi chai chao chou chan chen chang cheng chong chu chua chuo chuai chui chuan chun chuang",
        "sha she shi shai shei shao shou shan shen shang sheng shu shua shuo shuai shui shuan shun shuang",
        "re ri rao rou ran ren rang reng rong ru rua ruo rui ruan run",
        "za ze zi zai zei zao zou zan zen zang zeng zong zu zuo zui zuan zun",
        "ca ce ci cai cei cao cou can cen cang ceng cong cu cuo cui cuan cun",
        "sa se si sai sao sou san sen sang seng song su suo sui suan sun");

    /// <summary>The initials, in the order of the scheme.</summary>
    public static IReadOnlyList<string> Initials { get; } = "b p m f d t n l g k h j q x zh ch sh r z c s".Split(' ');

    /// <summary>The finals as they are written after an initial; <c>-i</c> is the vowel of zhi, chi, shi, ri, zi, ci, si.</summary>
    public static IReadOnlyList<string> Finals { get; } =
        "a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng ü üe üan ün -i".Split(' ');

    public static bool Contains(ReadOnlySpan<char> letters)
    {
        var (low, high) = (0, Sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = letters.SequenceCompareTo(Sorted[middle]);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    /// <summary>The initial of a syllable; empty for one that begins with a vowel, y or w.</summary>
    public static ReadOnlySpan<char> InitialOf(ReadOnlySpan<char> syllable) => syllable switch
    {
        ['z' or 'c' or 's', 'h', _, ..] => syllable[..2],
        ['y' or 'w' or 'a' or 'o' or 'e', ..] or [] or [_] => [],
        _ => syllable[..1],
    };

    /// <summary>Whether a syllable has a final, named as in <see cref="Finals"/>; every final of the ü row has the sound ü.</summary>
    public static bool HasFinal(ReadOnlySpan<char> syllable, ReadOnlySpan<char> final)
    {
        Span<char> own = stackalloc char[Longest + 1];
        own = own[..WriteFinal(syllable, own)];
        return own.SequenceEqual(final) || (final is ['ü'] && own is ['ü', ..]);
    }

    private static int WriteFinal(ReadOnlySpan<char> syllable, Span<char> final)
    {
        var initial = InitialOf(syllable);
        var written = syllable[initial.Length..];
        var spelling = written switch
        {
            ['y', 'i', ..] or ['w', 'u', ..] => written[1..],
            ['y', 'u', ..] => written[1..],
            "you" => "iu",
            "wei" => "ui",
            "wen" => "un",
            ['i'] when initial is "zh" or "ch" or "sh" or "r" or "z" or "c" or "s" => "-i",
            _ => written,
        };
        spelling.CopyTo(final);
        final[0] = FirstVowel(written, initial) ?? final[0];
        return spelling.Length;
    }

    // After j, q, x and y a written u is ü; y and w stand for i and u.
    private static char? FirstVowel(ReadOnlySpan<char> written, ReadOnlySpan<char> initial) => written switch
    {
        ['y', 'u', ..] or ['v', ..] => 'ü',
        ['u', ..] when initial is "j" or "q" or "x" => 'ü',
        ['u', 'e'] when initial is "n" or "l" => 'ü',
        ['y', 'a' or 'e', ..] or "yong" or "you" => 'i',
        ['w', 'a' or 'e' or 'o', ..] => 'u',
        _ => null,
    };

    private static string[] Sort(params string[] rows) => [.. rows.SelectMany(row => row.Split(' ')).Order(StringComparer.Ordinal)];
}
