package gazette.collect.read.web.facts;

import gazette.collect.read.Text;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.FrontPage;
import gazette.collect.read.web.evidence.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Finds the headline in the title of a page, which mostly names the site as well: the site is known by what the page declares
 * and by its host, and where neither helps by being the shorter end of the title.
 */
final class Titles {
    /** What stands between headline, section and site; the bar alone does so without spaces, too. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—·•»›>/:]{1,2}\\s+|\\s*[|¦｜]\\s*");

    /** A colon may part them, too, and stands in many headlines. */
    private static final Pattern OR_COLON = Pattern.compile(SEPARATOR + "|:\\s+|：");

    /** So does a low line, in Chinese and elsewhere, where a heading shows that it does. */
    private static final Pattern OR_LINE = Pattern.compile(OR_COLON + "|\\s*_\\s*");

    /** A site's name is short, and shorter than what it stands beside. */
    private static final int NAME_WORDS = 5;

    private static final int HEADLINE_WORDS = 2;

    private static final int SIGNS = 2;

    private final Set<String> sites;

    /** Finds headlines on the pages of a site that goes by these names. */
    Titles(List<String> sites) {
        this.sites = sites.stream().map(Titles::letters).collect(Collectors.toSet());
    }

    /** The headline by the title of a page alone; empty if it has none. */
    String of(Document page) {
        var title = Text.collapse(page.title()).strip();
        for (var heading : Tree.all(page, "h1, h2, h3, [itemprop=headline]")) {
            var text = Text.collapse(heading.text()).strip();
            if (words(text) >= HEADLINE_WORDS && isEnd(title, text) && !FrontPage.isBehind(heading)) {
                return text;
            }
        }
        var named = withoutSite(title);
        return named.equals(title) ? withoutLastPart(title) : named;
    }

    /** A title without the name of the site at either end. */
    String withoutSite(String title) {
        var parts = parts(title, OR_COLON);
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && isSite(title, parts.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && isSite(title, parts.get(from))) {
            from++;
        }
        return title.substring(parts.get(from).from(), parts.get(to - 1).to());
    }

    /** Whether a heading is the title but for a part at one end of it. */
    static boolean isEnd(String title, String heading) {
        return title.equals(heading)
                || parts(title, OR_LINE).stream()
                        .anyMatch(part -> (title.startsWith(heading) && part.to() == heading.length())
                                || (title.endsWith(heading) && part.from() == title.length() - heading.length()));
    }

    private static String withoutLastPart(String title) {
        var parts = parts(title, SEPARATOR);
        if (parts.size() < 2) {
            return title;
        }
        var before = title.substring(0, parts.get(parts.size() - 2).to());
        var last = parts.getLast().in(title);
        return words(last) <= NAME_WORDS && words(before) > words(last) ? before : title;
    }

    private boolean isSite(String title, Part part) {
        return sites.contains(letters(part.in(title)));
    }

    private record Part(int from, int to) {
        String in(String title) {
            return title.substring(from, to);
        }
    }

    private static List<Part> parts(String title, Pattern parting) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var separator = parting.matcher(title); separator.find(); from = separator.end()) {
            parts.add(new Part(from, separator.start()));
        }
        parts.add(new Part(from, title.length()));
        return parts;
    }

    /** A name as a host would write it: “The Maer Courier” is “maercourier”. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|der|die|das|le|la|el|il)\\s+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Where none are parted, so many signs as mostly make one. */
    private static int words(String text) {
        int signs = (int) text.chars().filter(c -> Prose.worth((char) c) > 1).count();
        return text.isBlank() ? 0 : Math.max(text.strip().split("\\s+", -1).length, signs / SIGNS);
    }
}
