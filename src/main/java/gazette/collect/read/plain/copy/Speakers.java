package gazette.collect.read.plain.copy;

import gazette.collect.read.plain.wording.Furniture;
import gazette.collect.read.plain.wording.Sentences;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which parts of a text are turns of a conversation that names its speakers: "Q: …", "THE CHAIRMAN: …", "Marrow: …". Any line
 * may have a word and a colon at its head; people talk where at least two such names come back, each time with other words,
 * and answer each other.
 */
final class Speakers {
    private static final String TIME =
            "[\\[(]?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?[\\])]?";

    /** A name and a colon, perhaps with the time in the recording before the name or after it; or "Q." and "A.". */
    private static final Pattern NAMED = Pattern.compile("(?:" + TIME + "\\s+(?:[–—-]\\s+)?)?"
            + "(?:(?<name>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}.,'’/() -]{0,48}?)[\\s\\p{Z}]?(?:" + TIME
            + ")?(?::(?=[\\s\\p{Z}]|$)|：)|(?<letter>[QA]|\\p{Lu}{3,20}(?: \\p{Lu}{2,20})?)\\.(?=\\s))[\\s\\p{Z}]*");

    /** What is told beside the words: "[laughter]". */
    private static final Pattern ASIDE = Pattern.compile("[\\[(（][^\\[\\]()]{1,200}[\\])）]");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3}");

    /** As far as a name at the head of a line can reach. */
    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 6;

    /** In parts, whether lines or paragraphs. */
    private static final int LONGEST_TURN = 16;

    /** The names that come back, in small letters. */
    private final Set<String> known = new HashSet<>();

    private Speakers(List<String> parts) {
        var said = new LinkedHashMap<String, Set<String>>();
        var order = new ArrayList<String>();
        var asked = false;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var name = name(part);
            if (!part.isEmpty()) {
                order.add(name);
            }
            if (!name.isEmpty()) {
                var words = words(parts, i);
                said.computeIfAbsent(name, n -> new HashSet<>()).add(words);
                asked |= words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || Wording.firstPerson(words) > 0;
            }
        }
        if (answers(order, said) >= 2 && (asked || inCapitals(said))) {
            said.entrySet().stream()
                    .filter(Speakers::comesBack)
                    .map(Map.Entry::getKey)
                    .forEach(known::add);
        }
    }

    /** What stands after a name, or under it if it stands alone. */
    private static String words(List<String> parts, int i) {
        var part = parts.get(i);
        var alone = part.endsWith(":") && i + 1 < parts.size();
        return alone ? part + " " + parts.get(i + 1) : part;
    }

    /** Those who speak in a text of which these are the parts, in order. */
    static Speakers of(List<String> parts) {
        return new Speakers(parts);
    }

    /** Whether a name comes back with other words, and is none that pages say: "Read more: …". */
    private static boolean comesBack(Map.Entry<String, Set<String>> entry) {
        return entry.getValue().size() >= 2
                && Furniture.why(entry.getValue().iterator().next(), 1).isEmpty();
    }

    /** Whether all who come back are set in capitals, or their family names, as in the minutes of parliaments. */
    private static boolean inCapitals(Map<String, Set<String>> said) {
        return said.entrySet().stream()
                .filter(Speakers::comesBack)
                .map(entry -> head(entry.getValue().iterator().next()))
                .allMatch(head -> CAPITALS.matcher(head).find());
    }

    /** How often one of those who come back is followed by another. */
    private static int answers(List<String> order, Map<String, Set<String>> said) {
        var answers = 0;
        var last = -LONGEST_TURN;
        for (var i = 0; i < order.size(); i++) {
            if (said.getOrDefault(order.get(i), Set.of()).size() >= 2) {
                answers += i - last < LONGEST_TURN && !order.get(i).equals(order.get(last)) ? 1 : 0;
                last = i;
            }
        }
        return answers;
    }

    /** The name at the head of a line, in small letters; empty if there is none. */
    private static String name(String line) {
        var head = line.substring(0, Math.min(LONGEST, line.length()));
        if (head.chars().noneMatch(c -> c == ':' || c == '：' || c == '.')) {
            return "";
        }
        var matcher = NAMED.matcher(head);
        if (line.isEmpty() || !matcher.lookingAt()) {
            return "";
        }
        var name = matcher.group("name") == null ? matcher.group("letter") : matcher.group("name");
        var sentence = Sentences.isEnded(name) && name.indexOf(' ') < 0 && name.length() > 4;
        return sentence || Chunk.words(name) > MOST_WORDS ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** Whether nobody speaks. */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** Whether a line begins the turn of somebody who speaks more than once. */
    boolean begins(String line) {
        return !known.isEmpty() && known.contains(name(line));
    }

    /** For each part what stands before the words of its speaker, as found, without the space after it; empty if nobody begins to speak. */
    List<String> turns(List<String> parts) {
        if (known.isEmpty()) {
            return Collections.nCopies(parts.size(), "");
        }
        var turns = new ArrayList<String>();
        for (var i = 0; i < parts.size(); i++) {
            turns.add(speaks(parts, i) ? head(parts.get(i)) : "");
        }
        return turns;
    }

    /** Who speaks but once is known by standing among those who do so more often, or by sharing a name with one of them. */
    private boolean speaks(List<String> parts, int i) {
        var name = name(parts.get(i));
        if (name.isEmpty() || known.contains(name)) {
            return !name.isEmpty();
        }
        var before = neighbour(parts, i, -1);
        var after = neighbour(parts, i, 1);
        return isKin(name)
                ? known.contains(before) || isKin(before) || known.contains(after) || isKin(after)
                : known.contains(before) && known.contains(after);
    }

    /** Who speaks next in one direction, whatever is told in brackets between. */
    private static String neighbour(List<String> parts, int i, int step) {
        var at = i + step;
        while (at >= 0
                && at < parts.size()
                && Math.abs(at - i) < 4
                && ASIDE.matcher(parts.get(at)).matches()) {
            at += step;
        }
        return at >= 0 && at < parts.size() ? name(parts.get(at)) : "";
    }

    /** Whether somebody is first called by the whole name, and then by a part of it. */
    private boolean isKin(String name) {
        return !name.isEmpty()
                && known.stream().anyMatch(other -> name.endsWith(" " + other) || other.endsWith(" " + name));
    }

    private static String head(String part) {
        var matcher = NAMED.matcher(part);
        return matcher.lookingAt() ? matcher.group().strip() : "";
    }
}
