package gazette.collect.read.web.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about short texts, for as long as they come again and again: a page gives most of its elements one of a
 * few names, and asks for each of them a dozen times what it says.
 */
public final class Remembered<T> {
    /** Texts; where there are more, all are forgotten. */
    private static final int MOST = 2000;

    /** In characters; a longer one is looked at each time. */
    private static final int LONGEST = 500;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> look;

    /** Finds out by looking at a text and at nothing else. */
    public Remembered(Function<String, T> look) {
        this.look = look;
    }

    /** What there is to be found out about it. */
    public T of(String text) {
        if (text.length() > LONGEST) {
            return look.apply(text);
        }
        var found = known.get(text);
        if (found == null) {
            found = look.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
