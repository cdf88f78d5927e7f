package gazette.collect.read.web.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of its article, for machines and in its head. Texts are single-spaced and as the page has them.
 *
 * @param title without the name of the site
 * @param byline who wrote it, in one line
 * @param site the name of the site
 * @param published when, as written
 * @param description what it is about, in a sentence or two
 * @param language a tag as written
 * @param address under which the site wants it known
 * @param text what it says is the text, in pieces; empty if it does not say
 * @param picture the address of the picture that is shown with it elsewhere
 */
public record Declared(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> site,
        Optional<String> published,
        Optional<String> description,
        Optional<String> language,
        Optional<String> address,
        List<String> text,
        Optional<String> picture) {
    public Declared {
        text = List.copyOf(text);
    }
}
