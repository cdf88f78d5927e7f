package gazette.typeset.paragraph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shaped words, kept so long as they return. Once a generation of words is full the one before it is thrown away; a word that
 * was asked for meanwhile has moved on. Safe to share between threads.
 */
final class WordShelf {
    /** How many words are kept of each generation. */
    private static final int GENERATION = 12_000;

    /** Longer words hardly return. */
    private static final int LONGEST = 40;

    private volatile Map<String, Word> young = new ConcurrentHashMap<>();
    private volatile Map<String, Word> old = Map.of();

    @Nullable
    Word get(String text) {
        var word = young.get(text);
        if (word != null || old.isEmpty()) {
            return word;
        }
        word = old.get(text);
        if (word != null) {
            put(text, word);
        }
        return word;
    }

    void put(String text, Word word) {
        if (text.length() > LONGEST) {
            return;
        }
        if (young.size() >= GENERATION) {
            turn();
        }
        young.put(text, word);
    }

    private synchronized void turn() {
        if (young.size() >= GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
