package gazette.collect.copy;

import gazette.article.Article;
import gazette.collect.feed.Entry;
import gazette.collect.feed.Feed;
import gazette.collect.read.web.WebPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what the entries of a feed are known again: by their id within the feed, by their page and headline, and by their words.
 * Ids change when a site changes its software, pages when it changes its name, words when somebody corrects a letter; hardly
 * ever all three. An id or a page that a feed gives to different pieces says nothing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6">RFC 4287, 4.2.6: the id of an entry</a>
 */
public final class EntryMarks {
    /** So few words can be the same in two articles: "No report today." */
    private static final int TELLING = 40;

    private final String feed;

    /** The headlines under which each id is found. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    /** How often each page is named. */
    private final Map<String, Integer> pages = new HashMap<>();

    private EntryMarks(String feed) {
        this.feed = feed;
    }

    /**
     * The marks of what one feed holds.
     *
     * @param address of the feed, as the person named it
     */
    public static EntryMarks of(URI address, Feed feed) {
        var marks = new EntryMarks(address.toString());
        for (var entry : feed.entries()) {
            entry.id()
                    .ifPresent(id -> marks.ids
                            .computeIfAbsent(id, any -> new HashSet<>())
                            .add(folded(entry.title())));
            entry.link().ifPresent(page -> marks.pages.merge(plain(page), 1, Integer::sum));
        }
        // The front page stands for entries that have none of their own.
        feed.masthead().link().ifPresent(front -> marks.pages.merge(plain(front), 2, Integer::sum));
        return marks;
    }

    /** The mark of the feed itself: whoever knows it has seen the feed before. */
    String ofFeed() {
        return "feed " + feed;
    }

    /** At least one. */
    List<String> of(Entry entry) {
        var marks = new ArrayList<String>();
        var title = folded(entry.title());
        entry.id().ifPresent(id -> {
            boolean isSpent = ids.getOrDefault(id, Set.of()).size() > 1;
            marks.add("id " + feed + " " + id + (isSpent ? " " + title : ""));
        });
        page(entry).ifPresent(page -> marks.add("page " + plain(page) + " " + title));
        if (marks.isEmpty()) {
            var words = entry.words().content().or(entry.words()::summary).orElse("");
            marks.add("entry " + feed + " " + digest(title + "\n" + folded(words)));
        }
        return marks;
    }

    /** The page of an entry, unless it is that of the whole feed, or of several entries. */
    Optional<String> page(Entry entry) {
        return entry.link().filter(page -> pages.getOrDefault(plain(page), 0) == 1);
    }

    /** An article that is also known by the address that its page declares, under the headline that the page gives it. */
    static Article alsoAt(Article article, URI page, String headline) {
        return marked(article, "page " + plain(page.toString()) + " " + folded(headline));
    }

    /** An article with the mark of its words, wherever they stand, unless they are too few. */
    static Article withWords(Article article) {
        var words = words(article);
        if (words.chars().filter(letter -> letter == ' ').count() < TELLING) {
            return article;
        }
        return marked(article, mark(article, words));
    }

    private static Article marked(Article article, String mark) {
        var origin = article.origin();
        return article.withOrigin(origin.withMarks(Stream.concat(origin.marks().stream(), Stream.of(mark))
                .distinct()
                .toList()));
    }

    /** An article that a person has named outright, with the mark of its words, be they ever so few. */
    public static Article named(Article article) {
        return article.withOrigin(article.origin().withMarks(List.of(mark(article, words(article)))));
    }

    private static String mark(Article article, String words) {
        return "words " + digest(folded(article.title()) + "\n" + words);
    }

    private static String words(Article article) {
        return folded(String.join(" ", WebPage.paragraphs(article)));
    }

    /** An address without what leads to the same page: the scheme, the place in the page, a slash at the end. */
    private static String plain(String address) {
        return address.strip()
                .replaceFirst("#.*$", "")
                .replaceFirst("^(?i)https?://(?:www\\.)?", "")
                .replaceFirst("/+$", "");
    }

    /** Letters and figures alone, in small letters, with one space where others stood. */
    private static String folded(String line) {
        var folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                folded.appendCodePoint(Character.toLowerCase(letter));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
