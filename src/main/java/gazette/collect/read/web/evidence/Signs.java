package gazette.collect.read.web.evidence;

import gazette.collect.read.html.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the names that a site gives its elements say of them: mostly in English, else in the language of the site. */
public final class Signs {
    /** The class of a heading that is the headline in other words than the page declares. */
    public static final String HEADLINE = "gazette-headline";

    /** What readers have said. */
    private static final Set<String> READERS = words("""
            comentario comentarios comment commentaire commentaires commenter commenti commenting comments coral
            discussion disqus komentare komentarze kommentar kommentare kommentarer livefyre reacties replies viafoura
            """);

    /** What stands around articles and is never one. */
    private static final Set<String> FURNITURE = with(READERS, """
            abo abonnement abonnez abonnieren ad addthis addtoany ads adsense advert advertise advertisement
            advertisements advertorial adverts affiliate anzeige anzeigen assine banner breadcrumb breadcrumbs
            brotkrumen ccpa cmp compartilhar compartir condividi consent cookie cookies correlati coupon crumb crumbs
            cta datenschutz dfp dialog donate donation drawer empfehlungen facebook feed flyout follow gdpr horoscope
            jobs krumelpfad lesen lightbox linkedin login logout marketing masthead megamenu meistgelesen
            menu menus modal mostread mostviewed nav navbar navi navigation newsletter newsletters offcanvas onetrust
            outbrain overlay pager pagination paging partage partager pingback pinterest poll polls popover popular
            popup popups promo promos promoted promotion promotions pubblicita publicidad publicidade publicite quiz
            rating ratings readnext recirc recirculation recommande recommend recommendation recommendations
            recommended register registration reklam reklama relacionadas relacionado relacionados related reply
            respond rss share shareaholic sharedaddy sharer shares sharethis sharing shop shopping sidebar sidebars
            signin signup similar skip social socials spenden sponsor sponsored sponsors submenu subnav subscribe
            subscriptions survey suscribete taboola teads teasers teilen ticker toast toolbar tooltip trackback
            trackbacks trending twitter upnext verwandt votes weather werbung whatsapp
            """);

    /** What mostly stands around articles, and now and then in one. */
    private static final Set<String> MARGIN = words("""
            archiv archive archives aside busca buscador carousel carrousel contact disclaimer discover drucken
            email etiquetas explore extra extras feedback foot footer fuss impressum invisible keywords kontakt
            latest legal mail mehr more neueste newer next older pied player prev previous print printable rail recherche
            recientes schlagworte search slider slideshow suche supplement tag tagged taglist tags textwidget
            tool tools topics trust ultimas util utilities utility widget widgets
            """);

    /** Of those, what articles are about as well. */
    private static final Set<String> OF_TWO_SENSES =
            Set.of("jobs", "poll", "polls", "popular", "rating", "ratings", "share", "shares", "votes");

    /** After such a word they say how it is shown. */
    private static final Set<String> SHOWN = words("""
            chart charts data figures graph graphs index map of plot price prices table tables
            """);

    /** Before such a word they say what is divided, or who is asked. */
    private static final Set<String> DIVIDED = words("""
            a an audience exit income labour market opinion revenue seat time vote voter wage wealth
            """);

    private static final Set<String> ARTICLE = words("""
            article articolo articulo artikel beitrag blogpost entry essay hentry nota noticia post prose
            richtext story
            """);

    private static final Set<String> TEXT = words("""
            blog body chapter contenido content contenu copy corpo corps cuerpo inhalt main page paragraph
            paragraphs read reader testo text texte texto
            """);

    /** After a word they say what a page has, not what a box is: {@code comments-open}. */
    private static final Set<String> STATED = Set.of("active", "closed", "disabled", "enabled", "off", "on", "open");

    private static final Set<String> BYLINE = words("""
            auteur author authors autor autore autoren byline bylines dateline verfasser writer writtenby
            """);

    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(?:u-|element-)?hidden|(?:u-)?(?:visually-?hidden|hidden-?visually)|sr-only|screen-reader-text");

    /** What is hidden in narrow windows, and shown in wide ones. */
    private static final Pattern SHOWN_AGAIN =
            Pattern.compile("(?:xs|sm|md|lg|xl|2xl|print):!?(?:block|flex|grid|inline.*|table.*|visible|not-sr-only)");

    private static final double NEVER = -5;

    private static final NamePattern PULLED = new NamePattern("pull-?_?quote");
    private static final NamePattern POST = new NamePattern(
            "twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed");

    private static final NamePattern BIO = new NamePattern(
            "author-?_?(?:bio|text|info|box|description|card)|about-?_?(?:the-?)?author|entry-author-bio|bio-text|(?:^|[\\s_-])bio(?:$|[\\s_-])|writer-bio");

    /** Where the names of an element stand: its classes, its id, and the part that it says it is. */
    private static final List<String> NAMING = List.of("class", "id", "data-component", "data-testid");

    private static final Said NOTHING = new Said(0, 0, false, false);
    private static final Said NOT_SHOWN = new Said(NEVER, 0, false, false);
    private static final Remembered<Said> OF_ONE = new Remembered<>(Said::ofOne);
    private static final Remembered<Said> SAID = new Remembered<>(Said::read);

