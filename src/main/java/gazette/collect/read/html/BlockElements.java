package gazette.collect.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that stand as blocks, wherever they are found. */
public final class BlockElements {
    private static final Set<String> NAMES = Set.of("""
            address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2
            h3 h4 h5 h6 header hgroup hr li main nav ol p pre search section summary table ul
            """.strip().split("\\s+", -1));

    private BlockElements() {}

    /** Whether an element is one of them. */
    public static boolean is(Element element) {
        return NAMES.contains(element.normalName());
    }
}
