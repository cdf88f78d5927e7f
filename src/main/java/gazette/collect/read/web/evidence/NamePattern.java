package gazette.collect.read.web.evidence;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A pattern that is looked for in the names of elements, in small letters: classes, a space, the id. */
public final class NamePattern {
    private final Remembered<Boolean> found;

    /** Finds what a regular expression finds, which may not find nothing. */
    public NamePattern(String expression) {
        var pattern = Pattern.compile(expression);
        this.found = new Remembered<>(names -> pattern.matcher(names).find());
    }

    /** Whether it is found in the names of an element. */
    public boolean isFoundIn(Element element) {
        return element.attributesSize() > 0 && isFoundIn(Signs.names(element));
    }

    /** Whether it is found in such names. */
    public boolean isFoundIn(String names) {
        return names.length() > 1 && found.of(names);
    }
}
