using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>Words of a neighbour – of a sister language, of another standard of the same one – that the language has another word for.</summary>
/// <remarks>
/// Written by hand; licence MIT, as the library; checked by <c>SpellingTableTests</c>. Words that both have are not among them (nicht is a Dutch niece, voz a
/// load of hay), nor usual names (Niko, Oder), nor, where words do not stand apart, what stands inside others: 電視頻道 has no 視頻.
/// </remarks>
internal static class NeighbourWords
{
    private const string Croatian =
        "tko:ko netko:neko nitko:niko svatko:svako tjedan:nedelja tjedna:nedelje kruh:hleb kruha:hleba vlak:voz vlakom:vozom tisuća:hiljada tisuću:hiljadu zrakoplov:avion nogomet:fudbal kazalište:pozorište glazba:muzika "
        + "glazbu:muziku siječanj:januar veljača:februar ožujak:mart travanj:april svibanj:maj lipanj:jun srpanj:jul žlica:kašika rajčica:paradajz krumpir:krompir "
        + "europa:evropa europi:evropi kemija:hemija općina:opština obitelj:porodica sveučilište:univerzitet kolodvor:stanica vrhnje:pavlaka grah:pasulj";

    private const string PortugueseNot =
        "muy:muito mucho:muito también:também ahora:agora hoy:hoje ayer:ontem siempre:sempre hombre:homem mujer:mulher hijo:filho hija:filha trabajo:trabalho buena:boa tiempo:tempo cuando:quando leche:leite gracias:obrigado "
        + "hola:olá escuela:escola usted:você ellos:eles ellas:elas nosotros:nós fue:foi tengo:tenho quiero:quero puedo:posso hacer:fazer después:depois entonces:então dinero:dinheiro noche:noite bien:bem";

    private static readonly SpellingTable Serbian = new(Croatian);

