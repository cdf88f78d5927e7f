package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts links that stand round whole blocks into the lines of those blocks, where a link belongs. */
public final class Links {
    private Links() {}

    public static void distribute(Element article) {
        for (var link : Tree.all(article, "a[href]")) {
            if (link.parent() != null && Phrasing.holdsBlocks(link)) {
                for (var block : Tree.all(link, any -> true)) {
                    if (!block.equals(link)
                            && !Phrasing.is(block)
                            && block.childNodes().stream().allMatch(Phrasing::is)) {
                        wrap(block, link.attr("href"));
                    }
                }
                link.unwrap();
            }
        }
    }

    private static void wrap(Element block, String address) {
        if (!block.hasText() || Tree.has(block, "a[href]")) {
            return;
        }
        var inside = new Element("a").attr("href", address);
        for (Node child : List.copyOf(block.childNodes())) {
            inside.appendChild(child);
        }
        block.appendChild(inside);
    }
}
