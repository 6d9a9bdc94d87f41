using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Spellings that are wrong beyond doubt: frequent words without the marks of their letters, and the German spelling of before 1996 or of
/// Switzerland. None is a word of the language, a form of one or a usual name.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpellingTableTests</c>.</remarks>
internal static class Misspellings
{
    /// <summary>By the tag of a profile.</summary>
    public static FrozenDictionary<string, SpellingTable> ByLanguage { get; } = new Dictionary<string, SpellingTable>(StringComparer.Ordinal)
    {
        ["de"] = new(
            "strasse:Straße strassen:Straßen fuss:Fuß füsse:Füße füssen:Füßen fussball:Fußball grüsse:Grüße grüssen:grüßen heiss:heiß heisse:heiße heissen:heißen heisst:heißt "
            + "draussen:draußen ausserdem:außerdem ausser:außer schliessen:schließen schliesslich:schließlich fleissig:fleißig dreissig:dreißig süss:süß süsse:süße spass:Spaß",
            "grosse:große grossen:großen grosser:großer grosses:großes grösser:größer giessen:gießen schiessen:schießen geniessen:genießen weissen:weißen weisst:weißt regelmässig:regelmäßig",
            "daß:dass muß:muss mußt:musst mußte:musste mußten:mussten müßte:müsste wußte:wusste gewußt:gewusst läßt:lässt ißt:isst vergißt:vergisst bißchen:bisschen fluß:Fluss schluß:Schluss",
            "haß:Hass paßt:passt kuß:Kuss nuß:Nuss prozeß:Prozess anschluß:Anschluss entschluß:Entschluss schloß:Schloss faß:Fass naß:nass "
            + "fuer:für ueber:über koennen:können moechte:möchte muessen:müssen gruen:grün schoen:schön hoeren:hören"),
        ["tr"] = new(
            "nasil:nasıl cok:çok icin:için degil:değil guzel:güzel gunaydin:günaydın tesekkur:teşekkür tesekkurler:teşekkürler ogrenci:öğrenci ogretmen:öğretmen cunku:çünkü simdi:şimdi bugun:bugün hic:hiç",
            "buyuk:büyük kucuk:küçük kiz:kız kadin:kadın arkadas:arkadaş arkadasim:arkadaşım agac:ağaç cocuk:çocuk dort:dört kopek:köpek ucak:uçak universite:üniversite muzik:müzik lutfen:lütfen musteri:müşteri",
            "saglik:sağlık yagmur:yağmur sogan:soğan agir:ağır calisiyorum:çalışıyorum calismak:çalışmak konusmak:konuşmak soylemek:söylemek gormek:görmek dusunmek:düşünmek",
            "hayir:hayır sicak:sıcak soguk:soğuk aksam:akşam sarkı:şarkı sarki:şarkı kapi:kapı aldim:aldım geldım:geldim gıttim:gittim balik:balık açik:açık kapali:kapalı sinif:sınıf kisa:kısa ayri:ayrı yarim:yarım hızli:hızlı kalmis:kalmış dişari:dışarı yukari:yukarı isik:ışık yildiz:yıldız çalişmak:çalışmak çalişiyorum:çalışıyorum kalabalik:kalabalık kirmizi:kırmızı",
            "Istanbul:İstanbul Izmir:İzmir Ingiltere:İngiltere Ingilizce:İngilizce Italya:İtalya Ispanya:İspanya Turkce:Türkçe Turkiye:Türkiye"),
        ["es"] = new(
            "tambien:también adios:adiós despues:después ingles:inglés frances:francés aqui:aquí alli:allí asi:así ademas:además jamas:jamás quizas:quizás espanol:español nino:niño ninos:niños senor:señor senora:señora",
            "pequeno:pequeño dia:día dias:días cafe:café autobus:autobús telefono:teléfono facil:fácil dificil:difícil todavia:todavía habia:había avion:avión estacion:estación habitacion:habitación leccion:lección",
            "cancion:canción corazon:corazón razon:razón jardin:jardín lapiz:lápiz arbol:árbol azucar:azúcar sabado:sábado miercoles:miércoles manana:mañana"),
        ["fr"] = new(
            "tres:très apres:après meme:même etre:être francais:français francaise:française ca:ça deja:déjà voila:voilà mere:mère pere:père frere:frère ecole:école etudiant:étudiant hotel:hôtel numero:numéro fenetre:fenêtre",
            "tete:tête fete:fête foret:forêt hopital:hôpital garcon:garçon lecon:leçon eleve:élève etait:était etaient:étaient probleme:problème systeme:système bientot:bientôt plutot:plutôt cafe:café"),
        ["pt"] = new(
            "nao:não voce:você voces:vocês tambem:também entao:então amanha:amanhã irmao:irmão pao:pão mae:mãe coracao:coração licao:lição estacao:estação portugues:português facil:fácil dificil:difícil agua:água"),
        ["it"] = new(
            "perchè:perché poichè:poiché citta:città universita:università caffe:caffè cosi:così piu:più gia:già puo:può lunedi:lunedì martedi:martedì mercoledi:mercoledì giovedi:giovedì venerdi:venerdì"),
        ["vi"] = new(
            "khong:không duoc:được nguoi:người nuoc:nước mot:một rat:rất biet:biết tot:tốt viec:việc viet:việt nhieu:nhiều"),
        ["pl"] = new(
            "sie:się prosze:proszę dziekuje:dziękuję jestes:jesteś bede:będę moge:mogę ksiazka:książka dzien:dzień zeby:żeby rowniez:również ktory:który ktora:która mozna:można jezyk:język corka:córka wiecej:więcej dzis:dziś tez:też juz:już czesc:cześć"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
