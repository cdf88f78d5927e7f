package gazette.collect.read.web.matter;

import gazette.article.Byline;
import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Takes out of an article the lines that are the site's and not the author's, by what they say. */
public final class Furniture {
    private static final int SHORT = 60;

    /** What stands under such a heading in one box with it, in characters. */
    private static final int LONGEST_BOX = 600;

    /** A longer line begins the text. */
    private static final int LONGEST_HEAD = 120;

    /** What is longer is no line that leads elsewhere or asks for something. */
    private static final int LONGEST_LINE = 2000;

    private static final int LONGEST_BUTTON = 40;

    private static final String ELSEWHERE = "leads to another article";

    /** What may be a line. */
    static final String LEAVES =
            "p, li, h1, h2, h3, h4, h5, h6, div, span, time, a, center, small, figcaption, section";

    private final Findings findings;
    private final DateLines dates;
    private final Set<String> authors;

    /**
     * Writes down what it takes away.
     *
     * @param declared the day on which the article appeared, if the page declares it
     * @param byline who wrote it
     */
    public Furniture(Findings findings, Optional<LocalDate> declared, Byline byline) {
        this.findings = findings;
        this.authors = authors(byline);
        this.dates = new DateLines(findings, declared);
    }

    /** The line over the text that says when the article appeared, once it has been cleared away. */
    public Optional<String> dateLine() {
        return dates.line();
    }

    /** Clears an article of all of it. */
    public void clear(Element article) {
        boxes(article);
        dates.clear(article);
        lines(article);
        linkLists(article);
    }

    /** Boxes that say in their heading that they lead elsewhere, ask for something or hold what others say. */
    private void boxes(Element article) {
        for (var heading : Tree.all(article, "h1, h2, h3, h4, h5, h6, p, div, span, strong")) {
            if (!isThere(heading, article) || Prose.isLongerThan(heading, SHORT)) {
                continue;
            }
            var text = heading.text().strip();
            if (!Phrases.headBesides(text) || Tree.isIn(heading, "blockquote, figure, table")) {
                continue;
            }
            var box = heading.parent();
            while (box != null
                    && !box.equals(article)
                    && !Prose.isLongerThan(box, LONGEST_BOX)
                    && box.text().strip().equals(text)) {
                box = box.parent();
            }
            boolean headed = box != null
                    && !box.equals(article)
                    && !box.nameIs("p")
                    && !Prose.isLongerThan(box, LONGEST_BOX)
                    && box.text().strip().startsWith(text);
            if (box != null && headed) {
                drop(box, "a box under the heading “" + text + "”");
            }
        }
    }

    private void lines(Element article) {
        boolean begun = false;
        for (var element : Tree.all(article, LEAVES)) {
            if (!isThere(element, article)
                    || Prose.isLongerThan(element, LONGEST_LINE)
                    || Phrasing.holdsBlocks(element)) {
                continue;
            }
            begun = begun || Prose.isLongerThan(element, LONGEST_HEAD);
            boolean line = !Phrasing.is(element) && !element.normalName().equals("a");
            var text = element.text().strip();
            var why = why(element, text, line, begun);
            if (why.isEmpty() || Tree.isIn(element, "blockquote, pre, figure")) {
                continue;
            }
            if (why.equals(ELSEWHERE)) {
                elsewhere(element);
            } else {
                drop(element, why);
            }
        }
    }

    /** Why a line is the site's; empty if it is not. */
    private String why(Element element, String text, boolean line, boolean begun) {
        if (text.length() < LONGEST_BUTTON && Phrases.areOnButtons(text) && (line || DateLines.isAlone(element))) {
            return "what stands on a button";
        }
        if (!line) {
            return "";
        }
        if (Phrases.leadElsewhere(text)
                && !isSentence(text)
                && (text.length() < SHORT || Prose.linkShare(element) > 0.4)) {
            return ELSEWHERE;
        }
        if (Phrases.file(text)) {
            return "says where it was filed";
        }
        if (Phrases.areOfByline(text) || (!begun && isAuthor(text))) {
            return "says once more who wrote it";
        }
        return Phrases.ask(text) && (text.length() < 2 * SHORT || Prose.linkShare(element) > 0.3)
                ? "asks the reader to do something"
                : "";
    }

    private boolean isAuthor(String line) {
        return line.length() < SHORT && authors.contains(line.toLowerCase(Locale.ROOT));
    }

    /** The byline, and each of its names by itself, in small letters. */
    private static Set<String> authors(Byline byline) {
        return Stream.concat(Stream.of(byline.text()), byline.names().stream())
                .filter(name -> !name.isBlank())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What ends as a sentence and announces nothing is the author's. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") && !text.contains(":");
    }

    /** A line that leads elsewhere, and the list of links that it announces. */
    private void elsewhere(Element element) {
        var next = element.nextElementSibling();
        var parent = element.parent();
        while (next == null && parent != null && parent.childrenSize() == 1 && parent.parent() != null) {
            next = parent.nextElementSibling();
            parent = parent.parent();
        }
        while (next != null && isLinks(next)) {
            var after = next.nextElementSibling();
            drop(next, "links to other articles");
            next = after;
        }
        drop(element, ELSEWHERE);
    }

    private static boolean isLinks(Element element) {
        return element.hasText() && Prose.linkShare(element) > 0.8;
    }

    /** Lists of nothing but links to headlines. */
    private void linkLists(Element article) {
        for (var list : Tree.all(article, "ul, ol")) {
            if (!isThere(list, article) || Tree.isIn(list, "blockquote, table")) {
                continue;
            }
            var items = list.children();
            boolean headed = items.size() > 0
                    && items.stream().allMatch(item -> Tree.has(item, "h1, h2, h3, h4, h5, h6") && isLinks(item));
            boolean last = items.size() > 1
                    && items.stream().allMatch(Furniture::isHeadline)
                    && !isAnnounced(list)
                    && isAtEnd(list, article);
            if (headed || last) {
                drop(list, "links to other articles");
            }
        }
    }

    /** A link that reads like a headline, not like a name or an address. */
    private static boolean isHeadline(Element item) {
        var text = item.text();
        return isLinks(item) && text.length() >= 25 && text.strip().contains(" ") && !text.contains("://");
    }

    /** Whether a heading or a line that ends in a colon says what the list is. */
    private static boolean isAnnounced(Element list) {
        var before = list.previousElementSibling();
        return before != null
                && (before.normalName().matches("h[1-6]")
                        || before.text().strip().endsWith(":"));
    }

    /** Whether no paragraph follows. */
    private static boolean isAtEnd(Element list, Element article) {
        var found = List.copyOf(Tree.all(article, "p, ul, ol"));
        int place = found.indexOf(list);
        return found.subList(place + 1, found.size()).stream()
                .noneMatch(after -> after.normalName().equals("p") && Prose.length(after) > SHORT);
    }

    /** Whether an element is still in an article, from which others were taken. */
    static boolean isThere(Element element, Element article) {
        return !element.equals(article)
                && element.parent() != null
                && element.root().equals(article.root());
    }

    private void drop(Element element, String why) {
        findings.drop(element.text(), why);
        element.remove();
    }
}
