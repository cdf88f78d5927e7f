package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells words set large from quotations, and posts of other sites from both. */
public final class Quotes {
    /** Fewer letters may stand twice in a text by chance. */
    private static final int SHORTEST = 20;

    /** An article that has more is made of quotations. */
    private static final int MOST = 200;

    /** In characters. */
    private static final int LONGEST_VIEW = 100;

    /** What stands on the button of a post that is not loaded yet. */
    private static final Pattern VIEW = Pattern.compile("\\s*(?:View|See) (?:this |the )?(?:post |video )?on \\w+\\s*");

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    private Quotes() {}

    /** Names the quotations of an article for what they are, so that the reader of clean HTML knows them. */
    public static void name(Element article) {
        var quotations = Tree.all(article, Quotes::mayBeOne);
        var letters = quotations.size() > MOST ? "" : letters(article.text());
        for (var quotation : quotations) {
            if (Signs.isPost(quotation)) {
                Tree.all(quotation, "div, p, a, span").stream()
                        .filter(line -> !Prose.isLongerThan(line, LONGEST_VIEW))
                        .filter(line -> VIEW.matcher(line.text()).matches())
                        .forEach(Element::remove);
                var links = Tree.all(quotation, "a[href]");
                if (!links.isEmpty() && !quotation.hasAttr("cite")) {
                    quotation.attr("cite", links.getLast().attr("href"));
                }
            } else if (Signs.isPulled(quotation)
                    || (!quotation.nameIs("figure") && !isAnnounced(quotation) && isRepeated(quotation, letters))) {
                quotation.addClass("pullquote");
            }
        }
    }

    private static boolean mayBeOne(Element box) {
        return switch (box.normalName()) {
            case "blockquote", "aside" -> true;
            case "figure" -> Tree.child(box, "blockquote").isPresent();
            default -> false;
        };
    }

    /** Whether the line before it ends in a colon: the text goes on with the words, however often they stand there. */
    private static boolean isAnnounced(Element box) {
        var before = box.previousElementSibling();
        return before != null && COLON.matcher(before.text()).find();
    }

    /** Whether the words of a box stand in the text around it as well. */
    private static boolean isRepeated(Element box, String all) {
        var words = all.isEmpty() ? "" : letters(box.text());
        if (words.length() < SHORTEST) {
            return false;
        }
        int first = all.indexOf(words);
        return first >= 0 && all.indexOf(words, first + 1) >= 0;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
