package gazette.collect.read.web.sequel;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inlines;
import gazette.article.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes one article of the pages on which a site shows it. */
public final class Sequel {
    /** How the headlines of later pages differ from that of the first: "(2/3)", "– Page 2", "Seite 2 von 3". */
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)[\\s|:,–—-]*[(\\[]?\\s*(?:(?:page|seite|pagina|página|pag\\.?|p\\.|sida|side|strona|страница|str\\.)\\s*\\d{1,2}"
                    + "(?:\\s*(?:of|von|de|di|af|av|z|из|van|/)\\s*\\d{1,2})?|\\d{1,2}\\s*/\\s*\\d{1,2})\\s*[)\\]]?\\s*$");

    private Sequel() {}

    /**
     * Whether a page goes on with an article: it has the same headline, or says that its place is where the article stands.
     *
     * @param address where the first page stands
     */
    public static boolean isSame(Article article, URI address, Article page) {
        return headline(page.title()).equals(headline(article.title()))
                || page.origin()
                        .address()
                        .filter(own -> Optional.of(own).equals(article.origin().address()) || own.equals(address))
                        .isPresent();
    }

    /**
     * The article with what the page has more of it: no headline again, nothing at its head that was read already. What stands
     * at the foot of both pages stands at the foot of the whole.
     *
     * @return empty if the page has nothing more
     */
    public static Optional<Article> joined(Article article, Article page) {
        var more = new ArrayList<>(page.body());
        var read = new HashSet<String>();
        article.body().forEach(block -> read.add(words(block)));
        while (!more.isEmpty() && (isHeadline(more.getFirst(), article) || read.contains(words(more.getFirst())))) {
            more.removeFirst();
        }
        var body = new ArrayList<>(article.body());
        var foot = new ArrayList<Block>();
        while (!body.isEmpty() && !more.isEmpty() && words(body.getLast()).equals(words(more.getLast()))) {
            foot.addFirst(body.removeLast());
            more.removeLast();
        }
        if (more.isEmpty()) {
            return Optional.empty();
        }
        body.addAll(more);
        body.addAll(foot);
        var credits = Stream.concat(article.credits().stream(), page.credits().stream())
                .distinct()
                .toList();
        return Optional.of(new Article(
                article.head(),
                article.language(),
                body,
                credits,
                article.origin(),
                joined(article.reading(), page.reading())));
    }

    private static Reading joined(Reading first, Reading second) {
        return new Reading(
                first.reader(),
                Stream.concat(first.inferred().stream(), second.inferred().stream())
                        .toList(),
                Stream.concat(first.dropped().stream(), second.dropped().stream())
                        .toList());
    }

    private static boolean isHeadline(Block block, Article article) {
        return block instanceof Block.Crosshead head
                && headline(Inlines.text(head.text())).equals(headline(article.title()));
    }

    private static String headline(String title) {
        return folded(COUNT.matcher(title.strip()).replaceFirst(""));
    }

    /** What a block says, so that it is known again; a figure is known by its picture. */
    private static String words(Block block) {
        return switch (block) {
            case Block.Figure figure -> "figure " + figure.address() + " " + folded(Inlines.text(figure.caption()));
            case Block.Paragraph paragraph -> folded(Inlines.text(paragraph.text()));
            case Block.Crosshead head -> folded(Inlines.text(head.text()));
            case Block other -> other.toString();
        };
    }

    private static String folded(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
