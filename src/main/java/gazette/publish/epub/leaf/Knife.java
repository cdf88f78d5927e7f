package gazette.publish.epub.leaf;

import gazette.markup.Element;
import gazette.markup.Node;
import gazette.markup.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a long document between its blocks. Readers on Adobe's engine fail on a document of more than about 260 kB, and all
 * small ones turn pages slowly in one.
 *
 * <p>What a cut goes through (an article, a section, a list) goes on in the next part with the same attributes, but for
 * those that name one place only. A block is never cut, however long it is, and a heading stays with what follows it.
 */
public final class Knife {
    private static final Set<String> CUT =
            Set.of("html", "body", "main", "article", "section", "div", "blockquote", "ul", "ol", "dl");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "header");
    /** What names one element of the document, or refers to one. */
    private static final List<String> ONCE = List.of("id", "aria-labelledby", "aria-describedby");

    private final long most;

    /** A knife for parts of at most so many bytes. */
    public Knife(long most) {
        this.most = most;
    }

    /** The parts of a document, each of them with its head; the document itself if it is short enough. */
    public List<Element> cut(Element html) {
        if (weight(html) <= most) {
            return List.of(html);
        }
        var body = html.children().stream()
                .filter(child -> child instanceof Element e && e.name().equals("body"))
                .map(Element.class::cast)
                .findFirst();
        long head = weight(html) - body.map(Knife::weight).orElse(0L);
        return body.stream()
                .flatMap(whole -> pieces(whole, most - head, most - head).stream())
                .map(piece -> around(html, body.orElseThrow(), piece))
                .toList();
    }

    private static Element around(Element html, Element body, Element piece) {
        var part = Tag.like(html).empty();
        html.children().forEach(child -> part.holding(child.equals(body) ? piece : child));
        return part.element();
    }

    /** Cuts an element so that its first piece fits the room that is left, and the others the room of a whole part. */
    private List<Element> pieces(Element element, long left, long whole) {
        if (weight(element) <= left || !CUT.contains(element.name())) {
            return List.of(element);
        }
        long frame = frame(element);
        var pieces = new ArrayList<List<Node>>(List.of(new ArrayList<>()));
        long room = left - frame;
        for (var child : element.children()) {
            var parts = child instanceof Element e ? pieces(e, room, whole - frame) : List.of(child);
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                if (i > 0 || weight(part) > room) {
                    var carried = turn(pieces);
                    room = whole
                            - frame
                            - carried.stream().mapToLong(Knife::weight).sum();
                }
                pieces.getLast().add(part);
                room -= weight(part);
            }
        }
        return frames(element, pieces);
    }

    /** Begins a new piece, unless nothing stands in the last one, and takes the headings at its end along. */
    private static List<Node> turn(List<List<Node>> pieces) {
        var last = pieces.getLast();
        int end = last.size();
        while (end > 0 && (isBlank(last.get(end - 1)) || isHeading(last.get(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return last;
        }
        var carried = new ArrayList<>(last.subList(end, last.size()));
        last.subList(end, last.size()).clear();
        pieces.add(carried);
        return carried;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && text.content().isBlank();
    }

    private static boolean isHeading(Node node) {
        return node instanceof Element element && HEADINGS.contains(element.name());
    }

    private static List<Element> frames(Element element, List<List<Node>> pieces) {
        var framed = new ArrayList<Element>();
        long items = 0;
        for (var piece : pieces) {
            var frame = Tag.like(element).empty().holding(piece);
            if (!framed.isEmpty()) {
                ONCE.forEach(frame::without);
                if (element.name().equals("ol")) {
                    frame.with("start", Long.toString(first(element) + items));
                }
            }
            items += piece.stream().filter(Element.class::isInstance).count();
            framed.add(frame.element());
        }
        return framed;
    }

    private static long first(Element list) {
        var start = list.attribute("start").orElse("1");
        return start.matches("-?\\d{1,9}") ? Long.parseLong(start) : 1;
    }

    /** How many bytes the tags of an element take. */
    private static long frame(Element element) {
        long attributes = element.attributes().entrySet().stream()
                .mapToLong(attribute -> attribute.getKey().length() + bytes(attribute.getValue()) + 4)
                .sum();
        return 2L * element.name().length() + 5 + attributes;
    }

    /** How many bytes a node takes in the file, near enough. */
    public static long weight(Node node) {
        return switch (node) {
            case Text text -> bytes(text.content());
            case Element element -> {
                long all = frame(element);
                for (var child : element.children()) {
                    all += weight(child);
                }
                yield all;
            }
        };
    }

    private static long bytes(String text) {
        long escapes =
                text.chars().filter(c -> c == '&' || c == '<' || c == '>').count();
        return text.getBytes(StandardCharsets.UTF_8).length + 4 * escapes;
    }
}
