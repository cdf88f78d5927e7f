package gazette.collect.read.plain.label;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number or letter before an item or a heading.
 *
 * @param kind the sort of its first character, by which items of one list are alike
 * @param number its last part, counted from 1; 0 for a letter
 */
record Ordinal(Kind kind, int number) {
    private static final Pattern LED = Pattern.compile(
            "\\(?(?:(?<number>\\d{1,2})(?:\\.(?<part>\\d{1,2})){0,3}|[a-z]|[ivx]{1,4})[.)]?\\)?\\s+\\S");
    private static final Pattern HEADING =
            Pattern.compile("(?:\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?)\\s+\\p{Lu}");

    /** How it counts. */
    enum Kind {
        NUMBER,
        LETTER
    }

    /** What stands before a line; empty if nothing counts it. */
    static Optional<Ordinal> of(String line) {
        var matcher = LED.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var number = matcher.group("part") == null ? matcher.group("number") : matcher.group("part");
        return Optional.of(
                number == null ? new Ordinal(Kind.LETTER, 0) : new Ordinal(Kind.NUMBER, Integer.parseInt(number)));
    }

    /** Whether a line begins as numbered headings do. */
    static boolean heads(String line) {
        return HEADING.matcher(line).lookingAt();
    }

    /** Whether the other counts on from this one. */
    boolean comesBefore(Ordinal other) {
        return number + 1 == other.number;
    }
}
