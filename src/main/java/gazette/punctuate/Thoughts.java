package gazette.punctuate;

import gazette.punctuate.Pairing.Mark;
import gazette.punctuate.Pairing.Role;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the quotations that nobody speaks aloud. Italian houses keep {@code « »} for speech and set what a person thinks in
 * {@code “ ”}; a verb of thinking next to the quotation gives it away.
 */
final class Thoughts {
    /** Only forms that stand beside a thought: “per pensare:” may bring a list. */
    private static final String VERB = "(?:pens(?:o|i|a|iamo|ano|avo|avi|ava|avamo|avano|ai|ò|asti|ammo|arono|ando)"
            + "|rifletté|riflettei|riflett(?:eva|evo|endo)|(?:disse|diceva|dissi|dicevo) (?:tra|fra) (?:sé|me)(?: e (?:sé|me))?)";

    private static final String SUBJECT = "(?: \\p{L}[\\p{L}’']*){0,3}";
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?<!\\p{L})" + VERB + SUBJECT + "\\s?[:,]\\s*$");
    private static final Pattern AFTER = Pattern.compile("(?iu)^[,.!?…]?\\s*" + VERB + "(?!\\p{L})");

    /** The verb is at most so far away. */
    private static final int REACH = 60;

    private Thoughts() {}

    /** The places of all marks that open or close a thought, in a language that sets them apart. */
    static Set<Integer> in(Strip strip, List<Mark> marks) {
        var thoughts = new HashSet<Integer>();
        var open = new ArrayDeque<Mark>();
        for (var mark : marks) {
            if (mark.role() == Role.OPENS) {
                open.push(mark);
            } else if (mark.role() == Role.CLOSES && !open.isEmpty()) {
                var opening = open.pop().place();
                if (isThought(strip, opening, mark.place())) {
                    thoughts.add(opening);
                    thoughts.add(mark.place());
                }
            }
        }
        return thoughts;
    }

    private static boolean isThought(Strip strip, int opening, int closing) {
        if (!strip.language(opening).primary().equals("it")) {
            return false;
        }
        var before = strip.part(Math.max(0, opening - REACH), opening);
        var after = strip.part(closing + 1, Math.min(strip.length(), closing + 1 + REACH));
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
    }
}
