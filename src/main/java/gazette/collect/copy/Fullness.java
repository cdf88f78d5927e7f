package gazette.collect.copy;

import gazette.article.Article;
import gazette.collect.feed.Entry;
import gazette.collect.read.web.WebPage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by measure whether a feed has the whole of an article, and whether a page has the same one. */
final class Fullness {
    /** Fewer words are a notice in the paper, rarely an article. */
    private static final int ARTICLE = 250;

    /** As much of the feed's text has to stand in the page for the page to be the article. */
    private static final double SHARED = 0.6;

    /** From this many different words on, what is shared says something. */
    private static final int TELLING = 12;

    /** How feeds end what they cut off. */
    private static final Pattern CUT = Pattern.compile(
            "(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|\\[&hellip;\\]|→|»)\\s*$"
                    + "|(?:read (?:more|on|the rest)|continue reading|weiterlesen|lire la suite|leer más|leggi tutto|czytaj dalej"
                    + "|lees verder|läs mer|читать далее)\\W{0,6}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Fullness() {}

    /** Whether the text of the feed is all there is: long enough, or marked as content, and not cut off. */
    static boolean isWhole(Entry entry, Article own) {
        var words = words(own);
        return !words.isEmpty()
                && !CUT.matcher(String.join(" ", words)).find()
                && words.size() >= (entry.words().content().isPresent() ? ARTICLE / 2 : ARTICLE);
    }

    /** Whether the page has more of the same article than the feed. */
    static boolean isFuller(Article page, Article own) {
        var there = words(page);
        var here = words(own);
        return there.size() > here.size() && isSame(there, here);
    }

    private static boolean isSame(List<String> there, List<String> here) {
        var telling = folded(here);
        if (telling.size() < TELLING) {
            return true;
        }
        var shared = new HashSet<>(telling);
        shared.retainAll(folded(there));
        return shared.size() >= SHARED * telling.size();
    }

    private static Set<String> folded(List<String> words) {
        var folded = new HashSet<String>();
        words.forEach(word -> folded.add(word.toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", "")));
        folded.remove("");
        return folded;
    }

    private static List<String> words(Article article) {
        return WebPage.paragraphs(article).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
