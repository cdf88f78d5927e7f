package gazette.collect.read.web.evidence;

import gazette.collect.read.html.Tree;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Measures the words in an element. Lengths are in characters, runs of white space counted as one, and signs of which each is
 * a syllable or a word as two.
 */
public final class Prose {
    /** From here on, a letter is a syllable or a word. */
    private static final char IDEOGRAPHS = '\u2E80';

    private Prose() {}

    /** For how many characters one counts. */
    public static int worth(char c) {
        return c >= IDEOGRAPHS && Character.isLetter(c) ? 2 : 1;
    }

    /** How long its text is. */
    public static int length(Element element) {
        return counted(element, Integer.MAX_VALUE).length();
    }

    /** Whether its text is longer than this; no more of it is read than need be. */
    public static boolean isLongerThan(Element element, int length) {
        return counted(element, length).length() > length;
    }

    /** How much of its text stands in links, from 0 to 1. A link inside the page leads nowhere else. */
    public static double linkShare(Element element) {
        return share(element, Prose::leads);
    }

    /** Whether an element is a link; one to a place in the same page leads nowhere else. */
    public static boolean leads(Element element) {
        return element.nameIs("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    /** How much of its text stands in such elements, from 0 to 1. */
    public static double share(Element element, Predicate<Element> which) {
        int all = length(element);
        if (all == 0) {
            return 0;
        }
        int inside = 0;
        for (var child : Tree.all(element, which)) {
            inside += length(child);
        }
        return (double) inside / all;
    }

    private static Counter counted(Element element, int enough) {
        var counter = new Counter(enough);
        element.filter(counter);
        return counter;
    }

    /** Counts characters as they will be printed. */
    private static final class Counter implements NodeFilter {
        private final int enough;
        private int length;
        private boolean spaced = true;

        Counter(int enough) {
            this.enough = enough;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                count(text.getWholeText());
            }
            return length() > enough ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void count(String text) {
            for (int i = 0; i < text.length(); i++) {
                boolean space = Character.isWhitespace(text.charAt(i));
                if (!space || !spaced) {
                    length += worth(text.charAt(i));
                }
                spaced = space;
            }
        }

        int length() {
            return spaced && length > 0 ? length - 1 : length;
        }
    }
}
