using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Spellings that are wrong beyond doubt: frequent words without the marks of their letters, and the German spelling of before 1996 or of
/// Switzerland. None is a word of the language, a form of one (inglés, but las ingles) or a usual name (Nino, Frances), with a small letter or a capital:
/// French prints Ecole. None of a language whose words are looked for anywhere stands inside right words: 지역활동 has no 역활.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpellingTableTests</c>.</remarks>
internal static class Misspellings
{
    /// <summary>By the tag of a profile.</summary>
    public static FrozenDictionary<string, SpellingTable> ByLanguage { get; } = new Dictionary<string, SpellingTable>(StringComparer.Ordinal)
    {
        ["de"] = new(
            "strasse:Straße strassen:Straßen fuss:Fuß füsse:Füße füssen:Füßen fussball:Fußball grüss:grüß grüsse:Grüße grüssen:grüßen heiss:heiß heisse:heiße heissen:heißen heisst:heißt "
            + "draussen:draußen ausserdem:außerdem ausser:außer schliessen:schließen schliesslich:schließlich fleissig:fleißig dreissig:dreißig süss:süß süsse:süße spass:Spaß",
            "grosse:große grossen:großen grosses:großes grösser:größer giessen:gießen schiessen:schießen geniessen:genießen weissen:weißen weisst:weißt regelmässig:regelmäßig",
            "daß:dass muß:muss mußt:musst mußte:musste mußten:mussten müßte:müsste wußte:wusste gewußt:gewusst läßt:lässt ißt:isst vergißt:vergisst bißchen:bisschen fluß:Fluss schluß:Schluss",
            "haß:Hass paßt:passt kuß:Kuss nuß:Nuss prozeß:Prozess anschluß:Anschluss entschluß:Entschluss schloß:Schloss faß:Fass naß:nass "
            + "fuer:für ueber:über koennen:können moechte:möchte muessen:müssen hoeren:hören"),
        ["tr"] = new(
            "nasil:nasıl cok:çok icin:için degil:değil guzel:güzel gunaydin:günaydın tesekkur:teşekkür tesekkurler:teşekkürler ogrenci:öğrenci ogretmen:öğretmen cunku:çünkü bugun:bugün hic:hiç",
            "buyuk:büyük kucuk:küçük kiz:kız kadin:kadın arkadas:arkadaş arkadasim:arkadaşım agac:ağaç cocuk:çocuk dort:dört ucak:uçak universite:üniversite muzik:müzik lutfen:lütfen musteri:müşteri",
            "saglik:sağlık yagmur:yağmur sogan:soğan agir:ağır calisiyorum:çalışıyorum calismak:çalışmak konusmak:konuşmak soylemek:söylemek gormek:görmek dusunmek:düşünmek",
            "hayir:hayır sicak:sıcak soguk:soğuk sarkı:şarkı sarki:şarkı kapi:kapı aldim:aldım geldım:geldim gıttim:gittim balik:balık açik:açık kapali:kapalı sinif:sınıf kisa:kısa ayri:ayrı hızli:hızlı kalmis:kalmış dişari:dışarı yukari:yukarı isik:ışık yildiz:yıldız çalişmak:çalışmak çalişiyorum:çalışıyorum kalabalik:kalabalık kirmizi:kırmızı",
            "Istanbul:İstanbul Izmir:İzmir Ingiltere:İngiltere Ingilizce:İngilizce Italya:İtalya Ispanya:İspanya Turkce:Türkçe Turkiye:Türkiye"),
        ["es"] = new(
            "tambien:también adios:adiós despues:después aqui:aquí alli:allí asi:así ademas:además quizas:quizás espanol:español ninos:niños senor:señor senora:señora",
            "pequeno:pequeño autobus:autobús telefono:teléfono facil:fácil dificil:difícil todavia:todavía habia:había avion:avión estacion:estación habitacion:habitación leccion:lección",
            "cancion:canción corazon:corazón razon:razón jardin:jardín lapiz:lápiz arbol:árbol azucar:azúcar sabado:sábado miercoles:miércoles manana:mañana"),
        ["fr"] = new(
            "tres:très apres:après francais:français francaise:française deja:déjà mere:mère pere:père frere:frère numero:numéro fenetre:fenêtre",
            "tete:tête fete:fête hopital:hôpital garcon:garçon lecon:leçon eleve:élève probleme:problème systeme:système bientot:bientôt plutot:plutôt"),
        ["pt"] = new(
            "nao:não voce:você voces:vocês tambem:também entao:então irmao:irmão pao:pão coracao:coração licao:lição estacao:estação portugues:português facil:fácil dificil:difícil"),
        ["it"] = new(
            "perchè:perché poichè:poiché citta:città universita:università caffe:caffè piu:più gia:già puo:può lunedi:lunedì martedi:martedì mercoledi:mercoledì giovedi:giovedì venerdi:venerdì"),
        ["vi"] = new(
            "khong:không duoc:được nguoi:người nuoc:nước mot:một rat:rất biet:biết tot:tốt viec:việc nhieu:nhiều"),
        ["pl"] = new(
            "sie:się prosze:proszę dziekuje:dziękuję jestes:jesteś bede:będę moge:mogę ksiazka:książka dzien:dzień zeby:żeby rowniez:również ktory:który ktora:która mozna:można jezyk:język corka:córka wiecej:więcej dzis:dziś juz:już czesc:cześć"),
        ["en"] = new(
            "recieve:receive definately:definitely tommorow:tomorrow tommorrow:tomorrow seperate:separate untill:until wich:which becouse:because becuase:because freind:friend beleive:believe occured:occurred adress:address "
            + "accomodation:accommodation neccessary:necessary begining:beginning goverment:government enviroment:environment restaraunt:restaurant writting:writing studing:studying"),
        ["cs"] = new(
            "dekuji:děkuji dekuju:děkuju prosim:prosím skola:škola skoly:školy skole:škole muzu:můžu muzes:můžeš mluvim:mluvím cesky:česky cestina:čeština pritel:přítel pristi:příští tyden:týden vecer:večer vcera:včera "
            + "nadrazi:nádraží kdyz:když protoze:protože jeste:ještě dite:dítě deti:děti penize:peníze snidane:snídaně knizka:knížka"),
        ["hr"] = new("zivot:život skola:škola skolu:školu skoli:školi zene:žene ucitelj:učitelj uciteljica:učiteljica jucer:jučer rucak:ručak covjek:čovjek djecak:dječak"),
        ["fi"] = new("hyvaa:hyvää paivaa:päivää paiva:päivä taalla:täällä siella:siellä aiti:äiti ystava:ystävä ystavani:ystäväni tyota:työtä tanaan:tänään kylla:kyllä elamaa:elämää syoda:syödä"),
        ["hu"] = new("koszonom:köszönöm kerem:kérem szep:szép egeszseg:egészség jol:jól konyv:könyv konyvet:könyvet tanar:tanár iskolaba:iskolába fozni:főzni noi:női elottem:előttem"),
        ["ro"] = new("multumesc:mulțumesc intrebare:întrebare cand:când fiinta:ființă invata:învăța padure:pădure dimineata:dimineața"),
        ["ru"] = new(
            "сдесь:здесь извени:извини извените:извините пожалуста:пожалуйста здраствуйте:здравствуйте здраствуй:здравствуй спосибо:спасибо вообщем:в_общем будующий:будущий учавствовать:участвовать"),
        ["uk"] = new(
            "обовязково:обов'язково пять:п'ять память:пам'ять мясо:м'ясо сімя:сім'я імя:ім'я компютер:комп'ютер девять:дев'ять здоровя:здоров'я пятниця:п'ятниця обєднання:об'єднання"),
        ["el"] = new(
            "ειναι:είναι εχω:έχω εχει:έχει θελω:θέλω θελει:θέλει καλα:καλά αυτο:αυτό σπιτι:σπίτι μερα:μέρα σημερα:σήμερα αυριο:αύριο παιδι:παιδί νερο:νερό βιβλιο:βιβλίο γυναικα:γυναίκα ομως:όμως μητερα:μητέρα πατερας:πατέρας"),
        ["ar"] = new("هاذا:هذا هاذه:هذه لاكن:لكن إنشاءالله:إن_شاء_الله"),
        ["ko"] = new(
            "있읍니다:있습니다 없읍니다:없습니다 했읍니다:했습니다 됬:됐 몇일:며칠 오랫만:오랜만 할께:할게 갈께:갈게 줄께:줄게 볼께:볼게 올께:올게 되요:돼요 뵈요:봬요 설겆이:설거지 왠만하:웬만하 웬지:왠지 왠일:웬일 어떻해:어떡해 깨끗히:깨끗이 일일히:일일이 틈틈히:틈틈이 곰곰히:곰곰이"),
        ["ja"] = new("こんにちわ:こんにちは ごさいます:ございます"),
        ["th"] = new("สวัสดีคะ:สวัสดีค่ะ อนุญาติ:อนุญาต สังเกตุ:สังเกต ไอศครีม:ไอศกรีม"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
