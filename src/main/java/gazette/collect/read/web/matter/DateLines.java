package gazette.collect.read.web.matter;

import gazette.article.Byline;
import gazette.collect.date.Dates;
import gazette.collect.read.Findings;
import gazette.collect.read.byline.Signature;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of an article the lines that say when it appeared, and finds the one that is the article's own. */
final class DateLines {
    private static final NamePattern STAMP_NAMES = new NamePattern(
            "timestamp|time-?stamp|(?:^|[\\s_-])(?:date|time|dates|data|fecha|datum|pubdate|published|updated|storydate)(?:$|[\\s_-])|byline-date|post-date|entry-date|publish-info");

    /** What stands in a line with a date and says nothing else. */
    private static final Set<String> STAMP_WORDS = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "modified",
            "created",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "m",
            "p",
            "est",
            "edt",
            "et",
            "pst",
            "pdt",
            "gmt",
            "utc",
            "ist",
            "by",
            "first",
            "original",
            "de",
            "às",
            "à",
            "uhr",
            "um",
            "le",
            "il",
            "el",
            "op",
            "om",
            "den",
            "kl",
            "publié",
            "veröffentlicht",
            "aktualisiert",
            "stand",
            "publicado",
            "st",
            "nd",
            "rd",
            "th",
            "feira",
            "o",
            "of",
            "the",
            "h",
            "mis",
            "jour",
            "actualizado",
            "atualizado",
            "godz",
            "min",
            "mins",
            "minute",
            "minutes",
            "read",
            "pubblicato",
            "aggiornato",
            "alle",
            "ore",
            "opublikowano",
            "aktualizacja",
            "güncelleme",
            "oluşturulma",
            "tarihi",
            "опубликовано",
            "обновлено",
            "в");

    private static final int LONGEST_STAMP = 100;
    private static final int SHORT = 60;

    /** What is said of an article in a list: when, by whom, under what. */
    private static final int MOST_ITEMS = 6;

    /** Words that say of a date that it is not the first. */
    private static final Pattern UPDATED = Pattern.compile(
            "updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What parts a date from what stood beside it. */
    private static final Pattern EDGES = Pattern.compile("^[\\s|•·–—-]+|[\\s|•·–—-]+$");

    private final Findings findings;
    private final Optional<LocalDate> declared;
    private Optional<String> line = Optional.empty();

    DateLines(Findings findings, Optional<LocalDate> declared) {
        this.findings = findings;
        this.declared = declared;
    }

    /** The line over the text that says when the article appeared, once it has been cleared away. */
    Optional<String> line() {
        return line;
    }

    /** Clears an article of all of them. */
    void clear(Element article) {
        lists(article);
        lines(article);
    }

    /** Lists that say when and under what an article appeared, before the first paragraph. */
    private void lists(Element article) {
        for (var list : Tree.all(article, "ul, p")) {
            if (list.nameIs("p") && Prose.isLongerThan(list, LONGEST_STAMP)) {
                return;
            }
            var items = list.children();
            boolean stamped = list.nameIs("ul")
                    && Furniture.isThere(list, article)
                    && items.size() <= MOST_ITEMS
                    && !items.isEmpty()
                    && items.stream().noneMatch(item -> Prose.isLongerThan(item, SHORT))
                    && items.stream()
                            .anyMatch(item -> isStamp(item.text())
                                    && Dates.in(item.text()).isPresent());
            if (stamped) {
                items.stream()
                        .map(item -> item.text().strip())
                        .filter(this::isDateLine)
                        .findFirst()
                        .ifPresent(this::keep);
                drop(list, "a list that says when it was published");
            }
        }
    }

    /** Lines that say when an article appeared, wherever they stand over the text. */
    private void lines(Element article) {
        for (var element : Tree.all(article, Furniture.LEAVES)) {
            if (!Furniture.isThere(element, article)
                    || Prose.isLongerThan(element, LONGEST_STAMP)
                    || Phrasing.holdsBlocks(element)) {
                continue;
            }
            var text = element.text().strip();
            if (!tellsDay(text) || Tree.isIn(element, "blockquote, table, figure, li")) {
                continue;
            }
            var signature = Signature.of(text);
            if (isBesideWays(signature) && !Phrasing.is(element)) {
                signature.date().filter(this::isDateLine).ifPresent(this::keep);
                drop(element, "when it was published, and ways to something else");
                continue;
            }
            if (Dates.in(text).isEmpty()) {
                continue; // A diary has such days of its own.
            }
            boolean named =
                    STAMP_NAMES.isFoundIn(element) || (element.normalName().equals("time") && isAlone(element));
            if (named || isStampLine(element, text)) {
                if (line.isEmpty() && isDateLine(text)) {
                    keep(text);
                    element.remove();
                } else {
                    drop(element, "a line that says when it was published");
                }
            }
        }
    }

    private static boolean tellsDay(String text) {
        return Dates.in(text).isPresent() || Dates.ofAnyYear(text).isPresent();
    }

    /** Whether a line tells no more than when, and whom to follow: what is left of a byline that was found in it. */
    private static boolean isBesideWays(Signature signature) {
        return signature.byline().equals(Byline.NONE)
                && signature.date().isPresent()
                && !signature.furniture().isEmpty();
    }

    /** A date and nothing else, of the day that the page declares or of the next, where the clocks differ. */
    private boolean isDateLine(String text) {
        var day = Dates.in(text).map(LocalDate::from).or(() -> dayOfDeclaredYear(text));
        return isStamp(text)
                && !UPDATED.matcher(text).find()
                && day.isPresent()
                && declared.map(other -> Math.abs(ChronoUnit.DAYS.between(other, day.get())) <= 1)
                        .orElse(true);
    }

    private Optional<LocalDate> dayOfDeclaredYear(String text) {
        return declared.flatMap(other -> Dates.ofAnyYear(text).map(day -> day.atYear(other.getYear())));
    }

    /** Whether no loose words stand beside an element. */
    static boolean isAlone(Element element) {
        var parent = element.parent();
        return parent != null && parent.ownText().isBlank();
    }

    /** A line that holds a date and hardly anything else. */
    private static boolean isStampLine(Element element, String text) {
        return !Phrasing.is(element) && isStamp(text);
    }

    private static boolean isStamp(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !STAMP_WORDS.contains(word) && !Dates.isMonth(word) && !Dates.isWeekday(word)) {
                return false;
            }
        }
        return true;
    }

    private void keep(String text) {
        line = line.or(() -> Optional.of(EDGES.matcher(text).replaceAll("")));
    }

    private void drop(Element element, String why) {
        findings.drop(element.text(), why);
        element.remove();
    }
}
