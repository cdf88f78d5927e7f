package gazette.typeset.paragraph;

import gazette.typeset.shape.Shaper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The founts that were used so far, by their style. Safe to share between threads. */
final class FountCase {
    private final Shaper shaper;
    private final Map<TextStyle, Fount> founts = new ConcurrentHashMap<>();

    FountCase(Shaper shaper) {
        this.shaper = shaper;
    }

    Fount of(TextStyle style) {
        var fount = founts.get(style);
        if (fount == null) {
            fount = new Fount(style, shaper);
            founts.put(style, fount);
        }
        return fount;
    }
}