    /// <summary>By the tag of a profile, or of a request where a region has words of its own.</summary>
    public static FrozenDictionary<string, SpellingTable> ByLanguage { get; } = new Dictionary<string, SpellingTable>(StringComparer.OrdinalIgnoreCase)
    {
        ["sr"] = Serbian,
        ["sr-Latn"] = Serbian,
        ["hr"] = new(
            "hleb:kruh hleba:kruha vazduh:zrak hiljada:tisuća hiljadu:tisuću fudbal:nogomet nedelja:nedjelja nedelje:tjedna uvek:uvijek gde:gdje mleko:mlijeko vreme:vrijeme lepo:lijepo lep:lijep "
            + "dete:dijete čovek:čovjek reč:riječ devojka:djevojka opšti:opći opština:općina pozorište:kazalište kašika:žlica evropa:europa vozom:vlakom avgust:kolovoz januar:siječanj februar:veljača oktobar:listopad srećan:sretan "
            + "hteo:htio htela:htjela videti:vidjeti voleti:voljeti sedeti:sjediti ovde:ovdje posle:poslije sneg:snijeg cvet:cvijet pesma:pjesma mesec:mjesec telo:tijelo delo:djelo hemija:kemija pasulj:grah šargarepa:mrkva makaze:škare peškir:ručnik "
            + "sijalica:žarulja fabrika:tvornica fabrici:tvornici vek:stoljeće januara:siječnja februara:veljače juna:lipnja jula:srpnja oktobra:listopada kafa:kava kafu:kavu hteli:htjeli razumem:razumijem umem:umijem smem:smijem ponedeljak:ponedjeljak sreda:srijeda nedelju:nedjelju uveče:navečer "
            + "mleka:mlijeka mlekom:mlijekom decu:djecu deteta:djeteta lepe:lijepe lepi:lijepi belo:bijelo cveće:cvijeće pesmu:pjesmu pesme:pjesme "
            + "reka:rijeka reku:rijeku reke:rijeke reči:riječi čoveka:čovjeka devojku:djevojku devojke:djevojke devojčica:djevojčica uspeh:uspjeh snega:snijega meseca:mjeseca "
            + "meseci:mjeseci telu:tijelu lekar:liječnik lekara:liječnika sedim:sjedim videla:vidjela želeti:željeti želela:željela živeti:živjeti živela:živjela "
            + "razumeti:razumjeti nigde:nigdje negde:negdje vetar:vjetar ponedeljka:ponedjeljka sredu:srijedu sledeći:sljedeći sledeće:sljedeće "
            + "radiću:radit_ću radićemo:radit_ćemo kupiću:kupit_ću znaću:znat_ću pisaću:pisat_ću čitaću:čitat_ću gledaću:gledat_ću imaću:imat_ću govoriću:govorit_ću učiću:učit_ću spavaću:spavat_ću platiću:platit_ću "
            + "uradiću:uradit_ću napisaću:napisat_ću pozvaću:pozvat_ću čekaću:čekat_ću vratiću:vratit_ću ostaću:ostat_ću poslaću:poslat_ću probaću:probat_ću moraću:morat_ću videću:vidjet_ću"),
        ["id"] = new(
            "kerana:karena lapan:delapan basikal:sepeda teksi:taksi telefon:telepon isteri:istri ogos:agustus disember:desember julai:juli",
            "khamis:kamis beza:beda bahawa:bahwa iaitu:yaitu ubat:obat stesen:stasiun filem:film kualiti:kualitas aktiviti:aktivitas komuniti:komunitas jururawat:perawat kerusi:kursi tayar:ban",
            "wang:uang hospital:rumah_sakit universiti:universitas motosikal:sepeda_motor televisyen:televisi jumaat:jumat aiskrim:es_krim tingkap:jendela seluar:celana kasut:sepatu stokin:kaus_kaki pensel:pensil "
            + "jurutera:insinyur tarikh:tanggal nombor:nomor kaunter:loket lif:lift"),
        ["uk"] = new(
            "что:що как:як нет:немає где:де когда:коли хорошо:добре спасибо:дякую сегодня:сьогодні только:тільки очень:дуже сейчас:зараз человек:людина пожалуйста:будь_ласка если:якщо может:може время:час вчера:вчора тоже:теж "
            + "она:вона они:вони нужно:потрібно здесь:тут работа:робота работать:працювати семья:сім'я неделя:тиждень большой:великий интересно:цікаво дети:діти мальчик:хлопчик девочка:дівчинка вопрос:питання ответ:відповідь ошибка:помилка понимаю:розумію или:або лучше:краще деньги:гроші и:і утром:вранці вечером:увечері всегда:завжди"),
        ["ru"] = new("дуже:очень дякую:спасибо немає:нет якщо:если вже:уже тільки:только тобто:то_есть щоб:чтобы або:или також:также це:это який:какой хто:кто краще:лучше мова:язык мовою:языком завжди:всегда воно:оно був:был була:была було:было какво:что това:это съм:быть"),
        ["sv"] = new("ikke:inte jeg:jag og:och hvad:vad hvor:var meget:mycket mye:mycket noget:något noe:något kjøre:köra "
            + "hvem:vem hvordan:hur være:vara ikkje:inte hver:varje penge:pengar sprog:språk kvinde:kvinna selv:själv fra:från til:till gik:gick hende:henne skole:skola arbejde:arbete gutt:pojke jente:flicka pige:flicka dreng:pojke"),
        ["da"] = new("och:og inte:ikke mycket:meget från:fra till:til mye:meget noe:noget ikkje:ikke deg:dig uke:uge gutt:dreng språk:sprog också:også pojke:dreng flicka:pige vecka:uge barnen:børnene"),
        ["nb"] = new("och:og inte:ikke mycket:mye från:fra till:til mig:meg hvad:hva noget:noe uge:uke pige:jente sprog:språk också:også pojke:gutt flicka:jente vecka:uke bliver:blir havde:hadde kvinde:kvinne"),
        ["nl"] = new("und:en ich:ik baie:heel ist:is auch:ook sehr:heel kein:geen keine:geen mit:met aber:maar wir:wij mein:mijn meine:mijn haus:huis drei:drie jetzt:nu heute:vandaag danke:dank_je bitte:alsjeblieft ek:ik vir:voor "
            + "tyd:tijd altyd:altijd jy:jij hy:hij wyn:wijn kyk:kijk skryf:schrijf skool:school mense:mensen hulle:zij julle:jullie môre:morgen vandag:vandaag asseblief:alstublieft dankie:dank_je nuwe:nieuwe prys:prijs skoene:schoenen"),
        ["de"] = new("ik:ich een:ein het:das ook:auch voor:für naar:nach zijn:sein wij:wir jij:du goed:gut heel:sehr veel:viel huis:Haus mijn:mein deze:diese omdat:weil geen:kein"),
        ["cs"] = new(
            "sa:se som:jsem nie:ne ktorý:který ktorá:která ktoré:které prečo:proč alebo:nebo dobre:dobře keď:když teraz:teď chlieb:chléb mlieko:mléko biely:bílý ulica:ulice dievča:dívka ďakujem:děkuji ďakujeme:děkujeme raňajky:snídaně slnko:slunce "
            + "peniaze:peníze hovorím:mluvím hovoriť:mluvit pracujem:pracuji ideme:jdeme ideš:jdeš sme:jsme ste:jste sú:jsou bola:byla bolo:bylo boli:byli treba:třeba ešte:ještě iba:jen tiež:také cez:přes pred:před pri:při medzi:mezi "
            + "pozvanie:pozvání určite:určitě prídem:přijdu môžu:můžu môžem:můžu môže:může môžete:můžete môžeme:můžeme"),
        ["pl"] = new("jsem:jestem jsi:jesteś jsou:są kniha:książka knihu:książkę dnes:dziś velmi:bardzo kdo:kto spolu:razem škola:szkoła nove:nowe hovorit:mówić"),
        ["es"] = new(
            "perché:porque sono:soy anche:también molto:mucho molta:mucha sempre:siempre quando:cuando quanto:cuánto buono:bueno buona:buena giorno:día grazie:gracias ragazzo:chico ragazza:chica lavoro:trabajo gatto:gato acqua:agua scuola:escuela "
            + "muito:mucho muita:mucha obrigado:gracias obrigada:gracias ela:ella isso:eso isto:esto agora:ahora trabalho:trabajo filho:hijo filha:hija melhor:mejor mulher:mujer homem:hombre bom:bueno dinheiro:dinero janela:ventana rua:calle escola:escuela "
            + "fazer:hacer dois:dos leite:leche gosto:gusto noite:noche bem:bien tenho:tengo"),
        ["pt"] = new(PortugueseNot),
        ["it"] = new(
            "muy:molto también:anche tambien:anche porque:perché cuando:quando hombre:uomo mujer:donna buena:buona tiempo:tempo siempre:sempre trabajo:lavoro gracias:grazie hola:ciao ahora:adesso hoy:oggi leche:latte agua:acqua perro:cane escuela:scuola "
            + "mucho:molto muchos:molti ventana:finestra avec:con dans:in vous:voi beaucoup:molto toujours:sempre bonjour:buongiorno aussi:anche"),
        ["fr"] = new("muy:très gracias:merci hola:bonjour porque:parce_que mucho:beaucoup siempre:toujours trabajo:travail sempre:toujours grazie:merci buongiorno:bonjour también:aussi ahora:maintenant"),
        ["ro"] = new("molto:mult sempre:mereu perché:pentru_că grazie:mulțumesc avec:cu pour:pentru beaucoup:mult toujours:mereu"),
        ["fi"] = new("raamat:kirja aitäh:kiitos tere:hei täna:tänään leib:leipä kes:kuka väga:hyvin"),
        ["tr"] = new("yaxşı:iyi çox:çok necə:nasıl yox:yok xoş:hoş gözəl:güzel edirəm:ediyorum"),
        ["hi"] = new("आहे:है आणि:और नाही:नहीं आहेत:हैं माझा:मेरा माझे:मेरे तुझा:तेरा पाणी:पानी शाळा:स्कूल घरात:घर_में छन्:हैं आम्ही:हम आहोत:हैं खूप:बहुत"),
        ["yue"] = new("我們:我哋 你們:你哋 他們:佢哋 她們:佢哋 什麼:乜嘢 怎麼:點樣 沒有:冇 這個:呢個 那個:嗰個 這裡:呢度 那裡:嗰度 哪裡:邊度 為什麼:點解 這度:呢度 這樣:咁樣"),
        ["zh-TW"] = new("軟件:軟體 硬件:硬體 公交車:公車 屏幕:螢幕 冰激凌:冰淇淋 方便麵:泡麵 西紅柿:番茄"),
        ["pt-BR"] = new(
            PortugueseNot,
            "autocarro:ônibus telemóvel:celular autocarros:ônibus telemóveis:celulares quilómetro:quilômetro quilómetros:quilômetros económico:econômico económica:econômica académico:acadêmico académica:acadêmica género:gênero géneros:gêneros fenómeno:fenômeno "
            + "bebé:bebê bebés:bebês prémio:prêmio prémios:prêmios ténis:tênis património:patrimônio sinónimo:sinônimo anónimo:anônimo polémica:polêmica crónica:crônica electrónico:eletrônico eletrónico:eletrônico telefónico:telefônico "
            + "óptimo:ótimo acção:ação direcção:direção correcto:correto actual:atual projecto:projeto objectivo:objetivo "
            + "cómodo:cômodo cómoda:cômoda vómito:vômito harmónica:harmônica"),
        ["pt-PT"] = new(PortugueseNot, "ônibus:autocarro quilômetro:quilómetro quilômetros:quilómetros econômico:económico acadêmico:académico gênero:género fenômeno:fenómeno bebê:bebé prêmio:prémio tênis:ténis"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
