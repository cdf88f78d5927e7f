package gazette.collect.read.web.facts;

import gazette.collect.read.Text;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Finds the headline in the title of a page, which mostly names the site as well. */
final class Titles {
    private static final Pattern PARTED = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
    private static final Pattern HIERARCHY = Pattern.compile("\\s[\\\\/>»]\\s");
    private static final Pattern LAST_PART = Pattern.compile("(?s)(.*)\\s[|\\-–—\\\\/>»]\\s.*");
    private static final Pattern FIRST_PART = Pattern.compile("[^|\\-–—\\\\/>»]*[|\\-–—\\\\/>»]");

    /** Longer titles are headlines of which the page has a shorter one; shorter are names of sites. */
    private static final int LONGEST = 150;

    private static final int SHORTEST = 15;
    private static final int FEW_WORDS = 4;

    private Titles() {}

    static String of(Document page) {
        var whole = Text.collapse(page.title()).strip();
        var title = whole;
        boolean hierarchical = false;
        if (PARTED.matcher(whole).find()) {
            hierarchical = HIERARCHY.matcher(whole).find();
            title = LAST_PART.matcher(whole).replaceFirst("$1");
            if (words(title) < 3) {
                title = FIRST_PART.matcher(whole).replaceFirst("");
            }
        } else if (whole.contains(": ")) {
            title = afterColon(page, whole);
        } else if (whole.length() > LONGEST || whole.length() < SHORTEST) {
            var headings = page.select("h1");
            title = headings.size() == 1 ? headings.getFirst().text() : whole;
        }
        title = title.strip();
        // A title of few words is all there is, unless it lost but one to the name of the site.
        int words = words(title);
        if (words <= FEW_WORDS && (!hierarchical || words != words(whole.replaceAll("[|\\-–—\\\\/>»]+", "")) - 1)) {
            return whole;
        }
        return title;
    }

    private static String afterColon(Document page, String whole) {
        boolean repeated = page.select("h1, h2").stream()
                .anyMatch(heading -> Text.collapse(heading.text()).strip().equals(whole));
        if (repeated) {
            return whole;
        }
        var last = whole.substring(whole.lastIndexOf(':') + 1);
        if (words(last) < 3) {
            return whole.substring(whole.indexOf(':') + 1);
        }
        return words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : last;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
