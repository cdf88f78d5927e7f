package gazette.collect.read.plain.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts lines that the writer set one by one, each with a mark before it: items, notes and speech. */
final class Marks {
    /** The marks of items, and the dash of speech, which may touch its first word. */
    private static final Pattern MARKED =
            Pattern.compile("[•·▪◦‣●○■□➢►✓✔*+–-]\\s+\\S|[—―]\\s*\\S|--\\s*\\p{L}|[–-][¿¡\\p{Lu}]"
                    + "|\\d{1,2}[.)]\\s+\\S|\\[\\d{1,3}\\]\\s+\\S");

    /** Among marked lines, a letter with a bracket is a mark as well. */
    private static final Pattern LETTERED = Pattern.compile("\\s*\\(?[a-z]\\)\\s+\\S");

    private static final Pattern BEGINNING = Pattern.compile("\\s*[\"“„«¿¡(]?\\p{Lu}");

    private Marks() {}

    /** Whether the writer set items or speech one on a line: several lines begin with the same mark, most with some mark. */
    static boolean isSet(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        var marks =
                group.stream().map(Marks::mark).filter(mark -> !mark.isEmpty()).toList();
        return marks.size() >= 2
                && marks.size() * 3 >= group.size()
                && marks.stream().distinct().count() * 2 <= marks.size()
                && (marks.size() > 2 || !Flow.isWrapped(group));
    }

    /** The mark with which a line begins as items and speech do; empty if with none, and the same for all numbers. */
    private static String mark(String line) {
        var bare = line.strip();
        if (bare.isEmpty() || Character.isLetter(bare.charAt(0))) {
            return "";
        }
        var matcher = MARKED.matcher(bare);
        if (!matcher.lookingAt()) {
            return "";
        }
        return Character.isDigit(matcher.group().charAt(0))
                ? "1"
                : matcher.group().substring(0, 1);
    }

    /** New lines at every mark, and at every line that begins a sentence where the line before ended one. */
    static List<List<String>> parts(List<String> group) {
        var parts = new ArrayList<List<String>>();
        var part = new ArrayList<String>();
        for (var line : group) {
            var begins = !mark(line).isEmpty()
                    || LETTERED.matcher(line).lookingAt()
                    || (!part.isEmpty()
                            && Line.endsSentence(part.getLast())
                            && BEGINNING.matcher(line).lookingAt());
            if (begins && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            part.add(line);
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
