package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes listings of tables in which a program stands line by line beside the numbers of its lines. */
public final class Listings {
    private static final NamePattern NAMED = new NamePattern(
            "highlight|syntax|crayon|blob-wrapper|(?:^|[\\s_-])code(?:$|[\\s_-])|listing|hljs-ln|gist|line-?numbers");

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s]*");

    /** A table stands in so many boxes that may say what it is. */
    private static final int BOXES = 3;

    private static final int MOST = 200;

    private Listings() {}

    /** Makes them of all such tables in a page. */
    public static void build(Element body) {
        var tables = Tree.all(body, "table");
        for (var table : tables.subList(0, Math.min(MOST, tables.size()))) {
            if (table.hasParent() && isNamed(table)) {
                lines(table).ifPresent(lines -> replace(table, lines));
            }
        }
    }

    private static boolean isNamed(Element table) {
        return NAMED.isFoundIn(table)
                || table.parents().stream().limit(BOXES).anyMatch(box -> box.nameIs("pre") || NAMED.isFoundIn(box));
    }

    private static void replace(Element table, List<String> lines) {
        var text = new TextNode(String.join("\n", lines) + "\n");
        if (Tree.isIn(table, "pre")) {
            table.replaceWith(text);
        } else {
            table.replaceWith(new Element("pre").appendChild(new Element("code").appendChild(text)));
        }
    }

    /** Empty if it is no such table, or if a program in it is marked up as one already. */
    private static Optional<List<String>> lines(Element table) {
        var rows = Tree.all(table, "tr");
        boolean numbered = !Tree.isAround(table, "table, pre, th")
                && rows.stream()
                        .allMatch(row -> row.childrenSize() == 2
                                && NUMBERS.matcher(row.child(0).text()).matches());
        if (rows.isEmpty() || !numbered) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var marked = Tree.all(row.child(1), inner -> inner.nameIs("div") && !Tree.isAround(inner, "div"));
            if (marked.isEmpty()) {
                lines.add(row.child(1).wholeText().replaceFirst("\\n$", ""));
            }
            marked.forEach(line -> lines.add(line.wholeText()));
        }
        return Optional.of(lines);
    }
}
