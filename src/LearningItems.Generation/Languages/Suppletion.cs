using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Frequent words that have forms of another stem – go, went – with the beginnings of those forms. But for a few, a language is here with
/// all that are usual, so that a short form that neither begins like its word nor stands here is another word.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SuppletionTests</c>.</remarks>
internal static class Suppletion
{
    private static readonly string[] NotWhole = ["el", "cs", "hr", "fi", "hu", "da", "nb", "ro"];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> ByLanguage = new Dictionary<string, FrozenDictionary<string, string[]>>(StringComparer.Ordinal)
    {
        ["en"] = Rows(
            "be:am,is,are,was,were,'m,'s,'re,isn,aren,ain", "go:went", "good:better,best", "well:better,best", "bad:worse,worst", "ill:worse", "much:more,most", "many:more,most", "little:less,least", "person:people",
            "i:me,my,mine", "we:us,our", "he:him,his", "she:her", "they:them", "eat:ate", "a:an", "an:a", "have:'ve,'s,'d", "will:'ll,won", "would:'d", "not:n't", "ox:oxen", "one:first", "two:second"),
        ["de"] = Rows(
            "sein:bin,bist,ist,war,wär,gewesen", "gut:besser,beste", "viel:mehr,meist", "gern:lieb", "gerne:lieb", "essen:iss,aß,äß", "ich:mich,mir,mein", "du:dich,dir", "er:ihn,ihm", "sie:ihr,ihnen", "es:ihm,'s", "wir:uns", "ihr:euch,eur",
            "der:die,das,den,dem,des", "die:der,das,den", "das:der,dem,des,'s", "ein:kein", "bald:eher", "tun:getan,tat"),
        ["fr"] = Rows(
            "être:suis,sont,sommes,soi,soy,ser,fus,fut,fûm,c'est", "aller:vais,va,vont,irai,ira,iri,iro", "avoir:eu,ont,on,eû", "œil:yeux", "l'œil:yeux", "bon:meilleur,mieux", "bien:mieux", "mauvais:pire,pis", "mal:pire,pis", "je:me,moi,m'", "il:lui,le,se", "elle:la,lui,se",
            "ils:leur,les,eux", "elles:leur,les", "tu:te,toi", "nous:notre", "on:se,soi,l'on", "un:des", "une:des", "de:du,d'", "à:au", "le:la,l'", "le ciel:cieux", "monsieur:messieurs", "madame:mesdames", "mademoiselle:mesdemoiselles", "petit:moindre", "ouïr:oyez", "gésir:gît,ci"),
        ["es"] = Rows(
            "ir:voy,va,fu,vamos", "ser:es,er,fu,soy,son", "decir:di,dí,diga", "caber:quep,cup", "hacer:hic,hiz,hag,har", "querer:quis", "saber:sup,sep", "poder:pud", "poner:pus", "haber:hay,he,ha,hub", "estar:est", "bueno:mejor,buen", "malo:peor", "bien:mejor", "mal:peor", "yo:me,mí,mi,conmigo", "tú:te,ti", "él:le,lo,se", "ella:la,le,se", "ellos:les,los", "nosotros:nos", "oler:huel", "errar:yerr", "erguir:yerg", "grande:mayor", "pequeño:menor",
            "y:e", "o:u", "el:la,los,las,lo", "santo:san"),
        ["it"] = Rows(
            "andare:va,vad", "essere:è,son,sei,sia,fu,er,stat", "avere:ho,ha,hai,hanno,ebb", "uscire:esc", "riuscire:riesc", "udire:od", "buono:migli,megli", "bene:megli", "male:peggi", "cattivo:peggi", "io:me,mi", "lui:gli,lo", "lei:le,la", "loro:gli", "dio:dei", "il:lo,i,gli,la", "egli:gli", "grande:maggior", "piccolo:minor", "bello:bei,begli", "molto:più", "poco:meno"),
        ["pt"] = Rows(
            "ir:vou,vai,vam,vão,fo,fu", "ser:é,és,era,fo,fu,sou,são", "haver:há,houv", "bom:melhor,boa", "boa:melhor", "mau:pior,má", "bem:melhor", "mal:pior", "eu:me,mim,comigo", "tu:te,ti", "ele:lhe,o,se", "ela:a,lhe,se", "nós:nos", "grande:maior", "pequeno:menor", "o:a,os,as", "um:dois"),
        ["ru"] = Rows(
            "идти:ш,пош", "быть:есть", "человек:люд", "ребёнок:дет", "ребенок:дет", "год:лет", "хороший:лучш", "хорошо:лучш", "плохой:хуж", "плохо:хуж", "я:мен,мн,мой", "он:его,ему,им,нём,не", "она:её,ей,ее,не", "оно:его,ему,не", "они:их,им,ни", "мы:нас,нам", "вы:вас,вам",
            "большой:больш", "много:больш", "мало:меньш", "маленький:меньш", "есть:ем,ел,еш,ед", "кто:ког,ком,кем", "что:чег,чем,чём", "взять:возьм", "этот:эт", "весь:вс", "один:одн", "ты:теб,тоб"),
        ["pl"] = Rows(
            "człowiek:ludz", "być:jest,są,bę", "iść:sz,idź,id", "rok:lat", "dobry:leps,najleps", "dobrze:lepi", "zły:gors,najgors", "źle:gorz", "duży:więk,najwięk", "mały:mniej,najmniej", "dużo:więc", "mało:mniej", "ja:mnie,mi,mną", "on:jego,go,mu,nim,nie,jem", "ona:jej,ją,nią,nie", "ono:je,go", "oni:ich,im,nim,nich", "one:je,ich,im", "my:nas,nam", "wy:was,wam",
            "ty:cię,ci,cie,tob", "co:cze", "kto:kog,kom,kim", "jechać:pojech", "jeść:zje", "ten:ta,to,ci,te", "wziąć:weź", "znaleźć:znaj"),
        ["tr"] = Rows("ben:ban", "sen:san", "o:on", "bu:bun", "şu:şun", "demek:diy,diye,dey", "yemek:yiy,yiye", "su:suy", "değil:değ", "ne:ney"),
        ["nl"] = Rows(
            "zijn:is,ben,was,war,gewe,bent", "goed:bet,best", "veel:me", "weinig:mind", "graag:lie", "ik:me,mij", "jij:je,jou", "hij:hem,zijn", "zij:haar,hen,hun,ze", "wij:we,ons", "u:uw", "een:één", "eten:at,gegeten", "gaan:ging,ga,gegaan"),
        ["sv"] = Rows(
            "vara:är,var", "god:bättre,bäst", "bra:bättre,bäst", "gammal:äldre,äldst", "dålig:sämre,sämst,värre", "liten:mind,minst,små,lill", "mycket:mer,mest", "många:fler,flest", "jag:mig,min", "du:dig,din", "han:honom", "hon:hen", "vi:oss", "ni:er", "de:dem", "man:en,män", "få:fick,får", "gå:gick,går", "äta:åt", "se:såg,ser", "ung:yngre,yngst", "åka:for", "en:ett", "den:det,de"),
        ["cs"] = Rows(
            "být:je,js,bud,byl,neby,není", "jít:jd,půjd,šel,šl,pojď,přij", "jet:jed,pojed", "jíst:jez,sněz,jed", "dítě:dět", "člověk:lid", "rok:let", "dobrý:lepš,nejlepš", "dobře:lép,líp,nejlép", "špatný:horš,nejhorš", "špatně:hůř", "velký:větš,největš", "malý:menš,nejmenš", "mnoho:víc,nejvíc", "málo:mén,míň",
            "hnát:žen", "oko:oč", "ucho:uš", "ruka:ruc", "noha:noz,noh", "já:mě,mi,mn", "ty:tě,ti,tob,teb", "on:jeho,ho,mu,něj,něm,ním,jemu,jej", "ona:jí,ji,ní,její", "ono:ho,mu,něj,jej", "oni:jich,jim,nich,nimi,je", "my:nás,nám,námi", "vy:vás,vám,vámi", "kdo:koh,kom,kým", "co:če,čí", "ten:ta,to,tě,ti,tí,ty", "den:dn", "pes:ps", "chtít:chc", "vzít:vez,vzal"),
        ["hr"] = Rows(
            "biti:je,jes,sam,si,smo,ste,su,bud,bi,bje,nije,nisu", "ići:id,iš,ić,poš", "htjeti:hoć,ću,ćeš,će,neć", "čovjek:ljud", "dijete:djec,djet", "godina:ljet", "dobar:bolj,najbolj", "dobro:bolj,najbolj", "loš:gor,najgor", "zao:zl,gor,najgor", "velik:već,najveć", "mali:manj,najmanj", "malen:manj", "mnogo:viš,najviš", "malo:manj", "otac:oc,oč", "pas:ps", "san:sn", "dan:dn",
            "ja:men,mi,me,mnom", "ti:teb,te,tobom", "on:njeg,ga,mu,nje,nj,jem", "ona:nje,joj,je,ju,nj", "ono:njeg,ga,mu,nj", "oni:njih,ih,im,nj", "mi:nas,nam", "vi:vas,vam", "tko:kog,kom,kim", "što:čeg,čem,čim", "gnati:žen", "žeti:žanj", "slati:šalj", "stol:stol,sto"),
        ["fi"] = Rows("olla:on,ol,lie", "hyvä:pare,parh", "se:si,ne,nii,nii,sen", "tämä:tä,näm,näi", "tuo:nuo,noi", "he:hei", "me:mei", "te:tei", "joka:jo,ja", "mikä:mi,mä,min", "kuka:ke,ku", "ei:e,äl"),
        ["hu"] = Rows(
            "van:vol,vagy,lesz,len,leg,nincs,sincs", "lenni:van,vol,vagy,lesz,leg", "jönni:jö,jer,gyer,jár", "jön:jer,gyer,jár", "menni:megy,mé,men", "megy:men,mé", "inni:isz,iv,it,igy", "iszik:iv,inn,it,igy", "enni:esz,ev,et,egy", "eszik:ev,enn,et,egy", "venni:vesz,vev,vet,vegy", "tenni:tesz,tev,tet,tegy", "sok:több,legtöbb", "jó:jobb,legjobb", "szép:szebb,legszebb", "én:engem,nek", "ő:neki,őt,vele", "ők:nek,őket", "ez:e", "az:a", "ló:lov"),
        ["da"] = Rows("god:bedre,bedst", "gammel:ældre,ældst", "dårlig:værre,værst", "lille:små,mindre,mindst", "meget:mere,mest", "mange:flere,flest", "få:fik,færre", "gå:gik", "være:er,var", "mand:mænd", "bonde:bønder", "jeg:mig,min", "du:dig,din", "han:ham", "vi:os", "de:dem", "ung:yngre,yngst", "se:så", "spise:åd", "and:ænder", "gås:gæs", "barn:børn"),
        ["nb"] = Rows("god:bedre,best", "gammel:eldre,eldst", "dårlig:verre,verst", "liten:lite,små,mindre,minst", "mye:mer,mest", "mange:flere,flest", "få:fikk,færre", "gå:gikk", "være:er,var", "mann:menn", "bonde:bønder", "jeg:meg,min", "du:deg,din", "hun:henne", "vi:oss", "de:dem", "ung:yngre,yngst", "se:så", "ta:tok", "and:ender", "gås:gjess", "tre:trær", "kne:knær"),
        ["ro"] = Rows("fi:este,e,sunt,era,fost,ești,suntem", "a fi:este,e,sunt,era,fost,ești,suntem", "om:oamen", "ou:ouă", "lua:iau,ia,iei", "a lua:iau,ia,iei", "sta:st", "eu:mie,mă,îmi,mi,mine", "tu:ție,te,îți,ți,tine", "el:lui,îl,îi,i", "ea:ei,o,îi,i", "noi:nou,ne,ni", "voi:vou,vă,vi", "soră:suror", "cap:capet", "bun:mai"),
        ["el"] = Rows("βλέπω:είδ,δω,δε,δο", "λέω:είπ,πω,πει,πες,πείτ", "τρώω:έφαγ,φάω,φα,φάε", "έρχομαι:ήρθ,έρθ,ελ,έλ", "πίνω:ήπι,πι", "πηγαίνω:πάω,πας,πάει,πάμ,πήγ,πάν", "είμαι:ήμ,ήτ", "καλός:καλύτ", "εγώ:με,μου,εμέ", "εσύ:σε,σου,εσέ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the language is here with all that are usual, so that what does not stand here is none.</summary>
    public static bool Knows(string language) => Array.IndexOf(NotWhole, language) < 0 && ByLanguage.ContainsKey(language);

    /// <summary>Whether a form is one of another stem of the word.</summary>
    public static bool Has(string language, string word, ReadOnlySpan<char> form)
    {
        foreach (var beginning in StemsOf(language, word))
        {
            for (var rest = form; !rest.IsEmpty; rest = rest.IndexOf(' ') is >= 0 and var space ? rest[(space + 1)..] : [])
            {
                if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The beginnings of a word's forms that are of another stem.</summary>
    public static IReadOnlyList<string> StemsOf(string language, string word) => ByLanguage.TryGetValue(language, out var words) && words.TryGetValue(word, out var beginnings) ? beginnings : [];

    private static FrozenDictionary<string, string[]> Rows(params string[] rows) =>
        rows.Select(row => row.Split(':', 2)).ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.OrdinalIgnoreCase);
}
