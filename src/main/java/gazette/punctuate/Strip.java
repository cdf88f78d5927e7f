package gazette.punctuate;

import gazette.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The characters of one paragraph in a row, whatever mark-up they wear, and what is to stand in their places.
 *
 * <p>What must not be touched (code, marks of notes) is in the row as one character that looks like a letter.
 */
final class Strip {
    /** Stands for something that is not text; object replacement character. */
    static final char OPAQUE = '\uFFFC';

    private final StringBuilder text = new StringBuilder();

    /** The language of the text, by the place where it begins. */
    private final TreeMap<Integer, Language> languages = new TreeMap<>();

    /** What stands in a place where it is not the character that came. */
    private final Map<Integer, String> replaced = new HashMap<>();

    /** Adds text in a language; every character stands for itself until it is replaced. */
    void add(String more, Language language) {
        if (languages.isEmpty() || !languages.lastEntry().getValue().equals(language)) {
            languages.put(text.length(), language);
        }
        text.append(more);
    }

    /** Adds something that is not text: code, the mark of a note. */
    void addOpaque(Language language) {
        add(String.valueOf(OPAQUE), language);
    }

    /** The characters as they came. */
    String text() {
        return text.toString();
    }

    /** The characters as they came, from one place to another, the last not included. */
    String part(int from, int to) {
        return text.substring(from, to);
    }

    int length() {
        return text.length();
    }

    /** The character at a place, a space beyond either end. */
    char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    /** Some characters before a place, as they came. */
    String before(int place) {
        return part(Math.max(0, place - 12), place);
    }

    /** Some characters after a place, as they came. */
    String after(int place) {
        return part(place + 1, Math.min(length(), place + 24));
    }

    Language language(int i) {
        return Objects.requireNonNull(languages.floorEntry(i)).getValue();
    }

    /** Puts other marks, or nothing, in the place of one character. */
    void replace(int i, String marks) {
        replaced.put(i, marks);
    }

    /** Takes a character for another one; an ignorable one leaves nothing in its place. */
    void retype(int i, char other) {
        text.setCharAt(i, other);
        replace(i, Character.getType(other) == Character.FORMAT ? "" : String.valueOf(other));
    }

    /** What stands now in a place. */
    String placed(int i) {
        var marks = replaced.get(i);
        return marks != null ? marks : String.valueOf(text.charAt(i));
    }

    /** What stands now from one place to another, the last not included. */
    String placed(int from, int to) {
        var placed = new StringBuilder();
        for (var i = from; i < to; i++) {
            var marks = replaced.get(i);
            if (marks != null) {
                placed.append(marks);
            } else {
                placed.append(text.charAt(i));
            }
        }
        return placed.toString();
    }
}
