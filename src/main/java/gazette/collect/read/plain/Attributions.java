package gazette.collect.read.plain;

import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that say whose words stood before them. */
final class Attributions {
    private static final int LONGEST = 140;
    private static final Pattern DASHED = Pattern.compile("(?:[—–―]|--|-)\\s?[\\p{Lu}\\p{N}“\"„«@*_\\p{Lo}].*");
    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--|-)\\s*");

    private Attributions() {}

    /** Whether a line begins with a dash and a name. */
    static boolean isAttribution(String line) {
        return line.length() <= LONGEST && DASHED.matcher(line).matches();
    }

    /** The words without the dash, which the setter puts there again. */
    static List<Inline> bare(String line) {
        return Inlines.of(DASH.matcher(line).replaceFirst(""));
    }
}
