package gazette.collect.read.web.evidence;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Measures the words in an element. Lengths are in characters, runs of white space counted as one. */
public final class Prose {
    /** Commas and half stops, as they are written from Europe to Japan. */
    private static final String COMMAS = ",،՝፣、，";

    /** A link inside the page leads nowhere else, and counts for less. */
    private static final double LOCAL_LINK = 0.3;

    private Prose() {}

    /** How long its text is. */
    public static int length(Element element) {
        var counter = new Counter();
        counter.count(element);
        return counter.length();
    }

    /** How much of its text stands in links, from 0 to 1. */
    public static double linkShare(Element element) {
        int all = length(element);
        if (all == 0) {
            return 0;
        }
        double linked = 0;
        for (var link : element.getElementsByTag("a")) {
            linked += length(link) * (link.attr("href").matches("#.+") ? LOCAL_LINK : 1);
        }
        return linked / all;
    }

    /** How much of its text stands in elements of these kinds, from 0 to 1. */
    public static double share(Element element, String selector) {
        int all = length(element);
        if (all == 0) {
            return 0;
        }
        int inside = 0;
        for (var child : element.select(selector)) {
            inside += length(child);
        }
        return (double) inside / all;
    }

    /** How many commas there are, of whatever script. */
    public static int commas(String text) {
        return (int) text.chars().filter(c -> COMMAS.indexOf(c) >= 0).count();
    }

    /** Counts characters as they will be printed. */
    private static final class Counter {
        private int length;
        private boolean spaced = true;

        void count(Element element) {
            element.traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    count(text.getWholeText());
                }
            });
        }

        private void count(String text) {
            for (int i = 0; i < text.length(); i++) {
                boolean space = Character.isWhitespace(text.charAt(i));
                if (!space || !spaced) {
                    length++;
                }
                spaced = space;
            }
        }

        int length() {
            return spaced && length > 0 ? length - 1 : length;
        }
    }
}
