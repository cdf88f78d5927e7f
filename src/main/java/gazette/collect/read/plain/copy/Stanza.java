package gazette.collect.read.plain.copy;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of a verse, and the things that a list counts, by their shape. */
final class Stanza {
    private static final int LONGEST_VERSE = 64;
    private static final int LONGEST_STANZA = 1000;
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(?:ca\\.?|about|etwa|env\\.) )?(?:\\d+(?:[.,/–-]\\d+)?|[½¼¾⅓⅔]|\\d[½¼¾⅓⅔])\\s?\\p{L}.{1,60}");
    private static final Pattern NO_VERSE = Pattern.compile("[@|›]|https?://|\\d{4}");
    private static final String LINE_END = ",;:.!?…—–-";

    private Stanza() {}

    /** Whether lines are short, and most of them end or begin as the lines of a verse do. */
    static boolean is(List<String> lines) {
        if (lines.size() < 3
                || lines.size() > LONGEST_STANZA
                || lines.stream()
                        .anyMatch(line -> line.strip().length() > LONGEST_VERSE
                                || NO_VERSE.matcher(line).find()
                                || isQuantity(line))) {
            return false;
        }
        var words = lines.stream().mapToInt(Chunk::words).average().orElse(0);
        var ended = lines.stream()
                .map(String::strip)
                .filter(line -> LINE_END.indexOf(line.charAt(line.length() - 1)) >= 0)
                .count();
        return ended > 0 ? words >= 2 : lines.size() >= 4 && words >= 3.5;
    }

    /** Whether a line tells how much of something is needed. */
    static boolean isQuantity(String line) {
        return QUANTITY.matcher(line.strip()).matches()
                && !NO_VERSE.matcher(line).find();
    }
}
