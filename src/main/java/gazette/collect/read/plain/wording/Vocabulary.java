package gazette.collect.read.plain.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and phrases that tell something, found in a text in one pass. A pattern would try every one of them at every word,
 * which takes seconds where a paragraph has a hundred thousand words.
 */
public final class Vocabulary {
    private final Node root = new Node();
    private final boolean exact;

    private Vocabulary(String list, boolean exact) {
        this.exact = exact;
        for (var entry : list.strip().split("\\s+", -1)) {
            add(entry);
        }
    }

    /** The beginning of words; what may follow it, letter by letter. */
    private static final class Node {
        private static final Node NONE = new Node();
        private final StringBuilder letters = new StringBuilder();
        private final List<Node> following = new ArrayList<>();
        private boolean whole;
        private boolean anyEnding;
        private boolean unhyphened;

        Node after(char letter) {
            for (var i = 0; i < letters.length(); i++) {
                if (letters.charAt(i) == letter) {
                    return following.get(i);
                }
            }
            return NONE;
        }

        Node grown(char letter) {
            if (after(letter) == NONE) {
                letters.append(letter);
                following.add(new Node());
            }
            return after(letter);
        }
    }

    /**
     * Words in small letters, whatever letters the text has them in.
     *
     * @param list parted by white space; {@code _} is a space inside a phrase, {@code *} at the end any ending,
     *     {@code !} no hyphen after it
     */
    public static Vocabulary of(String list) {
        return new Vocabulary(list, false);
    }

    /** Words that are meant letter by letter: "I" is a word that "i" is not. */
    static Vocabulary exactly(String list) {
        return new Vocabulary(list, true);
    }

    private void add(String entry) {
        var node = root;
        for (var letter :
                entry.replace("*", "").replace("!", "").replace('_', ' ').toCharArray()) {
            node = node.grown(letter);
        }
        node.whole = true;
        node.anyEnding = entry.endsWith("*");
        node.unhyphened = entry.endsWith("!");
    }

    /** Whether one of them stands anywhere in a text, as a whole word. */
    public boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /** How often they stand in a text. */
    int count(String text) {
        var count = 0;
        for (var end = next(text, 0); end >= 0; end = next(text, end)) {
            count++;
        }
        return count;
    }

    /** Where the next of them ends, of those that begin at a place or after it; −1 if there is none. */
    public int next(String text, int from) {
        var inWord = from > 0 && isOfWord(text.charAt(from - 1));
        for (var i = from; i < text.length(); i++) {
            var ofWord = isOfWord(text.charAt(i));
            var end = ofWord && !inWord ? end(text, i) : -1;
            if (end >= 0) {
                return end;
            }
            inWord = ofWord;
        }
        return -1;
    }

    /** Where the longest of those that begin here ends; −1 if none does. */
    private int end(String text, int start) {
        var end = -1;
        var node = root;
        for (var i = start; i < text.length(); i++) {
            node = node.after(exact ? text.charAt(i) : Character.toLowerCase(text.charAt(i)));
            if (node == Node.NONE) {
                return end;
            }
            var over = i + 1 == text.length() || !isOfWord(text.charAt(i + 1));
            if (node.whole && (over || node.anyEnding) && !(node.unhyphened && text.startsWith("-", i + 1))) {
                end = over ? i + 1 : endOfWord(text, i + 1);
            }
        }
        return end;
    }

    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        var kind = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
