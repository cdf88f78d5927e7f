package gazette.collect.read.web.facts;

import gazette.collect.read.html.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Where a page may say, for machines, when its article appeared. */
final class Stamps {
    /** Names in the head of a page, the most exact first. */
    static final List<String> META = List.of(
            "article.published_time",
            "parsely-pub-date",
            "datepublished",
            "og.published_time",
            "og.article.published_time",
            "article.published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "sailthru.date",
            "cxenseparse.recs.publishtime",
            "bt.pubdate",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "date");

    /** Marks in the text itself: microdata, RDFa, microformats, and what themes made of them. */
    private static final List<Evaluator> MARKS = List.of(
                    "[itemprop~=\\bdatePublished\\b]",
                    "time[pubdate]",
                    "[property~=\\b(?:dc:date|dc:created|dcterms:created|dcterms:issued|(?:schema:)?datePublished)\\b]",
                    ".dt-published, .published, time.entry-date, time.post-date, time.article-date",
                    "time[class*=publish]")
            .stream()
            .map(Selector::evaluatorOf)
            .toList();

    /** A headline stands in so many boxes with the line that says when. */
    private static final int BOXES = 3;

    /** When it appeared, and when it was changed; where there are more, each is of something else. */
    private static final int MOST = 2;

    private Stamps() {}

    /** The first mark of the first kind; without one, the time that stands nearest to the only headline. */
    static Optional<String> in(Document page) {
        var marked = Tree.all(page, "[itemprop], [property], [class], time[pubdate]");
        return MARKS.stream()
                .flatMap(mark -> marked.stream().filter(element -> element.is(mark)))
                .filter(Stamps::isOver)
                .flatMap(Stamps::stamp)
                .findFirst()
                .or(() -> nearHeadline(page));
    }

    private static Optional<String> nearHeadline(Document page) {
        var headlines = Tree.all(page, "h1");
        return headlines.size() == 1
                ? headlines.getFirst().parents().stream()
                        .takeWhile(box -> !box.nameIs("body"))
                        .limit(BOXES)
                        .map(box -> Tree.all(box, "time[datetime]"))
                        .filter(times -> times.size() <= MOST)
                        .flatMap(List::stream)
                        .filter(Stamps::isOver)
                        .flatMap(Stamps::stamp)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOver(Element mark) {
        return mark.closest("aside, nav, blockquote, [class*=comment], [id*=comment]") == null;
    }

    private static Stream<String> stamp(Element mark) {
        return Stream.of("datetime", "content", "title")
                .map(name -> mark.attr(name).strip())
                .filter(value -> value.matches("(?s).*\\d{4}.*"))
                .limit(1);
    }
}
