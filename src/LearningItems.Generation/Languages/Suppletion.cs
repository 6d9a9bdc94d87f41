using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Frequent words that have forms of another stem – go, went – with the beginnings of those forms. But for a few, a language is here with
/// all that are usual, so that a short form that neither begins like its word nor stands here is another word. Forms that begin like their word stand here
/// only where they are longer than a few letters (dachte, tuvimos) or a separable verb leaves its prefix (kam … an).
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SuppletionTests</c>.</remarks>
internal static class Suppletion
{
    private static readonly string[] NotWhole = ["el", "cs", "hr", "sr", "sr-Latn", "sr-Cyrl", "uk", "fi", "hu", "da", "nb", "ro"];

    // Prefixes that leave the verb, in which the form of a main clause may share nothing with the infinitive: rief … an.
    private static readonly FrozenDictionary<string, string[]> Separable = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["de"] = "ab an auf aus bei ein fern fest fort frei heim her heraus herein hin hinaus los mit nach statt teil um unter vor vorbei weg weiter wieder zu zurück zusammen".Split(' '),
        ["nl"] = "aan achter af bij binnen door in langs mee na neer om onder op over rond samen terug thuis toe tegen uit voor voorbij weg".Split(' '),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Serbian = Rows(
        "čovek:ljud", "čovjek:ljud", "dete:dec", "dijete:djec", "godina:let,ljet", "dobar:bolj,najbolj", "loš:gor,najgor", "velik:već,najveć", "mali:manj,najmanj", "ići:id,iš,poš", "otići:ode,odo,otiš", "biti:je,sam,su,bud", "hteti:hoć,ću,ćeš,će,neć", "beo:bel,belj,najbelj", "jak:jač,najjač",
        "dug:duž,najduž", "uzak:uža,uže,uži,najuž", "brat:brać", "oko:oč", "uho:uš", "uvo:uš",
        "човек:људ", "човјек:људ", "дете:дец", "дијете:дјец", "година:лет,љет", "добар:бољ,најбољ", "лош:гор,најгор", "велик:већ,највећ", "мали:мањ,најмањ", "ићи:ид,иш,пош", "отићи:оде,одо,отиш", "бити:је,сам,су,буд", "хтети:хоћ,ћу,ћеш,ће,нећ", "бео:бел,бељ,најбељ", "јак:јач,најјач",
        "дуг:дуж,најдуж", "узак:ужа,уже,ужи,најуж", "брат:браћ", "око:оч", "ухо:уш", "уво:уш");

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> ByLanguage = new Dictionary<string, FrozenDictionary<string, string[]>>(StringComparer.Ordinal)
    {
        ["en"] = Rows(
            "be:am,is,are,was,were,'m,'s,'re,isn,aren,ain", "go:went", "good:better,best", "well:better,best", "bad:worse,worst", "ill:worse", "much:more,most", "many:more,most", "little:less,least", "person:people",
            "i:me,my,mine", "we:us,our", "he:him,his", "she:her", "they:them", "eat:ate", "a:an", "an:a", "have:'ve,'s,'d", "will:'ll,won", "would:'d", "not:n't", "ox:oxen", "one:first", "two:second",
            "buy:bought", "bring:brought", "teach:taught", "think:thought", "catch:caught", "seek:sought", "fight:fought", "wear:wore,worn"),
        ["de"] = Rows(
            "sein:bin,bist,ist,sind,war,wär,gewesen", "gut:besser,beste", "viel:mehr,meist", "gern:lieb", "gerne:lieb", "essen:iss,aß,äß,gegess", "ich:mich,mir,mein", "du:dich,dir", "er:ihn,ihm", "sie:ihr,ihnen", "es:ihm,'s", "wir:uns", "ihr:euch,eur",
            "der:die,das,den,dem,des", "die:der,das,den", "das:der,dem,des,'s", "ein:kein", "bald:eher", "tun:getan,tat,tät",
            "beginnen:begann,begonn", "beißen:biss,gebiss", "biegen:bog,gebog", "bieten:bot,gebot", "binden:band,gebund", "bitten:bat,gebet", "bleiben:blieb,geblieb", "braten:briet,brät,gebrat",
            "brechen:brach,bräch,brich,gebroch", "brennen:brann,gebrann", "bringen:brach,bräch,gebrach", "denken:dach,däch,gedach", "dringen:drang,gedrung", "dürfen:darf,durf,gedurf",
            "fahren:fuhr,führ,fähr,gefahr", "fallen:fiel,fäll,gefall", "fangen:fing,fäng,gefang", "finden:fand,fänd,gefund", "fliegen:flog,flög,geflog", "fliehen:floh,gefloh", "fließen:floss,gefloss",
            "fressen:fraß,friss,gefress", "frieren:fror,gefror", "geben:gab,gäb,gib,gegeb", "gehen:ging,gegang", "gelten:galt,gilt,gegolt", "gießen:goss,gegoss", "greifen:griff,gegriff",
            "haben:hast,hat,hätt,gehab", "halten:hielt,hält,gehalt", "hängen:hing,gehang", "heben:hob,gehob", "heißen:hieß,geheiß", "helfen:half,hilf,hülf,geholf", "kennen:kann,gekann",
            "klingen:klang,geklung", "kommen:kam,käm,gekomm", "können:kann,konn,gekonn", "kriechen:kroch,gekroch", "laden:lud,lädt,gelad", "lassen:ließ,läss,gelass", "laufen:lief,läuf,gelauf",
            "leiden:litt,gelitt", "leihen:lieh,gelieh", "lesen:las,läs,lies,geles", "liegen:lag,läg,geleg", "lügen:log,gelog", "messen:maß,miss,gemess", "mögen:mag,moch,möch,gemoch",
            "müssen:muss,gemuss", "nehmen:nahm,nähm,nimm,genomm", "nennen:nann,genann", "raten:riet,rät,gerat", "reißen:riss,geriss", "reiten:ritt,geritt", "rennen:rann,gerann", "riechen:roch,geroch",
            "rufen:rief,geruf", "schaffen:schuf,geschaff", "scheinen:schien,geschien", "schieben:schob,geschob", "schießen:schoss,geschoss", "schlafen:schlief,schläf,geschlaf",
            "schlagen:schlug,schläg,geschlag", "schließen:schloss,geschloss", "schneiden:schnitt,geschnitt", "schreiben:schrieb,geschrieb", "schreien:schrie,geschrie", "schweigen:schwieg,geschwieg",
            "schwimmen:schwamm,geschwomm", "sehen:sah,säh,sieh,geseh", "senden:sand,gesand", "singen:sang,gesung", "sinken:sank,gesunk", "sitzen:saß,säß,gesess", "sprechen:sprach,spräch,sprich,gesproch",
            "springen:sprang,gesprung", "stechen:stach,stich,gestoch", "stehen:stand,stünd,ständ,gestand", "stehlen:stahl,stiehl,gestohl", "steigen:stieg,gestieg", "sterben:starb,stirb,gestorb",
            "stoßen:stieß,stöß,gestoß", "streichen:strich,gestrich", "streiten:stritt,gestritt", "tragen:trug,träg,getrag", "treffen:traf,träf,triff,getroff", "treiben:trieb,getrieb",
            "treten:trat,tritt,getret", "trinken:trank,getrunk", "wachsen:wuchs,wächs,gewachs", "waschen:wusch,wäsch,gewasch", "weisen:wies,gewies", "wenden:wand,gewand", "werben:warb,wirb,geworb",
            "werden:wurd,würd,wird,wirst,geword,word", "werfen:warf,wirf,geworf", "wiegen:wog,gewog", "wissen:weiß,wuss,wüss,gewuss", "wollen:will", "ziehen:zog,zög,gezog", "zwingen:zwang,gezwung",
            "hoch:höh,höch", "nah:näh,näch", "nahe:näh,näch", "oft:öfter"),
        ["fr"] = Rows(
            "être:est,es,ét,suis,sont,sommes,soi,soy,ser,fus,fut,fur,fû,c'est", "aller:vais,va,vont,ir", "avoir:eu,ont,on,eû,aur", "œil:yeux", "l'œil:yeux", "bon:meilleur,mieux", "bien:mieux", "mauvais:pire,pis", "mal:pire,pis", "je:me,moi,m'", "il:lui,le,se", "elle:la,lui,se",
            "ils:leur,les,eux", "elles:leur,les", "tu:te,toi", "nous:notre", "on:se,soi,l'on", "un:des", "une:des", "de:du,d'", "à:au", "le:la,l'", "le ciel:cieux", "monsieur:messieurs", "madame:mesdames", "mademoiselle:mesdemoiselles", "petit:moindre", "ouïr:oyez", "gésir:gît,ci",
            "boire:buv,bus,but,bû", "devoir:dus,dur,dut,dû", "faire:fis,fir,fit,fî,fer", "lire:lus,lur,lut,lû", "mettre:mis,mir,mit,mî", "mouvoir:mus,mur,mut,meu",
            "pouvoir:pui,pur,pus,pût,pû", "savoir:sus,sur,sû", "taire:tus,tur,tut,tû", "vivre:véc", "exprès:express", "voir:vis,vir,vit,vî,ver"),
        ["es"] = Rows(
            "ir:voy,va,fu,vamos,ib,íb,yend,irá,iré", "ser:es,er,ér,fu,soy,son,siend", "decir:di,dí,diga", "caber:quep,cup", "hacer:hic,hiz,hag,har", "querer:quis", "saber:sup,sep", "poder:pud", "poner:pus,pues", "haber:hay,he,ha,hub", "estar:est,esté", "bueno:mejor,buen", "malo:peor", "bien:mejor", "mal:peor", "yo:me,mí,mi,conmigo", "tú:te,ti", "él:le,lo,se", "ella:la,le,se", "ellos:les,los", "nosotros:nos", "oler:huel", "errar:yerr", "erguir:yerg", "grande:mayor", "pequeño:menor",
            "y:e", "o:u", "el:la,los,las,lo", "santo:san",
            "tener:tuv,tien,teng", "ver:vie,vié,vist", "dar:die,dié,dist", "reír:ria,rie,rié,rio,ría", "oír:oy,oi,oí,óy", "cocer:cuez,cuec", "regir:rij,rig", "venir:vin,vien,veng", "traer:traj,traig", "conducir:conduj",
            "andar:anduv"),
        ["it"] = Rows(
            "andare:va,vad", "essere:è,son,sei,siam,siat,sia,siet,fu,fos,er,sar,stat", "avere:ho,ha,ebb", "uscire:esc", "riuscire:riesc", "udire:od", "buono:migli,megli", "bene:megli", "male:peggi", "cattivo:peggi", "io:me,mi", "lui:gli,lo", "lei:le,la", "loro:gli", "dio:dei", "il:lo,i,gli,la", "egli:gli", "grande:maggior", "piccolo:minor", "bello:bei,begli", "molto:più", "poco:meno",
            "fare:fec", "dare:died,dett,dess,dia", "mettere:mis", "muovere:moss,mov", "cuocere:coss,cott,coc", "nuocere:noc", "rompere:rupp", "morire:muo,muor", "dovere:deb,dob", "noi:ci,ce",
            "quello:quei,que"),
        ["pt"] = Rows(
            "ir:vou,vai,vam,vão,vá,fo,fô,fu,ia,íam", "ser:é,és,era,ér,fo,fô,fu,sou,são,sej", "haver:há,hão,houv,haj", "bom:melhor,boa", "boa:melhor", "mau:pior,má", "bem:melhor", "mal:pior", "eu:me,mim,comigo", "tu:te,ti", "ele:lhe,o,se", "ela:a,lhe,se", "nós:nos", "grande:maior", "pequeno:menor", "o:a,os,as", "um:dois",
            "ter:tinh,tính,tiv,tev,tenh,tem,têm", "ver:viss,víss,víam,víe,vist,vira,víra,vire", "pôr:punh,púnh,pus,pôs,põ,ponh,post", "ler:lía,líe,lei", "vir:venh,vie,vié,vind,vinh,vier,víe", "meu:minh", "teu:tua", "seu:sua",
            "fazer:fei,fiz,fez,faç", "dar:dess,déss,dera,déra,dere,dist", "agir:aj", "trazer:troux,trag,trar", "saber:soub,sei,saib", "querer:quis", "poder:pud,pôd,poss", "dizer:diss,dig,dir", "estar:estiv,estej"),
        ["ru"] = Rows(
            "идти:ш,пош,пойд", "быть:есть,буд,был,нет,сут", "человек:люд", "ребёнок:дет", "ребенок:дет", "год:лет", "хороший:лучш", "хорошо:лучш", "плохой:хуж", "плохо:хуж", "я:мен,мн,мой", "он:его,ему,им,нём,не", "она:её,ей,ее,не", "оно:его,ему,не", "они:их,им,ни", "мы:нас,нам", "вы:вас,вам",
            "большой:больш", "много:больш", "мало:меньш", "маленький:меньш", "есть:ем,ел,еш,ед,ев", "кто:ког,ком,кем", "что:чег,чем,чём", "взять:возьм", "этот:эт", "весь:вс", "один:одн", "ты:теб,тоб",
            "искать:ищ", "сесть:сяд,сел", "рыть:рой,рою,роё,роющ", "жечь:жг,жёг,жег", "жевать:жую,жуё,жуе,жуй", "петь:пой,пою,поё,поющ", "лечь:ляг,лёг,лег", "слать:шл", "ехать:ед,поезжай", "дитя:дет", "судно:суд",
            "низкий:ниж"),
        ["pl"] = Rows(
            "człowiek:ludz", "być:jest,jesteś,są,bę,bąd", "iść:sz,idź,id", "rok:lat", "dobry:leps,najleps", "dobrze:lepi", "zły:gors,najgors", "źle:gorz", "duży:więk,najwięk", "mały:mniej,najmniej", "dużo:więc", "mało:mniej", "ja:mnie,mi,mną", "on:jego,go,mu,nim,nie,jem", "ona:jej,ją,nią,nie", "ono:je,go", "oni:ich,im,nim,nich", "one:je,ich,im", "my:nas,nam", "wy:was,wam",
            "ty:cię,ci,cie,tob", "co:cze", "kto:kog,kom,kim", "jechać:pojech,jad,jedz,jedź", "jeść:zje,jad,jedz", "ten:ta,to,ci,te", "wziąć:weź", "znaleźć:znaj",
            "bać:boj,bój", "bać się:boj,bój", "biały:biel,najbiel", "bliski:bliż,najbliż", "ciąć:tn", "dąć:dm,dę", "lać:lej", "lekki:lżej,najlżej", "mieć:maj", "miły:mil,najmil",
            "mleć:meł,miel", "niski:niż,najniż", "słać:śle,ślą,ślij", "ściąć:zetn", "tęgi:tęż,najtęż", "wąski:węż,najwęż", "wciąć:wetn", "wejść:wszed,wesz,wejd", "wyjść:wyszed,wysz,wyjd", "wysoki:wyż,najwyż",
            "zetrzeć:star,zetr", "zjeść:zjad", "drogi:droż,najdroż", "dziecko:dzieci", "brat:brac,brać", "oko:ocz", "ucho:usz", "dzień:dn", "pies:ps"),
        ["tr"] = Rows("ben:ban", "sen:san", "o:on", "bu:bun", "şu:şun", "demek:diy,diye,dey", "yemek:yiy,yiye", "su:suy", "değil:değ", "ne:ney"),
        ["nl"] = Rows(
            "zijn:is,ben,was,war,gewe,bent", "goed:bet,best", "veel:me", "weinig:mind", "graag:lie", "ik:me,mij", "jij:je,jou", "hij:hem,zijn", "zij:haar,hen,hun,ze", "wij:we,ons", "u:uw", "een:één", "eten:at,gegeten", "gaan:ging,ga,gegaan",
            "brengen:brach,gebrach", "kopen:koch,gekoch", "denken:dach,gedach", "doen:deed,deden,gedaan", "hebben:heb,heeft,had,gehad", "zien:zag,zie,gezien", "staan:stond,sta,gestaan",
            "slaan:sloeg,sla,geslagen", "komen:kwam,kom,gekom", "nemen:nam,neem,genom", "geven:gaf,gav,geef,gegev", "lezen:las,lazen,lees,gelez", "zitten:zat,gezet", "liggen:lag,lig,geleg",
            "zeggen:zei,zeg,gezeg", "weten:wist,weet,gewet", "mogen:mag,moch,gemoog", "moeten:moest,moet", "kunnen:kan,kon,gekun", "willen:wil,wou,gewil", "zullen:zal,zou", "worden:werd,word,geword",
            "blijven:bleef,blev,blijf,geblev", "schrijven:schreef,schrev,schrijf,geschrev", "kijken:keek,kek,kijk,gekek", "krijgen:kreeg,kreg,krijg,gekreg", "vinden:vond,vind,gevond",
            "drinken:dronk,gedronk", "helpen:hielp,geholp", "lopen:liep,loop,gelop", "slapen:sliep,slaap,geslap", "rijden:reed,red,rij,gered", "roepen:riep,geroep", "vallen:viel,val,gevall",
            "vangen:ving,gevang", "hangen:hing,gehang", "houden:hield,hou,gehoud", "laten:liet,laat,gelat", "vragen:vroeg,vraag,gevraag", "dragen:droeg,draag,gedrag", "trekken:trok,getrok",
            "spreken:sprak,spreek,gesprok", "breken:brak,breek,gebrok", "sterven:stierf,gestorv", "zoeken:zoch,gezoch", "bieden:bood,bied,gebod", "kiezen:koos,koz,kies,gekoz",
            "vliegen:vloog,vlog,gevlog", "lijken:leek,lek,gelek", "stijgen:steeg,steg,gesteg", "zingen:zong,gezong", "springen:sprong,gesprong", "zwemmen:zwom,gezwom", "sluiten:sloot,slot,geslot",
            "treden:trad,getred", "snijden:sneed,gesned"),
        ["sv"] = Rows(
            "vara:är,var", "god:bättre,bäst", "bra:bättre,bäst", "gammal:äldre,äldst", "dålig:sämre,sämst,värre", "liten:mind,minst,små,lill", "mycket:mer,mest", "många:fler,flest", "jag:mig,min", "du:dig,din", "han:honom", "hon:hen", "vi:oss", "ni:er", "de:dem", "man:en,män", "få:fick,får", "gå:gick,går", "äta:åt", "se:såg,ser", "ung:yngre,yngst", "åka:for", "en:ett", "den:det,de",
            "göra:gjor", "veta:vet,viss", "mången:fler,flest", "ond:värr,värst", "säga:sa,säg", "lägga:la,lag", "dö:dog,dött", "stå:stod", "ta:tog", "välja:val", "sälja:sål", "följa:föl"),
        ["cs"] = Rows(
            "být:je,js,bud,byl,neby,není", "jít:jd,půjd,šel,šl,pojď,přij", "jet:jed,pojed", "jíst:jez,sněz,jed", "dítě:dět", "člověk:lid", "rok:let", "dobrý:lepš,nejlepš", "dobře:lép,líp,nejlép", "špatný:horš,nejhorš", "špatně:hůř", "velký:větš,největš", "malý:menš,nejmenš", "mnoho:víc,nejvíc", "málo:mén,míň",
            "hnát:žen", "oko:oč", "ucho:uš", "ruka:ruc", "noha:noz,noh", "já:mě,mi,mn", "ty:tě,ti,tob,teb", "on:jeho,ho,mu,něj,něm,ním,jemu,jej", "ona:jí,ji,ní,její", "ono:ho,mu,něj,jej", "oni:jich,jim,nich,nimi,je", "my:nás,nám,námi", "vy:vás,vám,vámi", "kdo:koh,kom,kým", "co:če,čí", "ten:ta,to,tě,ti,tí,ty", "den:dn", "pes:ps", "chtít:chc", "vzít:vez,vzal",
            "bát:boj", "bát se:boj", "bílý:běl,nejběl", "číst:čt,čet", "dlouhý:del,nejdel", "lhát:lž,lhal", "mít:má,mě,maj,měj", "moci:můž,moh,moc", "moct:můž,moh", "říci:řek,řík", "říct:řek,řík",
            "tichý:tiš,nejtiš", "suchý:suš,nejsuš", "úzký:už,nejuž", "vysoký:výš,vyš,nejvyš", "odejít:odeš,odej", "přítel:přátel", "brát:ber,beř", "hrát:hraj"),
        ["hr"] = Rows(
            "biti:je,jes,sam,si,smo,ste,su,bud,bi,bje,nije,nisu", "ići:id,iš,ić,poš", "htjeti:hoć,ću,ćeš,će,neć", "čovjek:ljud", "dijete:djec,djet", "godina:ljet", "dobar:bolj,najbolj", "dobro:bolj,najbolj", "loš:gor,najgor", "zao:zl,gor,najgor", "velik:već,najveć", "mali:manj,najmanj", "malen:manj", "mnogo:viš,najviš", "malo:manj", "otac:oc,oč", "pas:ps", "san:sn", "dan:dn",
            "ja:men,mi,me,mnom", "ti:teb,te,tobom", "on:njeg,ga,mu,nje,nj,jem", "ona:nje,joj,je,ju,nj", "ono:njeg,ga,mu,nj", "oni:njih,ih,im,nj", "mi:nas,nam", "vi:vas,vam", "tko:kog,kom,kim", "što:čeg,čem,čim", "gnati:žen", "žeti:žanj", "slati:šalj", "stol:stol,sto",
            "uzak:uža,uže,uži,najuž", "nizak:niž,najniž", "mio:mil", "težak:tež,najtež", "bijel:bjelj,najbjelj", "jak:jač,najjač", "dug:duž,dulj,najduž,najdulj", "žut:žuć,najžuć",
            "otići:ode,odo,otiš", "moći:mog,mož", "reći:rek,rec", "oko:oč", "uho:uš", "brat:brać"),
        ["fi"] = Rows("olla:on,ol,lie", "hyvä:pare,parh,paras", "se:si,ne,nii,nii,sen", "tämä:tä,näm,näi", "tuo:nuo,noi", "he:hei", "me:mei", "te:tei", "joka:jo,ja", "mikä:mi,mä,min", "kuka:ke,ku", "ei:e,äl",
            "yksi:yhd,yht", "tie:tei", "työ:töi", "yö:öi", "suo:soi", "syödä:söi", "juoda:joi", "viedä:vei", "tuoda:toi", "luoda:loi", "lyödä:löi", "hyvin:parem,parhait", "paljon:enem,enit"),
        ["hu"] = Rows(
            "van:vol,vagy,lesz,len,leg,nincs,sincs", "lenni:van,vol,vagy,lesz,leg", "jönni:jö,jer,gyer,jár", "jön:jer,gyer,jár", "menni:megy,mé,men", "megy:men,mé", "inni:isz,iv,it,igy", "iszik:iv,inn,it,igy", "enni:esz,ev,et,egy", "eszik:ev,enn,et,egy", "venni:vesz,vev,vet,vegy", "tenni:tesz,tev,tet,tegy", "sok:több,legtöbb", "jó:jobb,legjobb", "szép:szebb,legszebb", "én:engem,nek", "ő:neki,őt,vele", "ők:nek,őket", "ez:e", "az:a", "ló:lov"),
        ["da"] = Rows("god:bedre,bedst", "gammel:ældre,ældst", "dårlig:værre,værst", "lille:små,mindre,mindst", "meget:mere,mest", "mange:flere,flest", "få:fik,færre", "gå:gik", "være:er,var", "mand:mænd", "bonde:bønder", "jeg:mig,min", "du:dig,din", "han:ham", "vi:os", "de:dem", "ung:yngre,yngst", "se:så", "spise:åd", "and:ænder", "gås:gæs", "barn:børn",
            "gøre:gjor", "sælge:solg", "vælge:valg", "følge:fulg", "tælle:tal", "lægge:lag", "gælde:gjald,gald", "spørge:spurg", "dølge:dulg", "ilde:værr,værst", "ond:værr,værst", "lang:læng",
            "bror:brødr", "far:fædr", "mor:mødr", "datter:døtr", "tage:tog", "sige:sagd", "vide:ved,vids"),
        ["nb"] = Rows("god:bedre,best", "gammel:eldre,eldst", "dårlig:verre,verst", "liten:lite,små,mindre,minst", "mye:mer,mest", "mange:flere,flest", "få:fikk,færre", "gå:gikk", "være:er,var", "mann:menn", "bonde:bønder", "jeg:meg,min", "du:deg,din", "hun:henne", "vi:oss", "de:dem", "ung:yngre,yngst", "se:så", "ta:tok", "and:ender", "gås:gjess", "tre:trær", "kne:knær",
            "gjøre:gjor", "følge:fulg", "dølge:dulg", "spørre:spur", "vond:verr,verst", "ond:verr,verst", "ille:verr,verst", "selge:solg", "velge:valg", "telle:tal", "si:sa,sag", "vite:vet,viss",
            "lang:leng", "bror:brød", "far:fedr", "mor:mødr", "datter:døtr"),
        ["ro"] = Rows("fi:este,e,sunt,era,fost,ești,suntem", "a fi:este,e,sunt,era,fost,ești,suntem", "om:oamen", "ou:ouă", "lua:iau,ia,iei", "a lua:iau,ia,iei", "sta:st", "eu:mie,mă,îmi,mi,mine", "tu:ție,te,îți,ți,tine", "el:lui,îl,îi,i", "ea:ei,o,îi,i", "noi:nou,ne,ni", "voi:vou,vă,vi", "soră:suror", "cap:capet", "bun:mai",
            "vedea:văz,văd,vez", "a vedea:văz,văd,vez", "bea:băus,băut,bei", "a bea:băus,băut,bei", "da:dă,dea", "a da:dă,dea"),
        ["el"] = Rows("βλέπω:είδ,δω,δε,δο", "λέω:είπ,πω,πει,πες,πείτ,πούμ,πούν,πουν,πέστ", "τρώω:έφαγ,φάω,φα,φά", "έρχομαι:ήρθ,έρθ,ελ,έλ", "πίνω:ήπι,πι", "πηγαίνω:πάω,πας,πάει,πάμ,πάτ,πήγ,πάν", "είμαι:ήμ,ήτ", "καλός:καλύτ", "πολύς:περισσότερ", "εγώ:με,μου,εμέ", "εσύ:σε,σου,εσέ",
            "δίνω:δώσ,δωσ,έδωσ,έδιν", "έχω:είχ", "ξέρω:ήξερ", "κάνω:έκαν", "γίνομαι:έγιν,γίν"),
        ["uk"] = Rows(
            "бути:буд", "йти:іду,іде,йш", "іти:йд,йш", "йтися:йдеть,йшло", "сісти:сяд,сів", "лягти:ляж", "людина:люд", "дитина:діт", "рік:рок", "добрий:кращ,ліпш", "гарний:кращ", "добре:кращ,ліпш",
            "поганий:гірш", "погано:гірш", "великий:більш", "багато:більш", "малий:менш", "мало:менш", "я:мен,мні", "ти:теб,тоб", "він:його,йому,ним,нього,ньому", "вона:її,їй,нею,неї,ній", "вони:їх,їм,ними,них", "ми:нас,нам", "ви:вас,вам", "хто:ког,ком,ким", "що:чог,чом,чим"),
        ["sr"] = Serbian,
        ["sr-Latn"] = Serbian,
        ["sr-Cyrl"] = Serbian,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the language is here with all that are usual, so that what does not stand here is none.</summary>
    public static bool Knows(string language) => Array.IndexOf(NotWhole, language) < 0 && ByLanguage.ContainsKey(language);

    /// <summary>Whether a form is one of another stem of the word; of a separable verb – anrufen, rief … an – of the verb without its prefix.</summary>
    public static bool Has(string language, string word, ReadOnlySpan<char> form)
    {
        if (HasAny(StemsOf(language, word), form, finite: false))
        {
            return true;
        }

        foreach (var prefix in Separable.GetValueOrDefault(language, []))
        {
            if (word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && HasAny(StemsOf(language, word[prefix.Length..]), form, finite: true))
            {
                return true;
            }
        }

        return false;
    }

    // gestanden is of stehen, and of aufstehen only aufgestanden.
    private static bool HasAny(IReadOnlyList<string> stems, ReadOnlySpan<char> form, bool finite)
    {
        foreach (var beginning in stems)
        {
            if (finite && beginning.StartsWith("ge", StringComparison.Ordinal))
            {
                continue;
            }

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
