package gazette.compose;

import freemarker.cache.TemplateLoader;
import gazette.diagnostic.PressException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches templates from a theme, and refuses those that look at the clock. */
final class ThemeLoader implements TemplateLoader {
    /** Comments, or the variable {@code .now}, where it is not the end of a longer name. */
    private static final Pattern CLOCK = Pattern.compile("<#--.*?-->|(?<![\\w\\])])\\.now\\b", Pattern.DOTALL);

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.file(name).map(ThemeLoader::withoutClock).orElse(null);
    }

    private static Theme.Leaf withoutClock(Theme.Leaf leaf) {
        CLOCK.matcher(leaf.text())
                .results()
                .filter(found -> found.group().startsWith("."))
                .findFirst()
                .ifPresent(found -> {
                    throw PressException.request(
                            leaf.name() + ":" + line(leaf.text(), found.start()),
                            "the template asks for the time of the run (.now), which would make every copy different",
                            "use ${paper.date}, the day of the issue");
                });
        return leaf;
    }

    private static String line(String text, int at) {
        var before = text.substring(0, at);
        return (before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0))
                + ":"
                + (at - before.lastIndexOf('\n'));
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Theme.Leaf) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is open
    }
}
