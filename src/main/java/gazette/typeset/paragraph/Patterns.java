package gazette.typeset.paragraph;

/**
 * The patterns by which one language is hyphenated: pieces of words with numbers between the letters, the highest of which
 * decides (odd: break here, even: do not).
 *
 * <p>They lie in one hash table of edges: an edge leads from a node by a letter to the node that has the number of the
 * edge's slot plus one. So a file is read in one pass without an object per pattern, which is what a cold start pays for.
 *
 * @see <a href="https://tug.org/docs/liang/">Liang, Word Hy-phen-a-tion by Com-put-er, 1983</a>
 */
final class Patterns {
    private static final int ROOT = 0;
    private static final int NOWHERE = -1;
    private static final int LETTER_BITS = 11;
    private static final int GOLDEN = 0x9E3779B1; // Knuth's multiplier for hashing: 2³² over the golden ratio

    /** The file; the numbers of a pattern are read from it where they stand. */
    private final String file;

    /** By slot: the node an edge comes from, shifted, with its letter; 0 if the slot is free. */
    private final int[] edges;

    /** By slot: where in the file the pattern that ends with this edge begins, plus one; 0 if none does. */
    private final int[] patterns;

    private final int shift;

    /**
     * Reads patterns.
     *
     * @param file patterns with white space between them ({@code .ach4 4ab. a5bal}), the dot for a word's end
     */
    Patterns(String file) {
        this.file = file;
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(file.length() | 15);
        this.edges = new int[1 << bits];
        this.patterns = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        var from = 0;
        while (from < file.length()) {
            from = file.charAt(from) <= ' ' ? from + 1 : add(from);
        }
    }

    /** Adds the pattern that begins here and returns where it ends. */
    private int add(int from) {
        var node = ROOT;
        var i = from;
        for (; i < file.length(); i++) {
            var c = file.charAt(i);
            if (c <= ' ') {
                break;
            }
            if (c > '9' || c < '0') {
                node = edge(node, c);
            }
        }
        patterns[node - 1] = from + 1;
        return i;
    }

    private int edge(int node, char letter) {
        var slot = slot(node, letter);
        edges[slot] = key(node, letter);
        return slot + 1;
    }

    private int follow(int node, char letter) {
        var slot = slot(node, letter);
        return edges[slot] == 0 ? NOWHERE : slot + 1;
    }

    /** The slot of an edge, or the free slot where it would be. */
    private int slot(int node, char letter) {
        var key = key(node, letter);
        var slot = (key * GOLDEN) >>> shift;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private static int key(int node, char letter) {
        // Of the letters above U+07FF only the raised comma occurs, beside a pattern with the straight one.
        return (node << LETTER_BITS) | (letter == '’' ? '\'' : letter & ((1 << LETTER_BITS) - 1));
    }

    /**
     * The numbers between the letters of a word.
     *
     * @param word small letters between two dots
     * @return at i the number before the character i of the word
     */
    byte[] weigh(char[] word) {
        var numbers = new byte[word.length + 1];
        for (var from = 0; from < word.length; from++) {
            var node = ROOT;
            for (var i = from; i < word.length; i++) {
                node = follow(node, word[i]);
                if (node == NOWHERE) {
                    break;
                }
                if (patterns[node - 1] != 0) {
                    raise(numbers, from, patterns[node - 1] - 1);
                }
            }
        }
        return numbers;
    }

    private void raise(byte[] numbers, int from, int pattern) {
        var at = from;
        for (var i = pattern; i < file.length() && file.charAt(i) > ' '; i++) {
            var c = file.charAt(i);
            if (c > '9' || c < '0') {
                at++;
            } else if (c - '0' > numbers[at]) {
                numbers[at] = (byte) (c - '0');
            }
        }
    }
}
