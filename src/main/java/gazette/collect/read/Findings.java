package gazette.collect.read;

import gazette.article.Reading;
import gazette.article.Reading.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers, while an article is read, what was concluded and what was left out. */
public final class Findings {
    private static final int LINE = 80;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Finding> inferred = new ArrayList<>();
    private final Set<Finding> dropped = new LinkedHashSet<>();

    /** Something was concluded about these words. */
    public void infer(String text, String why) {
        inferred.add(new Finding(brief(text), why));
    }

    /** These words were left out; however often they were, it is told once. */
    public void drop(String text, String why) {
        dropped.add(new Finding(brief(text), why));
    }

    /** What others found out about the same article, after what is known. */
    public void add(Findings others) {
        inferred.addAll(others.inferred);
        dropped.addAll(others.dropped);
    }

    /** All of it, in the order of finding. */
    public Reading reading(Reading.Reader reader) {
        return new Reading(reader, inferred, List.copyOf(dropped));
    }

    private static String brief(String text) {
        var line = SPACE.matcher(text).replaceAll(" ").strip();
        return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
    }
}
