package gazette.typeset.shape;

import gazette.font.Font;
import gazette.language.Language;
import gazette.typeset.shape.script.LanguageSystem;
import gazette.typeset.shape.script.Script;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Turns characters into glyphs by the rules of a font (GSUB, GPOS). Safe to share between threads, and best shared by all
 * of them: it remembers the words it has shaped.
 *
 * <p>Characters that draw nothing (soft hyphens, joiners, marks of direction) have no glyph; they belong to the cluster of
 * a neighbour. Spaces and the no-break hyphen that a font lacks are made of its own space and hyphen.
 */
public final class Shaper {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_RUN = 4_096;
    /** About 10 MB; a long issue has half as many words in its text face. */
    private static final int MOST_WORDS = 40_000;

    private static final char FRACTION_SLASH = '\u2044';

    private final ConcurrentMap<Font, Plan.Rules> rules = new ConcurrentHashMap<>();
    private final ConcurrentMap<Key, Desk> desks = new ConcurrentHashMap<>();

    private record Key(
            Font font, Features features, Language language, Script script, boolean rightToLeft, boolean hasFraction) {}

    /** A hand with the words that it has set. */
    private record Desk(Hand hand, ConcurrentMap<String, Glyphs> words) {
        Glyphs shape(String text) {
            if (text.length() > LONGEST_WORD) {
                return hand.shape(text);
            }
            var known = words.get(text);
            if (known != null) {
                return known;
            }
            if (words.size() >= MOST_WORDS) {
                words.clear();
            }
            var shaped = hand.shape(text);
            words.put(text, shaped);
            return shaped;
        }
    }

    /**
     * Shapes one run.
     *
     * @param text of one script and one direction; may be empty
     * @param language chooses the font's national forms
     * @param rightToLeft whether the text runs to the left
     */
    public Glyphs shape(String text, Font font, Features features, Language language, boolean rightToLeft) {
        return text.length() > LONGEST_RUN
                ? shapeInPieces(text, font, features, language, rightToLeft)
                : shapeWhole(text, font, features, language, rightToLeft);
    }

    /** A text so long that its rules would take quadratic time is set piece by piece, broken at a space if it has one. */
    private Glyphs shapeInPieces(String text, Font font, Features features, Language language, boolean rightToLeft) {
        var pieces = new ArrayList<Glyphs>();
        var starts = new ArrayList<Integer>();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(from + LONGEST_RUN, text.length());
            int space = text.lastIndexOf(' ', to - 1);
            if (to < text.length() && space > from) {
                to = space;
            } else if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            pieces.add(shapeWhole(text.substring(from, to), font, features, language, rightToLeft));
            starts.add(from);
            from = to;
        }
        return Glyphs.join(font, pieces, starts, rightToLeft);
    }

    private Glyphs shapeWhole(String text, Font font, Features features, Language language, boolean rightToLeft) {
        var script = Script.of(text, language);
        boolean hasFraction = text.indexOf(FRACTION_SLASH) >= 0;
        var key = new Key(font, features, language, script, rightToLeft, hasFraction);
        var desk = desks.get(key);
        return (desk == null ? desks.computeIfAbsent(key, this::desk) : desk).shape(text);
    }

    private Desk desk(Key key) {
        var hand = key.script.hand() == Script.Hand.ENGINE || isOfOld(key)
                ? JavaHand.of(key.font, key.rightToLeft).orElseGet(() -> plan(key))
                : plan(key);
        return new Desk(hand, new ConcurrentHashMap<>());
    }

    /** Whether a font has rules for Devanagari as they were written before 2005, or none. */
    private boolean isOfOld(Key key) {
        return key.script.hand() == Script.Hand.DEVANAGARI
                && !rules.computeIfAbsent(key.font, Plan.Rules::of)
                        .substitutions()
                        .knows(key.script.tag());
    }

    private Hand plan(Key key) {
        return Plan.of(
                rules.computeIfAbsent(key.font, Plan.Rules::of),
                key.script,
                LanguageSystem.tag(key.language),
                key.features,
                key.rightToLeft,
                key.hasFraction);
    }
}
