package gazette.collect.read.plain.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What buttons, bars and boxes say beside an article, by language; one expression on a line. */
final class FurniturePhrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** A line that is this and nothing else. */
    static final Pattern BOX = any("""
            [×✕✖xX]
            [^›»]{1,30}(?: ?› ?[^›»]{1,40}){1,6}|(?:home|start(?:seite)?|accueil|inicio|início|strona główna)(?: ?[»>/|] ?[^»>/|]{1,40}){1,6}
            page \\d+(?: (?:of|/) \\d+)?|seite \\d+(?: von \\d+)?|.{0,70}\\[page \\d+\\]|[–—-] ?\\d{1,4} ?[–—-]
            _{3,}
            #{3,}
            -30-
            (?:sign|log)[ -]?(?:up|in|out)(?: (?:now|here|today|to continue.*))?
            skip to .{1,40}
            (?:back|return) to (?:top|home).{0,20}
            (?:top|home|main) ?page
            search|menu|home
            (?:\\d+|no|view|show|hide|all|see|read|add|post|leave|load|loading|be the first to)?\\s*(?:\\(?\\d+\\)?\\s*)?(?:more )?(?:a )?comments?(?:\\s*\\(?\\d*\\)?)(?: here| below|\\.\\.\\.|…)?
            (?:share|donate|tweet|print|email|reply|submit|subscribe|follow)(?: (?:this|your|us|on|to|via|now|once|here|by|with|from|today|an|a|or|and|the|story|article|post|page|thoughts|voice|facebook|twitter|link|print|save|tweet|submit|donate|email|reddit|linkedin|mail|every|month))*[.!:]?
            (?:article|story|post) continues (?:below|after).{0,40}
            story continues.{0,40}
            (?:continue reading|scroll to continue|keep scrolling).{0,40}
            advertisement ?\\d*
            (?:cookies?|privacy|terms)(?: (?:policy|notice|statement|settings|preferences|of (?:use|service)|and conditions|& cookies))+
            (?:most|mostly) (?:read|popular|viewed|shared|commented)
            recommended(?: (?:for you|by|reading|stories).{0,20})?
            (?:related|trending|sponsored|promoted|top|more|latest|current top|editor['’]s|popular)(?: (?:stories|posts?|topics?|articles?|searches|content|links|news|reading|by \\p{L}+|coverage))+:?
            related:?|trending(?: now)?:?|tags:?|read more:?|read next:?|up next:?|see also:?|filed under:?|topics:?|in this (?:article|story):?
            advertise(?: (?:with|on|here|\\p{L}+)){0,3}(?::.{0,30})?
            web privacy policy|report (?:an error|a typo|this ad)|republish this (?:article|story)|explore (?:further|more|all.{0,20})
            (?:toggle|hide|enlarge|show|view) (?:caption|image|photo)s?
            (?:click|tap) to (?:enlarge|expand|zoom|play|view|share|tweet)\\b.{0,30}
            copy link(?: to clipboard)?|link copied!?|loading.{0,20}|facebook comments|journalistic standards
            (?:no |all |our |get our |daily |weekly |the )?newsletters?(?: (?:selected|sign-?up|anmeldung|erhalten|abonnieren|\\p{L}+ et \\p{L}+))?
            like this|like loading\\W*|view all posts by .{1,40}|published by [\\p{L} ]{1,40}
            view (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your |a |the )?(?:browser|web).{0,20}
            (?:unsubscribe|manage (?:your )?(?:preferences|subscriptions?|cookies)|update (?:your )?preferences|forward (?:this )?to a friend|accept (?:all|cookies)|reject all|cookie settings)(?:\\s*[|·•,/-]?\\s*(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions?|cookies)|update (?:your )?preferences|forward (?:this )?to a friend|view in browser|privacy policy|accept (?:all|cookies)|reject all))*
            (?:enter |your )+e-?mail(?: address)?\\b.{0,60}
            (?:leave|post|write|add) a (?:reply|comment|response).{0,20}
            (?:previous|next|older|newer) (?:posts?|articles?|story|stories|entries)(?: [›»→].{0,80}|:.{1,80})?
            (?:proudly )?powered by (?:wordpress|blogger|medium|substack|ghost|disqus|tumblr)\\b.{0,30}
            (?:discussion about this (?:post|podcast)|restacks|upgrade to paid|start writing|get the app)
            (?:jump to|print|rate|pin|save) (?:this )?recipe
            join the (?:conversation|discussion|debate)
            listen to this (?:article|story).{0,20}
            save (?:article|story|for later)|gift (?:this )?article|reuse this content|order reprints|purchase licensing rights.{0,20}
            our standards:.{0,60}|opens (?:in )?new (?:tab|window)
            (?:\\d+ |an? )?min(?:ute)?s?['’]? (?:read|to read)|reading time:? .{1,20}
            you (?:may|might) (?:also )?be interested in|in (?:other|related) news|about this article|sobre la firma|über den autor
            \\d+ (?:minut[ioe]s?|min\\.?|minuten|minuter|минут[аы]?)(?: (?:di|de|do|à)? ?(?:lettura|lectura|lecture|leitura|lesezeit|lesen|lezen|leestijd|lästid|czytania|чтения|na čtení))
            (?:zur merkliste hinzufügen|auf die merkliste|bild vergrößern|(?:foto|bild) in originalgröße|diesen artikel .{2,20}|vorlesen|artikel verschenken)
            voir les (?:contributions|commentaires)|réutiliser ce contenu|offrir (?:cet )?article|lire plus tard|écouter l['’]article|agrandir(?: l['’]image)?
            いいね[！!]?\\s?\\d*|リブログ|ブックマーク|読者登録|テーマ[：:].{1,20}|カテゴリー?[：:].{1,20}|タグ[：:].{1,40}
            mehr (?:zum thema|lesen|artikel|dazu|von .{1,40}|aus .{1,40})(?::.{0,120})?
            lesen sie (?:auch|mehr|dazu|hier).{0,120}|lesen sie dazu auch|auch interessant.{0,80}|hier weiterlesen.{0,80}|weiterlesen(?: nach der anzeige)?
            das könnte (?:sie|dich) auch interessieren.{0,20}|zur (?:startseite|übersicht)|zurück zu[rm] .{1,20}|nach oben|zum seitenanfang
            jetzt (?:abonnieren|anmelden|registrieren|testen).{0,30}|artikel (?:teilen|drucken|merken|kommentieren|anhören)|beitrag teilen
            kommentare? ?(?:\\(?\\d+\\)?|schreiben|anzeigen|verfassen|lesen)?|\\d+ kommentare?
            (?:artikel |seite )?teilen(?: (?:mit|auf|via|per)\\b.{0,30})?:?|feedback geben|fehler (?:gefunden|melden)\\??
            (?:verwandte|ähnliche|weitere|neueste|nächster|vorheriger|beliebte) (?:artikel|beiträge|beitrag|themen|meldungen|nachrichten):?.{0,80}
            (?:schlagw(?:orte|örter)|stichw(?:orte|örter)|themen):?|meistgelesen.{0,20}|empfehlungen der redaktion|folgen sie uns.{0,40}
            (?:bild )?in neuem fenster öffnen|zum kommentieren anmelden|lesezeit:? .{1,20}|lesedauer:? .{1,20}|externer inhalt|inhalt (?:entsperren|anzeigen)
            (?:à lire (?:aussi|également)|lire aussi|lire également|lire la suite|voir aussi|à voir aussi|lisez aussi)\\b.{0,120}
            s['’]abonner.{0,40}|abonnez[- ]vous.{0,60}|inscrivez[- ]vous.{0,60}|se connecter|suivez[- ]nous.{0,40}|publicité|réagir|contribuer
            partager(?: (?:sur|cet?|l['’]article|par) ?.{0,30})?|ajouter à (?:vos|mes) favoris|imprimer(?: l['’]article)?|commentaires? ?\\(?\\d*\\)?|\\d+ commentaires?|vos réactions
            sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?)|les plus (?:lus|partagés|commentés)|tous les articles|temps de lecture ?:? .{1,20}
            te (?:puede|podría) interesar.{0,120}|te recomendamos.{0,120}|(?:lea|lee|ver|leer|mira) (?:también|más|además)\\b.{0,120}|también te puede.{0,80}
            hágase (?:miembro|socio).{0,40}|suscríb(?:ete|ase|ete ya).{0,60}|inicia(?:r)? sesión.{0,30}|regístrate.{0,40}|síg(?:ue|a)nos.{0,60}|únete a .{1,60}
            compart(?:ir|e|a)(?: (?:en|esta?|el|la|este) ?.{0,30})?|archivado en:?.{0,60}|más información|noticias relacionadas|lo más (?:visto|leído).{0,20}|publicidad|comentarios ?\\(?\\d*\\)?|normas ?›?|tiempo de lectura:? .{1,20}
            leggi (?:anche|tutto|di più|pure)\\b.{0,120}|potrebbe(?:ro)? interessar(?:ti|vi).{0,40}|iscriviti.{0,60}|abbonati.{0,60}|accedi|seguici.{0,60}
            condividi(?: (?:su|questo|l['’]articolo|con) ?.{0,30})?|articoli correlati|i più letti|pubblicità|commenta|commenti ?\\(?\\d*\\)?|tempo di lettura:? .{1,20}|torna (?:su|all['’]inizio)
            (?:leia|veja|confira|assista) (?:também|mais|ainda)\\b.{0,120}|saiba mais.{0,60}|continu(?:a|e) (?:lendo|a ler|após|depois d).{0,40}|publicidade|clique aqui (?:para|e)\\b.{0,80}
            (?:assine|cadastre-se|inscreva-se|receba|siga-nos|siga o)\\b.{0,60}|compartilh(?:e|ar)(?: .{0,30})?|partilh(?:e|ar)(?: .{0,30})?|mais lidas|(?:notícias|artigos) relacionad[ao]s|entrar|tempo de leitura:? .{1,20}
            (?:czytaj|zobacz|przeczytaj|oglądaj|sprawdź) (?:też|także|również|więcej|dalej|inne)\\b.{0,120}|zapisz się.{0,60}|dołącz do nas.{0,40}|polub nas.{0,40}|subskrybuj.{0,40}|zaloguj.{0,30}
            udostępnij.{0,30}|podziel się.{0,30}|skomentuj|komentarze ?\\(?\\d*\\)?|reklama|najczęściej czytane|powiązane.{0,20}|dalsza część .{1,60}|tagi:.{0,80}
            (?:lees|bekijk|luister|zie) ook\\b.{0,120}|lees (?:meer|verder|hier)\\b.{0,120}|deel (?:dit|deze|op|via)\\b.{0,40}|reageren|reacties ?\\(?\\d*\\)?|word (?:abonnee|lid).{0,40}|abonneer.{0,40}
            inloggen|aanmelden|meest gelezen|gerelateerd.{0,20}|advertentie|(?:tekst|artikel) gaat (?:verder|door).{0,40}|wilt u dit artikel lezen.{0,60}|leestijd:? .{1,20}|volg ons.{0,40}
            läs (?:också|mer|även|vidare)\\b.{0,120}|dela (?:artikeln?|med|på|via|sidan|inlägget)\\b.{0,30}|annons|mest läst(?:a)?|logga in|bli (?:prenumerant|medlem).{0,30}|prenumerera.{0,40}|följ oss.{0,40}|kommentera|kommentarer ?\\(?\\d*\\)?
            artikeln fortsätter.{0,40}|relaterat.{0,20}|lästid:? .{1,20}
            læs (?:også|mere|videre)\\b.{0,120}|les (?:også|mer|videre)\\b.{0,120}|del (?:artik(?:el|kel)en|saken|på|via|denne)\\b.{0,30}|annonc?s?e|mest læs(?:te|t)|mest les(?:te|t)|logg? in[dn]?|bli(?:v)? (?:abonnent|medlem).{0,30}|abonn(?:é|er)(?:r)?(?: .{0,30})?|følg (?:os|oss).{0,40}|(?:artik(?:el|kel)en|saken) fortsetter.{0,40}|artiklen fortsætter.{0,40}
            lue (?:myös|lisää)\\b.{0,120}|jaa(?: artikkeli)?|mainos|luetuimmat|kirjaudu(?: sisään)?|tilaa .{0,30}|kommentit ?\\(?\\d*\\)?|juttu jatkuu.{0,40}|artikkeli jatkuu.{0,40}|seuraa meitä.{0,40}
            (?:čtěte|přečtěte si|čítajte|prečítajte si) (?:také|též|více|i|tiež|aj)\\b.{0,120}|sdílet.{0,30}|nejčtenější|přihlásit.{0,20}|diskuse ?\\(?\\d*\\)?|související.{0,30}|článek pokračuje.{0,40}|odebírat.{0,30}
            (?:olvas(?:sa|d) (?:el|tovább)|kapcsolódó|ez is érdekelhet).{0,100}|megosztás|hirdetés|hozzászólások ?\\(?\\d*\\)?|iratkoz(?:zon|z) fel.{0,40}|bejelentkezés|.{0,20}cikk.{0,20}(?:után|alatt) folytatódik.{0,10}
            (?:читайте|смотрите|также читайте|дивіться|читати) (?:также|ещё|далее|дальше|по теме|також|далі)\\b.{0,120}|также читайте.{0,120}|подробнее.{0,40}|поделиться.{0,30}|подпи(?:сывайтесь|шитесь|саться).{0,80}
            реклама|комментарии ?\\(?\\d*\\)?|комментировать|оставить комментарий|войти|регистрация|самое (?:читаемое|популярное)|(?:материалы )?по теме:?|новости партн[её]ров|теги:.{0,80}|наверх
            поділитися.{0,30}|підпи(?:суйтесь|шіться|сатися).{0,80}|коментарі ?\\(?\\d*\\)?|схожі (?:новини|матеріали).{0,20}
            (?:関連|人気|おすすめ|新着|最新)(?:の)?(?:記事|ニュース|リンク|ランキング).{0,10}|シェア(?:する|ボタン)?|ツイート(?:する)?|続きを読む.{0,10}|広告|スポンサー.{0,6}|コメント.{0,10}|あわせて読みたい.{0,10}|ログイン|会員登録.{0,10}|フォロー(?:する)?|記事一覧|(?:トップ|ページ).{0,4}(?:へ戻る|に戻る)|印刷(?:する)?|もっと見る
            相关(?:阅读|新闻|报道|文章).{0,10}|延伸阅读.{0,10}|分享(?:到.{0,10})?|广告|评论.{0,8}|登录|注册|阅读(?:更多|全文)|返回顶部|관련 ?기사.{0,10}|공유(?:하기)?|광고|댓글.{0,8}
            """);

    /** Whole sentences that no author writes. */
    static final Pattern NOTICE = any("""
            you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter)\\b.*
            this (?:e-?mail|message|newsletter) was sent to\\b.*
            if you no longer wish to receive\\b.*
            required fields are marked.{0,5}
            dieser artikel gehört zum angebot von\\b.*|l['’]espace des contributions est réservé\\b.*|este artículo es exclusivo\\b.*|questo articolo è riservato\\b.*
            (?:we|this (?:web)?site|wir|diese (?:web)?seite|nous|ce site|este sitio|questo sito|usamos|utilizamos|utilizziamo|usiamo|używamy|мы) ?(?:uses?|verwende[nt]|nutz(?:en|t)|utilis(?:ons|e)|usa|utiliza|utilizza|используем)? ?(?:plików )?cookies?\\b.*
            comments are (?:closed|off|disabled).{0,30}
            (?:this (?:article|story) is|continue reading) (?:for|only for|available to) subscribers.{0,20}
            (?:la suite|cet article|il vous reste|contenu|article) .{0,40}(?:réservée?s? aux abonnés|à lire)\\b.{0,30}|retour (?:en haut|à l['’]accueil)|mots[- ]clés:?
            """);

    /** What leads elsewhere, with a colon or a bar before the name of the place. */
    static final Pattern SIGNPOST = any("""
            \\[?(?:read(?: more| next| also| now)?|related|see also|also read|watch|listen|don['’]t miss|tags|topics|filed under|posted in|more|must read|in case you missed it|you may also like)\\s*[:|>].*
            (?:mehr lesen|mehr zum thema|lesen sie (?:auch|mehr)|à lire(?: aussi)?|te puede interesar|lea también|schlagw(?:orte|örter)|mots[- ]clés|etiquetas|etichette|tagi|trefwoorden|nyckelord|теги)\\s*[:|>].*
            """);

    /** What leads elsewhere, if it is no whole sentence. */
    static final Pattern POINTER = any("""
            (?:read (?:more|next|also)|more from|more [\\p{L}-]+ stories|click here (?:to|for)|follow us|follow [\\p{L}.’'-]+(?: [\\p{L}.’'-]+)? on|most read|highlight text to|please log in|posted in|filed under|continue reading)\\b.*
            """);

    /** What stands over links. */
    static final Pattern OVER_LINKS = any("""
            (?:most|mostly) (?:read|popular|viewed|shared|commented).{0,20}|(?:related|recommended|trending|top|latest|popular|more)\\b.{0,24}|you (?:may|might) also like.{0,20}|you (?:may|might) (?:also )?be interested in|read (?:more|next)|see also|topics|tags|further reading
            mehr zum thema|meistgelesen.{0,20}|(?:verwandte|ähnliche|weitere|neueste|beliebte) (?:artikel|beiträge|themen)|das könnte (?:sie|dich) auch interessieren|themen|schlagw(?:orte|örter)|auch interessant|lesen sie (?:dazu )?auch
            sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?)|les plus (?:lus|partagés|commentés)|à lire aussi|lire aussi|mots[- ]clés
            noticias relacionadas|lo más (?:visto|leído).{0,20}|te puede interesar|archivado en|más información|articoli correlati|i più letti|leggi anche|potrebbe(?:ro)? interessar(?:ti|vi)
            mais lidas|leia (?:também|mais)|(?:notícias|artigos) relacionad[ao]s|najczęściej czytane|zobacz (?:też|także|również)|czytaj (?:też|także|również)|meest gelezen|lees ook|gerelateerd.{0,20}
            mest läst(?:a)?|läs (?:också|mer|även)|mest læste|mest leste|les også|læs også|luetuimmat|lue myös|nejčtenější|čtěte také|kapcsolódó.{0,20}|читайте также|(?:материалы )?по теме|самое читаемое|читайте також
            (?:関連|人気|おすすめ|新着|最新)(?:の)?(?:記事|ニュース|リンク).{0,10}|あわせて読みたい|相关(?:阅读|新闻|报道|文章)|延伸阅读|관련 ?기사
            """);

    private static final String AROUND_BEFORE = "[\\s\\[(→›»▶►➤|▼▲👉]*";
    private static final String AROUND_AFTER = "[\\s!:…→›»▶►⟶|▼▲)\\]]*";

    private FurniturePhrases() {}

    private static Pattern any(String expressions) {
        return Pattern.compile(
                AROUND_BEFORE
                        + expressions.strip().lines().map(String::strip).collect(Collectors.joining("|", "(?:", ")"))
                        + AROUND_AFTER,
                FLAGS);
    }
}
