package gazette.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which languages each common word belongs to. */
record CommonWords(Map<String, List<String>> languagesByWord) {
    /** Read when the first text of unknown language comes. */
    static final CommonWords ALL = read();

    List<String> languages(String word) {
        return languagesByWord.getOrDefault(word, List.of());
    }

    private static CommonWords read() {
        var byWord = new HashMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = Arrays.asList(line.split(" ", -1));
                Set<String> distinct = new HashSet<>(words.subList(1, words.size()));
                distinct.forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(words.getFirst()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonWords(byWord);
    }
}
