package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Names verse, interviews and epigraphs for what they are, so that the reader of clean HTML knows them. */
public final class Forms {
    private static final NamePattern VERSE =
            new NamePattern("(?:^|[\\s_-])(?:poems?|poetry|verses?|stanzas?|lyrics)(?:$|[\\s_-])");

    /** A stanza has so many lines, and no line of verse is longer, in characters. */
    private static final int LINES = 3;

    private static final int LONGEST_LINE = 70;

    private static final Pattern LABELLED =
            Pattern.compile("^[\\p{Lu}\\p{N}*•–—-].*?(?:\\d{2}|@|https?:|:\\s).*", Pattern.DOTALL);

    /** So many turns make an interview: a quotation in bold or two do not. */
    private static final int TURNS = 4;

    private static final int QUESTIONS = 3;
    private static final Pattern SPEAKER = Pattern.compile("[\\p{Lu}][^:?!.]{0,40}:");

    /** An epigraph is no longer, in characters. */
    private static final int LONGEST_EPIGRAPH = 400;

    private static final Pattern DASHED = Pattern.compile("(?s).*(?:^|[\\s.!?…”\"])[—–―]\\s?\\p{Lu}[^.!?]{2,80}");

    private Forms() {}

    /** Names the forms in an article from which head and tail have been taken. */
    public static void name(Element article) {
        verse(article);
        interviews(article);
        epigraph(article);
    }

    private static void verse(Element article) {
        for (var element : Tree.all(article, "div, section, p, blockquote")) {
            if (VERSE.isFoundIn(element)
                    && Tree.has(element, "br")
                    && !Tree.isIn(element, ".verse")
                    && !Tree.has(element, "h1, h2, h3, img, table, ul")) {
                element.addClass("verse");
            }
        }
        var stanzas = new ArrayList<Element>();
        for (var paragraph : Tree.all(article, "p")) {
            var last = stanzas.isEmpty() ? null : stanzas.getLast();
            if (last != null && !paragraph.equals(last.nextElementSibling())) {
                poem(stanzas);
            }
            if (isStanza(paragraph)) {
                stanzas.add(paragraph);
            } else {
                poem(stanzas);
            }
        }
        poem(stanzas);
    }

    /** Two stanzas in a row: one paragraph of short lines may be an address or a sign. */
    private static void poem(List<Element> stanzas) {
        if (stanzas.size() > 1) {
            wrap(stanzas, "verse");
        }
        stanzas.clear();
    }

    private static boolean isStanza(Element paragraph) {
        if (Tree.isIn(paragraph, ".verse, li, td, aside") || Tree.has(paragraph, "a, img, b, strong")) {
            return false;
        }
        var lines = lines(paragraph);
        return lines.size() >= LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE)
                && lines.stream().noneMatch(line -> LABELLED.matcher(line).matches())
                && lines.stream().filter(line -> line.matches(".*[.!?]")).count() * 2 <= lines.size();
    }

    private static List<String> lines(Element paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var node : paragraph.childNodes()) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                lines.add(line.toString().strip());
                line.setLength(0);
            } else {
                line.append(node instanceof TextNode text ? text.text() : node instanceof Element e ? e.text() : "");
            }
        }
        lines.add(line.toString().strip());
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static void interviews(Element article) {
        for (var parent : Tree.all(article, "div, section, article")) {
            if (!Tree.isIn(parent, ".interview")) {
                var turns = parent.children().stream().filter(Forms::opensTurn).toList();
                var speakers = new HashSet<String>();
                turns.forEach(turn -> speakers.add(speaker(turn)));
                if (turns.size() >= TURNS && speakers.size() > 1 && speakers.size() <= turns.size() / 2) {
                    exchange(turns);
                } else {
                    questions(parent);
                }
            }
        }
    }

    /** Whole paragraphs in bold that ask, and answers in plain type. */
    private static void questions(Element parent) {
        var asked = parent.children().stream().filter(Forms::isQuestion).toList();
        if (asked.size() < QUESTIONS) {
            return;
        }
        for (var question : asked) {
            var answer = question.nextElementSibling();
            if (answer == null || isQuestion(answer) || !answer.hasText()) {
                return;
            }
        }
        asked.forEach(question -> {
            question.select("> b, > strong").unwrap();
            question.addClass("question");
        });
        exchange(asked);
    }

    private static boolean isQuestion(Element paragraph) {
        return paragraph.normalName().equals("p")
                && paragraph.text().strip().endsWith("?")
                && Prose.share(paragraph, inner -> Tree.is(inner, "b, strong")) > 0.95;
    }

    private static boolean opensTurn(Element paragraph) {
        var first = paragraph.childrenSize() == 0 ? null : paragraph.child(0);
        return paragraph.normalName().equals("p")
                && first != null
                && first.normalName().matches("b|strong")
                && paragraph.text().startsWith(first.text())
                && SPEAKER.matcher(speaker(paragraph) + ":").matches()
                && paragraph.text().startsWith(speaker(paragraph) + ":");
    }

    private static String speaker(Element paragraph) {
        return paragraph.child(0).text().strip().replaceFirst("\\s*:$", "");
    }

    /** From the first turn to the last paragraph of the last, as long as nothing else begins. */
    private static void exchange(List<Element> turns) {
        var all = new ArrayList<Element>();
        var isLast = false;
        for (var element = turns.getFirst(); element != null; element = element.nextElementSibling()) {
            if (isLast && !element.normalName().equals("p")) {
                break;
            }
            isLast |= element.equals(turns.getLast());
            all.add(element);
        }
        wrap(all, "interview");
    }

    /** A short quotation with a name, before anything else. */
    private static void epigraph(Element article) {
        for (var quotation : Tree.all(article, "blockquote")) {
            if (!isFirst(quotation, article)
                    || quotation.hasClass("pullquote")
                    || Signs.isPost(quotation)
                    || Prose.length(quotation) > LONGEST_EPIGRAPH) {
                return;
            }
            var named = Tree.has(quotation, "cite, footer")
                    || DASHED.matcher(quotation.text()).matches();
            if (named && quotation.nextElementSibling() != null) {
                quotation.addClass("epigraph");
            }
            return;
        }
    }

    /** Whether no words stand before an element. */
    private static boolean isFirst(Element element, Element article) {
        for (var inner = element; inner != null && !inner.equals(article); inner = inner.parent()) {
            for (var before = inner.previousSibling(); before != null; before = before.previousSibling()) {
                if ((before instanceof Element e
                                && e.hasText()
                                && !e.normalName().equals("figure"))
                        || (before instanceof TextNode text && !text.isBlank())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void wrap(List<Element> elements, String name) {
        var around = new Element("div").addClass(name);
        elements.getFirst().before(around);
        elements.forEach(around::appendChild);
    }
}