    /** Of a text about an author; in characters. A shorter one is a byline, a longer one is an article. */
    private static final int SHORTEST_BIO = 60;

    private static final int LONGEST_BIO = 600;

    /** A name of more words is made of a headline. */
    private static final int MOST = 4;

    private static final double SELDOM = -2;
    private static final double OFTEN = 1;

    private Signs() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
    }

    private static Set<String> with(Set<String> others, String list) {
        return Stream.concat(others.stream(), words(list).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of an element, in small letters. */
    public static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }

    /** Whether a box is named for words set large. */
    public static boolean isPulled(Element element) {
        return PULLED.isFoundIn(element);
    }

    /** Whether a box is a post of another site. */
    public static boolean isPost(Element element) {
        return POST.isFoundIn(element);
    }

    /**
     * How much the names of an element speak for its being part of an article, or against: a log-odds. The name that
     * speaks against most counts, however many there are; without one, that which speaks for most.
     */
    public static double odds(Element element) {
        var said = said(element);
        return said.least < 0 ? said.least : said.most;
    }

    /**
     * What names say.
     *
     * @param least the log-odds of the name that speaks against most
     * @param most the log-odds of that which speaks for most
     * @param byline whether one is of a line that says who wrote an article
     * @param readers whether one is of what readers have said
     */
    private record Said(double least, double most, boolean byline, boolean readers) {
        static Said read(String attribute) {
            var names = Names.parted(attribute);
            return names.stream().map(OF_ONE::of).reduce(isHidden(names) ? NOT_SHOWN : NOTHING, Said::and);
        }

        /** {@code hidden-xs} and the like say that something is not shown everywhere. */
        private static boolean isHidden(List<String> names) {
            return names.stream().anyMatch(name -> HIDDEN.matcher(name).matches())
                    && names.stream()
                            .noneMatch(name -> SHOWN_AGAIN.matcher(name).matches());
        }

        static Said ofOne(String name) {
            var words = Names.words(name);
            double odds = Signs.ofOne(words);
            return new Said(
                    Math.min(0, odds), Math.max(0, odds), Names.anyOf(words, BYLINE), Names.anyOf(words, READERS));
        }

        Said and(Said other) {
            return new Said(
                    Math.min(least, other.least),
                    Math.max(most, other.most),
                    byline || other.byline,
                    readers || other.readers);
        }
    }

    private static Said said(Element element) {
        var all = NOTHING;
        if (element.attributesSize() > 0) {
            for (var attribute : NAMING) {
                var names = element.attr(attribute);
                all = names.isEmpty() ? all : all.and(SAID.of(names));
            }
        }
        return all;
    }

    /** Whether a line is named for who wrote an article, and when. */
    public static boolean isByline(Element element) {
        return said(element).byline;
    }

    /** Whether a box is named for what readers have said. */
    public static boolean isOfReaders(Element element) {
        return said(element).readers && isFurniture(element);
    }

    /** Whether a box is named for telling who an author is. */
    public static boolean isBio(Element element) {
        return BIO.isFoundIn(element) && isBox(element);
    }

    /** Whether a box under a text tells who wrote it: it is named so, or it is named for an author and says more than who. */
    public static boolean tellsOfAuthor(Element element) {
        return isBio(element)
                || (isByline(element)
                        && isBox(element)
                        && Tree.has(element, "p, h2, h3, h4, h5, h6")
                        && Prose.isLongerThan(element, SHORTEST_BIO)
                        && Prose.linkShare(element) < 0.5);
    }

    private static boolean isBox(Element element) {
        return !Phrasing.is(element) && element.hasText() && !Prose.isLongerThan(element, LONGEST_BIO);
    }

    /** Whether the names say that the element stands around articles, never in them. */
    public static boolean isFurniture(Element element) {
        return !isPost(element) && odds(element) <= NEVER;
    }

    /** The words without those that are what a figure is about: {@code market-share-chart}. */
    private static List<String> meant(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> !(OF_TWO_SENSES.contains(words.get(i)) && isSubject(words, i)))
                .mapToObj(words::get)
                .toList();
    }

    private static boolean isSubject(List<String> words, int at) {
        return (at + 1 < words.size() && SHOWN.contains(words.get(at + 1)))
                || (at > 0 && DIVIDED.contains(words.get(at - 1)));
    }

    private static double ofOne(List<String> words) {
        if (words.isEmpty() || words.size() > MOST || STATED.contains(words.getLast())) {
            return 0;
        }
        if (Names.anyOf(meant(words), FURNITURE)) {
            return NEVER;
        }
        // A margin of an article is a part of it: it may be told by the rest.
        double odds = Names.anyOf(words, MARGIN) ? SELDOM : 0;
        if (Names.anyOf(words, ARTICLE)) {
            return odds < 0 ? 0 : OFTEN;
        }
        if (odds == 0 && Names.anyOf(words, TEXT)) {
            return OFTEN / 2;
        }
        return odds;
    }
}
