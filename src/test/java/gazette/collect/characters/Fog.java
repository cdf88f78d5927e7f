package gazette.collect.characters;

/** Three sentences about one harbour in many languages. */
enum Fog {
    RUSSIAN(
            "Туман лёг на гавань ещё до рассвета. Лоцманы ждали, пока ветер переменится, а ветер ждал лоцманов. «Так бывает"
                    + " каждую осень», — сказал смотритель маяка и пошёл домой."),
    UKRAINIAN(
            "Туман ліг на гавань ще до світанку. Лоцмани чекали, доки зміниться вітер, а вітер чекав на лоцманів. «Так буває"
                    + " щоосені», — сказав доглядач маяка й пішов додому їсти юшку."),
    BULGARIAN(
            "Мъглата легна над пристанището още преди изгрев. Лоцманите чакаха вятърът да се обърне, а вятърът чакаше тях."
                    + " „Така е всяка есен“, каза пазачът на фара и си отиде у дома."),
    SERBIAN(
            "Магла је пала на луку још пре зоре. Пилоти су чекали да се ветар окрене, а ветар је чекао њих. „Тако је сваке"
                    + " јесени“, рече чувар светионика и оде кући."),
    POLISH(
            "Mgła opadła na port jeszcze przed świtem. Piloci czekali, aż zmieni się wiatr, a wiatr czekał na pilotów. „Tak"
                    + " jest każdej jesieni” – powiedział latarnik i poszedł do domu."),
    CZECH(
            "Mlha padla na přístav ještě před úsvitem. Lodivodi čekali, až se vítr otočí, a vítr čekal na lodivody. „Tak je to"
                    + " každý podzim,“ řekl strážce majáku a šel domů."),
    SLOVAK(
            "Hmla padla na prístav ešte pred úsvitom. Lodivodi čakali, kým sa vietor otočí, a vietor čakal na nich. „Takto je"
                    + " to každú jeseň,“ povedal strážca majáka a šiel domov na polievku z úhorov, ľahol si a zaspal."),
    HUNGARIAN(
            "A köd még hajnal előtt leszállt a kikötőre. A révkalauzok a szél fordulását várták, a szél pedig a kalauzokat."
                    + " „Így megy ez minden ősszel” – mondta a világítótorony őre, és hazaballagott a fűtött szobába."),
    ROMANIAN(
            "Ceaţa s-a lăsat peste port încă înainte de răsărit. Piloţii aşteptau să se schimbe vântul, iar vântul îi aştepta"
                    + " pe ei. „Aşa e în fiecare toamnă”, a spus paznicul farului şi s-a dus acasă."),
    CROATIAN(
            "Magla je pala na luku još prije zore. Peljari su čekali da se vjetar okrene, a vjetar je čekao njih. „Tako je"
                    + " svake jeseni”, reče čuvar svjetionika, zatvori kuću i ode među ljude."),
    TURKISH(
            "Sis şafaktan önce limana çöktü. Kılavuzlar rüzgârın dönmesini bekledi, rüzgâr da kılavuzları. “Her sonbahar böyle"
                    + " olur,” dedi fener bekçisi ve ağır ağır evine gitti."),
    LITHUANIAN(
            "Rūkas nusileido ant uosto dar prieš aušrą. Locmanai laukė, kol pasisuks vėjas, o vėjas laukė locmanų. „Taip būna"
                    + " kiekvieną rudenį“, pasakė švyturio sargas ir išėjo namo."),
    LATVIAN(
            "Migla nolaidās pār ostu vēl pirms rītausmas. Loči gaidīja, kad mainīsies vējš, un vējš gaidīja ločus. “Tā ir katru"
                    + " rudeni,” teica bākas sargs un gāja mājās."),
    GERMAN(
            "Der Nebel fiel noch vor der Dämmerung auf den Hafen. Die Lotsen warteten, dass der Wind sich drehte, und der Wind"
                    + " wartete auf die Lotsen. „So ist es jeden Herbst“, sagte der Wärter und ging müde über die Straße."),
    FRENCH(
            "Le brouillard est tombé sur le port avant l’aube. Les pilotes attendaient que le vent tourne, et le vent attendait"
                    + " les pilotes. « C’est ainsi à chaque automne », a dit le gardien du phare, et il est rentré où l’on sait."),
    ITALIAN(
            "La nebbia calò sul porto prima dell’alba. I piloti aspettavano che il vento girasse, perché così si fa, e il vento"
                    + " aspettava i piloti. «È così ogni autunno», disse il guardiano del faro, e andò giù verso casa: più in là"
                    + " non c’è nulla."),
    SPANISH(
            "La niebla cayó sobre el puerto antes del alba. Los pilotos esperaban a que cambiara el viento, y el viento esperaba"
                    + " a los pilotos. «Así es cada otoño», dijo el farero, y se fue a casa con el niño."),
    PORTUGUESE(
            "O nevoeiro caiu sobre o porto antes da aurora. Os pilotos esperavam que o vento mudasse, e o vento não esperava"
                    + " ninguém. «É assim todas as estações», disse o faroleiro, e foi à procura do irmão."),
    SWEDISH("Dimman föll över hamnen före gryningen. Lotsarna väntade på att vinden skulle vända, och vinden väntade på"
            + " lotsarna. ”Så är det varje höst”, sade fyrvaktaren och gick hem."),
    DANISH(
            "Tågen faldt over havnen før daggry. Lodserne ventede på, at vinden skulle vende, og vinden ventede på lodserne."
                    + " »Sådan er det hvert efterår,« sagde fyrpasseren og gik hjem for at æde ærter."),
    FINNISH(
            "Sumu laskeutui satamaan jo ennen päivän koittoa. Luotsit odottivat tuulen kääntyvän, ja tuuli odotti luotseja."
                    + " ”Näin käy joka syksy”, sanoi majakanvartija ja lähti kävellen kotiin päin yötä myöten."),
    ICELANDIC(
            "Þokan lagðist yfir höfnina fyrir dögun. Hafnsögumennirnir biðu þess að vindurinn snerist, og vindurinn beið"
                    + " þeirra. „Svona er þetta á hverju hausti,“ sagði vitavörðurinn og fór heim í mat."),
    ENGLISH(
            "The fog came down on the harbour before dawn. Zoë Müller’s café was shut, as was Señor Ångström’s – “every autumn,”"
                    + " said the keeper, à propos of nothing."),
    GREEK(
            "Η ομίχλη έπεσε στο λιμάνι πριν από την αυγή. Οι πλοηγοί περίμεναν να αλλάξει ο άνεμος και ο άνεμος περίμενε τους"
                    + " πλοηγούς. «Έτσι είναι κάθε φθινόπωρο», είπε ο φαροφύλακας."),
    HEBREW(
            "הערפל ירד על הנמל עוד לפני הזריחה. הנתבים חיכו שהרוח תשתנה, והרוח חיכתה לנתבים. כך זה בכל סתיו, אמר שומר המגדלור."),
    ARABIC("نزل الضباب على الميناء قبل الفجر. كان المرشدون ينتظرون أن تتغير الريح، وكانت الريح تنتظر المرشدين."),
    THAI("หมอกลงที่ท่าเรือก่อนรุ่งสาง คนนำร่องรอให้ลมเปลี่ยนทิศ และลมก็รอคนนำร่อง"),
    JAPANESE("夜明け前に霧が港に降りた。水先案内人は風が変わるのを待ち、風は水先案内人を待っていた。「秋はいつもこうだ」と灯台守は言って、家に帰った。"),
    CHINESE("天亮之前，雾就笼罩了港口。引航员等着风向转变，风也等着引航员。灯塔看守人说：“每年秋天都是这样。”然后他就回家了。"),
    TAIWANESE("天亮之前，霧就籠罩了港口。引航員等著風向轉變，風也等著引航員。燈塔看守人說：「每年秋天都是這樣。」然後他就回家了。"),
    KOREAN("동이 트기 전에 안개가 항구에 내려앉았다. 도선사들은 바람이 바뀌기를 기다렸고, 바람은 도선사들을 기다렸다. 등대지기는 가을이면 늘 이렇다고 말하고 집으로 갔다.");

    final String text;

    Fog(String text) {
        this.text = text;
    }
}
