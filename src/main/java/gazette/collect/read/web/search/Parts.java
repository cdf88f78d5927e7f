package gazette.collect.read.web.search;

import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a page apart into boxes and passages. */
final class Parts {
    /** What is read as a line wherever it stands, if there is no block in it. */
    private static final Set<String> LINES = Set.of("a", "del", "ins", "s", "strike", "font");

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private final Set<Element> boxes;

    private final Set<String> home;

    private final DeclaredText declared;

    /** Where the link leads that is open round a block; empty if there is none. */
    private String around = "";

    private Parts(Set<Element> boxes, Set<String> home, DeclaredText declared) {
        this.boxes = boxes;
        this.home = home;
        this.declared = declared;
    }

    /** Takes a page apart. */
    static Part of(Element body, Known known) {
        var home = known.addresses().stream()
                .map(Parts::host)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Parts(Phrasing.boxes(body), home, new DeclaredText(known.text())).box(body);
    }

    /** The name of the site in an address, without its first part if that is the usual one; empty if there is none. */
    static String host(String address) {
        int from = address.indexOf("//");
        if (from < 0) {
            return "";
        }
        int to = from + 2;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        var host = address.substring(from + 2, to).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private Part box(Element element) {
        var outside = around;
        around = Measure.leads(element) ? element.attr("href") : around;
        var box = new Part(Part.Kind.BOX, List.of(element));
        var line = new ArrayList<Node>();
        for (var child : element.childNodes()) {
            if (child instanceof Element inner && !isLine(inner)) {
                close(line, box);
                add(part(inner), box);
            } else {
                line.add(child);
            }
        }
        close(line, box);
        around = outside;
        if (LISTS.contains(element.normalName())) {
            box.parts.forEach(item -> item.whole = box.measure);
        }
        return box;
    }

    private Part part(Element element) {
        if (element.nameIs("figure")) {
            return leaf(Part.Kind.PICTURE, List.of(element));
        }
        if (Signs.isPost(element)) {
            return leaf(Part.Kind.POST, List.of(element));
        }
        if (element.nameIs("table") && Tables.holdsData(element)) {
            return leaf(Part.Kind.TABLE, List.of(element));
        }
        if (element.nameIs("pre") || !boxes.contains(element)) {
            return passage(List.of(element));
        }
        return box(element);
    }

    /** Loose words in a box are a passage of their own. */
    private void close(List<Node> line, Part box) {
        if (line.stream().anyMatch(node -> !(node instanceof TextNode text && text.isBlank()))) {
            add(passage(line), box);
        }
        line.clear();
    }

    private static void add(Part part, Part box) {
        box.parts.add(part);
        box.measure.add(part.measure);
    }

    private Part passage(List<Node> nodes) {
        var measure = Measure.of(nodes, home, around);
        boolean pictured = measure.letters == 0 && measure.pictures > 0;
        return leaf(pictured ? Part.Kind.PICTURE : Part.Kind.PASSAGE, nodes, measure);
    }

    private Part leaf(Part.Kind kind, List<Node> nodes) {
        return leaf(kind, nodes, Measure.of(nodes, home, around));
    }

    private Part leaf(Part.Kind kind, List<Node> nodes, Measure measure) {
        var leaf = new Part(kind, nodes);
        leaf.measure.add(measure);
        if (kind != Part.Kind.PICTURE && measure.points > 1 && measure.linkShare() < 0.5) {
            leaf.measure.prose = measure.letters;
        }
        if (!declared.isEmpty() && measure.letters > 0) {
            leaf.declared = declared.share(leaf.text());
            leaf.measure.declared = (int) (leaf.declared * measure.letters);
        }
        return leaf;
    }

    private boolean isLine(Element element) {
        return !boxes.contains(element) && (Phrasing.is(element) || LINES.contains(element.normalName()));
    }
}
