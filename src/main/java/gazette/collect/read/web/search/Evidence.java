package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Weighs what stands round the words of a page: the kinds and names of its boxes. Each is a log-odds; what is said of a box
 * holds of all that is in it.
 */
final class Evidence {
    /** What is said of a box says a little less of what is in a box in it. */
    private static final double FADING = 0.95;

    /** However many boxes say the same, it is never certain. */
    private static final double LEAST = -6;

    private static final double MOST = 2;

    /** What is said against all that stands outside of what a page says is its main part. */
    private static final double OUTSIDE = -1.5;

    /** What is marked up, word by word, as that of which a work consists. */
    private static final Set<String> TEXTS =
            Set.of("articleBody", "reviewBody", "recipeIngredient", "ingredients", "recipeInstructions");

    private static final double MARKED = 2;

    /** What is said for a note that is called. */
    private static final double NOTE = 3;

    /** A number or a star, maybe in brackets. */
    private static final int LONGEST_CALL = 4;

    /** A box with more of the prose than this is not what readers have said, whatever it is called. */
    private static final double NEARLY_ALL = 0.9;

    /** So much of what a page declares to be the text is found in it, in characters, and it has that text. */
    private static final int TEXT = 200;

    /** Whether the page tells what is its text. */
    private final boolean declares;

    /** All the prose of the page, in characters. */
    private final double prose;

    /** The same without what readers have said. */
    private final double written;

    /** The names of the notes that are called in the text. */
    private final Set<String> notes;

    private Evidence(Part page) {
        declares = page.measure.declared >= TEXT;
        prose = Math.max(1, prose(page));
        written = Math.max(1, prose - said(page));
        notes = Tree.all(page.element(), "a[href^=#]").stream()
                .filter(call -> !Prose.isLongerThan(call, LONGEST_CALL))
                .map(call -> call.attr("href").substring(1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How much of what reads like an article there is in a part, in characters: better known if the page tells. */
    private double prose(Part part) {
        return declares ? part.measure.declared : part.measure.prose;
    }

    /** Gives every part of a page the odds of what stands around it. */
    static void weigh(Part page) {
        var evidence = new Evidence(page);
        var mains = Tree.all(page.element(), "main, [role=main]");
        if (mains.size() == 1) {
            outside(page, mains.getFirst());
        }
        page.parts.forEach(part -> evidence.weigh(part, 0));
    }

    private double said(Part box) {
        double said = 0;
        for (var part : box.parts) {
            boolean readers = part.isWhole() && prose(part) < NEARLY_ALL * prose && Signs.isOfReaders(part.element());
            said += readers ? prose(part) : said(part);
        }
        return said;
    }

    private static void outside(Part box, Element main) {
        for (var part : box.parts) {
            var element = part.element();
            if (part.isWhole() && (element.equals(main) || Tree.holds(element, main))) {
                if (!element.equals(main)) {
                    outside(part, main);
                }
            } else {
                part.odds += OUTSIDE;
            }
        }
    }

    private void weigh(Part part, double around) {
        double own = part.isWhole() ? own(part) : 0;
        // An article in a box of teasers is a teaser, and a teaser in an article is one, too.
        double outer = own < 0 ? Math.min(around, 0) : around;
        double against = Math.min(around, part.odds);
        own = own > 0 && against < 0 ? own * Math.max(0, 1 + against / 2) : own;
        part.odds = Math.clamp(part.odds + own + outer * FADING, LEAST, MOST);
        part.parts.forEach(inner -> weigh(inner, part.odds));
    }

    private double own(Part part) {
        var element = part.element();
        double kind = kind(element) + role(element);
        kind = kind < 0 && Signs.tellsOfAuthor(element) ? 0 : kind;
        double names = Signs.isPulled(element) || part.kind == Part.Kind.POST ? 0 : Signs.odds(element);
        if (kind + names < 0 && part.why.isEmpty()) {
            part.why = names < kind
                    ? "it is named “" + Signs.names(element).strip() + "”"
                    : "it is marked up as <" + element.normalName() + ">";
        }
        // What holds nearly all the prose there is, but for what readers said of it, is not beside the article,
        // whatever it is called.
        double share = prose(part) / (Signs.isOfReaders(element) ? prose : Math.max(written, prose(part)));
        // Nor is what consists of the words that the page declares.
        double other = 1 - part.measure.declaredShare();
        return (kind < 0 ? kind * (1 - share * share * share) * other : kind)
                + (names < 0 ? names * (1 - share) * (1 - share) * other : names);
    }

    private static double kind(Element element) {
        return switch (element.normalName()) {
            case "article", "main", "blockquote" -> 1;
            case "nav", "dialog", "menu", "search", "button", "input", "select", "textarea" -> -4;
            case "aside" -> Signs.isPulled(element) ? 0 : -4;
            case "footer" -> isOfQuotation(element) ? 0 : -3;
            case "amp-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-user-notification" -> -4;
            case "form", "fieldset" -> -2;
            case "header" -> -0.5;
            default -> 0;
        };
    }

    /** Whether it says whose words stand before it. */
    private static boolean isOfQuotation(Element footer) {
        var parent = footer.parent();
        return Tree.isIn(footer, "blockquote") || (parent != null && Signs.isPulled(parent));
    }

    private double role(Element element) {
        double body = TEXTS.contains(element.attr("itemprop")) ? MARKED : 0;
        double note = notes.contains(element.id()) ? NOTE : 0;
        return body
                + note
                + switch (element.attr("role")) {
                    case "main", "article" -> 1;
                    case "navigation", "menu", "menubar", "search", "contentinfo", "alertdialog", "dialog", "alert" ->
                        -4;
                    case "complementary", "banner" -> -3;
                    default -> 0;
                };
    }
}
