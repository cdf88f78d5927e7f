package gazette.collect.read;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What stands over an article that has no headline of its own. */
public final class Headlines {
    /** As many words as fit a line of the contents. */
    private static final int WORDS = 8;

    private Headlines() {}

    /**
     * A name for an article without one: that of its file, without folder and ending, or the first words of the text if it
     * came without a file.
     */
    public static String standIn(String input, Supplier<String> text) {
        var name = input.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("\\.[A-Za-z]+$", "")
                .strip();
        return name.isEmpty() || name.equals("-") ? opening(text.get()) : name;
    }

    private static String opening(String text) {
        var words = text.strip().split("\\s+");
        var opening = Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" "));
        return words.length > WORDS ? opening + "…" : opening;
    }
}
