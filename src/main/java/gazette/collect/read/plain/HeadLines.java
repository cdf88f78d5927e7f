package gazette.collect.read.plain;

import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Publication;
import gazette.collect.date.Dates;
import gazette.collect.read.byline.Bylines;
import java.util.List;
import java.util.Optional;

/** Gathers what stands over an article; whatever there is already of, it does not take a second time. */
final class HeadLines {
    private List<Inline> kicker = List.of();
    private List<Inline> headline = List.of();
    private List<Inline> standfirst = List.of();
    private Byline byline = Byline.NONE;
    private Optional<Publication> published = Optional.empty();

    /** Adds words to those over the headline. */
    void kicker(String text) {
        kicker = Inlines.of(kicker.isEmpty() ? text : Inlines.text(kicker) + " " + text);
    }

    boolean hasHeadline() {
        return !headline.isEmpty();
    }

    void headline(String text) {
        headline = Inlines.of(text);
    }

    boolean hasStandfirst() {
        return !standfirst.isEmpty();
    }

    void standfirst(String text) {
        standfirst = Inlines.of(text);
    }

    /** Takes who wrote it, and the day if the line tells one; says whether it did. */
    boolean takesByline(String text) {
        if (!byline.text().isEmpty()) {
            return false;
        }
        byline = Bylines.read(text);
        var date = Dates.in(text);
        if (published.isEmpty() && date.isPresent()) {
            published = Optional.of(new Publication("", date));
        }
        return true;
    }

    /** Takes when it was published; says whether it did. */
    boolean takesDate(String text) {
        if (published.isPresent() && !published.get().text().isEmpty()) {
            return false;
        }
        var date = Dates.in(text).or(() -> published.flatMap(Publication::date));
        published = Optional.of(new Publication(text, date));
        return true;
    }

    Head head() {
        return new Head(kicker, headline, standfirst, byline, published);
    }
}
