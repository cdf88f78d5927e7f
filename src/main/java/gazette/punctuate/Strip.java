package gazette.punctuate;

import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The characters of one paragraph in a row, whatever mark-up they wear, and what is to stand in their places.
 *
 * <p>What must not be touched (code, marks of notes) is in the row as one character that looks like a letter.
 */
final class Strip {
    /** Stands for something that is not text; object replacement character. */
    static final char OPAQUE = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Language> languages = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /** Adds text in a language; every character stands for itself until it is replaced. */
    void add(String more, Language language) {
        text.append(more);
        for (var i = 0; i < more.length(); i++) {
            languages.add(language);
            places.add(more.substring(i, i + 1));
        }
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
        return Objects.requireNonNull(languages.get(i));
    }

    /** Puts other marks, or nothing, in the place of one character. */
    void replace(int i, String marks) {
        places.set(i, marks);
    }

    /** What stands now in a place. */
    String placed(int i) {
        return Objects.requireNonNull(places.get(i));
    }

    /** What stands now from one place to another, the last not included. */
    String placed(int from, int to) {
        return String.join("", places.subList(from, to));
    }
}
