package gazette.collect.read.plain.label;

import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.wording.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what stood around a text on its page or in its mail; the words of a chunk and its neighbours tell. */
final class Surroundings {
    /** As many links a box of a page holds. */
    private static final int MOST_LINKS = 12;

    private static final int LONGEST_LINK = 18;
    private static final int A_PARAGRAPH = 18;
    private static final Pattern COUNT = Pattern.compile("[\\d.,]{1,7}[KkM]?");

    private final Copy copy;
    private final List<String> reasons = new ArrayList<>();

    private Surroundings(Copy copy) {
        this.copy = copy;
        IntStream.range(0, copy.size()).forEach(i -> reasons.add(alone(i)));
    }

    /** For each chunk why it is no part of the text; empty if it may be one. */
    static List<String> of(Copy copy) {
        var surroundings = new Surroundings(copy);
        surroundings.links();
        surroundings.counts();
        return List.copyOf(surroundings.reasons);
    }

    private String alone(int i) {
        if (copy.isTurn(i)) {
            return "";
        }
        var chunk = copy.chunks().get(i);
        if (chunk.lines().size() > 1 && chunk.lines().getFirst().equals("--")) {
            return "the signature of a mail";
        }
        return chunk.isBox()
                ? "a box of the page, under a line that says so"
                : Furniture.why(copy.text(i), copy.words(i));
    }

    /** What a page leads to stands under a line that says so. */
    private void links() {
        var last = copy.size() - 1;
        while (last >= 0 && !isText(last)) {
            last--;
        }
        for (var i = 0; i < copy.size(); i++) {
            if (!reasons.get(i).isEmpty() && Furniture.headsLinks(copy.text(i))) {
                var end = i + 1;
                while (end < copy.size() && end <= i + MOST_LINKS && isLink(end)) {
                    end++;
                }
                // Within the text, the last of them may head what follows.
                for (var link = i + 1; link < (i > last ? end : end - 1); link++) {
                    reasons.set(link, "stands in a box of the page");
                }
            }
        }
    }

    private boolean isText(int i) {
        return copy.isProse(i)
                && reasons.get(i).isEmpty()
                && CreditLines.tail(copy.text(i)).isEmpty();
    }

    private boolean isLink(int i) {
        return copy.words(i) <= LONGEST_LINK
                && !copy.endsSentence(i)
                && !copy.isCredit(i)
                && CreditLines.tail(copy.text(i)).isEmpty()
                && !CreditLines.isVia(copy.text(i))
                && reasons.get(i).isEmpty();
    }

    /** How often something was liked stands beside the button. */
    private void counts() {
        var firstProse = 0;
        while (firstProse < copy.size() && (copy.words(firstProse) < A_PARAGRAPH)) {
            firstProse++;
        }
        for (var i = 0; i < copy.size(); i++) {
            var inHead = i > 0 && i < firstProse;
            if (reasons.get(i).isEmpty() && isCount(i) && (inHead || isBeside(i - 1) || isBeside(i + 1))) {
                reasons.set(i, "a count beside a button");
            }
        }
    }

    private boolean isCount(int i) {
        return copy.has(i) && COUNT.matcher(copy.text(i)).matches();
    }

    private boolean isBeside(int i) {
        return copy.has(i) && (!reasons.get(i).isEmpty() || isCount(i));
    }
}
