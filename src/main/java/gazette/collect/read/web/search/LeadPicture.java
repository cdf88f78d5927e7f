package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import org.jsoup.nodes.Element;

/** Knows the picture over an article by its file: it is the one that the page declares for others to show. */
final class LeadPicture {
    private static final String MARK = "gazette-lead";

    /** So much of the shorter of two names is the same if both are of one picture: the rest says in what size. */
    private static final double ALIKE = 0.6;

    /** In characters: shorter names are numbers. */
    private static final int SHORTEST = 8;

    private LeadPicture() {}

    /** Marks the first picture of a page, outside of bars and links to other pages, that is the declared one. */
    static void mark(Element body, String declared) {
        var name = name(declared);
        Tree.all(body, "img[src]").stream()
                .filter(image -> isAlike(name, name(image.attr("src"))))
                .filter(image -> !Tree.isIn(image, "nav, aside, footer, li"))
                .findFirst()
                .ifPresent(image -> image.attr(MARK, true));
    }

    /** Whether it is in an element, or is the element. */
    static boolean isIn(Element element) {
        return Tree.has(element, "[" + MARK + "]");
    }

    private static boolean isAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST && same >= ALIKE * shorter;
    }

    /** Of the file, without its kind and without what asks for a size. */
    private static String name(String address) {
        int end = address.indexOf('?');
        var path = end < 0 ? address : address.substring(0, end);
        var file = path.substring(path.lastIndexOf('/') + 1);
        int kind = file.lastIndexOf('.');
        return kind < 0 ? file : file.substring(0, kind);
    }
}
