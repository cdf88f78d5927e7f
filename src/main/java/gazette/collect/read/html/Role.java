package gazette.collect.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the classes and roles of an element say that its name does not. */
enum Role {
    PULL_QUOTE,
    EPIGRAPH,
    VERSE,
    EXCHANGE,
    NONE;

    private static final Set<String> PULL_QUOTES = Set.of("pullquote", "pull-quote", "pull_quote");
    private static final Set<String> VERSES = Set.of("verse", "poem", "poetry", "stanza");
    private static final Set<String> EXCHANGES = Set.of("interview", "exchange", "dialogue");

    static Role of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        var classes = element.classNames();
        var type = element.attr("epub:type");
        if (element.attr("role").equals("doc-pullquote") || type.equals("pullquote") || hasOne(classes, PULL_QUOTES)) {
            return PULL_QUOTE;
        }
        if (element.attr("role").equals("doc-epigraph") || type.equals("epigraph") || classes.contains("epigraph")) {
            return EPIGRAPH;
        }
        if (hasOne(classes, VERSES) || type.contains("z3998:verse") || type.contains("z3998:poem")) {
            return VERSE;
        }
        return hasOne(classes, EXCHANGES) ? EXCHANGE : NONE;
    }

    private static boolean hasOne(Set<String> classes, Set<String> wanted) {
        return classes.stream().anyMatch(wanted::contains);
    }
}
