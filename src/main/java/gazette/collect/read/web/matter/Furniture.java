package gazette.collect.read.web.matter;

import gazette.collect.date.Dates;
import gazette.collect.read.Findings;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of an article the lines that are the site's and not the author's, by what they say. */
public final class Furniture {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What leads to other articles, in the languages that we read. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\W*(?:read (?:more|also|next|the full)|also read|see (?:more|also)|related(?: (?:articles?|stor(?:y|ies)|coverage|links?|content|posts?|news|topics?|reading))?\\s*(?::|$)|related:"
                    + "|more (?:from|on|about|stories|news|in)\\b|recommended|trending|most (?:read|popular|viewed|shared)|don.?t miss|you (?:may|might)(?: also)? (?:like|be interested)"
                    + "|what to read next|further reading|in case you missed|editor.?s (?:picks?|choice)|top stories|latest (?:news|stories)|sponsored|promoted|watch (?:more|next|also|now)\\b|watch:|listen:"
                    + "|leia (?:mais|também|ainda)|veja (?:mais|também)|saiba mais|lire aussi|à lire|lisez aussi|voir aussi|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lees (?:ook|meer)|leggi anche"
                    + "|l[eé]a también|te puede interesar|lea más|läs (?:också|mer|även)|les også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте также|читать далее|см\\. также|další články)\\b.*",
            FLAGS | Pattern.DOTALL);

    /** What a reader is asked to do. */
    private static final Pattern ASKED = Pattern.compile(
            "\\W*(?:sign up|subscribe|get (?:the|our) .{0,40}newsletter|follow (?:us|me|@|.{1,40} on (?:twitter|facebook|instagram))|like us on|join (?:us|our)|download (?:our|the) .{0,20}app|click here to"
                    + "|tell us what you think|leave a comment|post a comment|have your say|share (?:this|on|with|via)|support (?:us|our)|have a (?:tip|story)|got a (?:tip|story)|contact us)\\b.*",
            FLAGS | Pattern.DOTALL);

    /** What stands on buttons. */
    private static final Pattern BUTTON = Pattern.compile(
            "\\W*(?:print(?: (?:article|this|page))?|text size|order reprints?|enlarge(?: image)?|view (?:author archive|gallery|comments|photos|all)|e-?mail(?: the author)?|advert(?:isement)?s?"
                    + "|(?:advertisement|story|article) continues below|continue reading(?: below| the main story)?|comments?|\\d+ comments?|no comments?|read more|show more|load more|more|share|tweet|pin(?: it)?|like|save|copy link|close|play|next|previous|back to top"
                    + "|facebook|twitter|whatsapp|pinterest|linkedin|reddit|tumblr|flipboard|google\\+?|instagram|follow on twitter|sign in|log ?in|register|reply|report|photos?|video|loading|image|getty images?|tags?|topics?|filed under|publicidade|anzeige|werbung|publicité|реклама"
                    + ")\\W*",
            FLAGS);

    private static final Pattern STAMP_NAMES = Pattern.compile(
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
            "read");

    private static final int LONGEST_STAMP = 100;
    private static final int SHORT = 60;

    /** What is longer is no line that leads elsewhere or asks for something. */
    private static final int LONGEST_LINE = 2000;

    private static final String LEAVES =
            "p, li, h1, h2, h3, h4, h5, h6, div, span, time, a, center, small, figcaption, section";

    /** Words that say of a date that it is not the first. */
    private static final Pattern UPDATED =
            Pattern.compile("updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn", FLAGS);

    /** What parts a date from what stood beside it. */
    private static final Pattern EDGES = Pattern.compile("^[\\s|•·–—-]+|[\\s|•·–—-]+$");

    private final Findings findings;
    private final Optional<LocalDate> declared;
    private Optional<String> dateLine = Optional.empty();

    /**
     * Writes down what it takes away.
     *
     * @param declared the day on which the article appeared, if the page declares it
     */
    public Furniture(Findings findings, Optional<LocalDate> declared) {
        this.findings = findings;
        this.declared = declared;
    }

    /** The line over the text that says when the article appeared, once it has been cleared away. */
    public Optional<String> dateLine() {
        return dateLine;
    }

    /** Clears an article of all of it. */
    public void clear(Element article) {
        stamps(article);
        lines(article);
        linkLists(article);
    }

    /** Lines that say when an article appeared, wherever they stand over the text. */
    private void stamps(Element article) {
        for (var element : article.select(LEAVES)) {
            if (!isThere(element, article)
                    || Prose.isLongerThan(element, LONGEST_STAMP)
                    || Phrasing.holdsBlocks(element)) {
                continue;
            }
            var text = element.text().strip();
            if (Dates.in(text).isEmpty() || element.closest("blockquote, table, figure, li") != null) {
                continue;
            }
            boolean named = STAMP_NAMES.matcher(Signs.names(element)).find()
                    || (element.normalName().equals("time") && isAlone(element));
            if (named || isStampLine(element, text)) {
                if (dateLine.isEmpty() && isDateLine(text)) {
                    dateLine = Optional.of(EDGES.matcher(text).replaceAll(""));
                    element.remove();
                } else {
                    drop(element, "a line that says when it was published");
                }
            }
        }
    }

    /** A date and nothing else, of the day that the page declares or of the next, where the clocks differ. */
    private boolean isDateLine(String text) {
        var day = Dates.in(text).map(LocalDate::from);
        return isStamp(text)
                && !UPDATED.matcher(text).find()
                && day.isPresent()
                && declared.map(other -> Math.abs(ChronoUnit.DAYS.between(other, day.get())) <= 1)
                        .orElse(true);
    }

    private static boolean isAlone(Element element) {
        var parent = element.parent();
        return parent != null && parent.ownText().isBlank();
    }

    /** A line that holds a date and hardly anything else. */
    private static boolean isStampLine(Element element, String text) {
        return text.length() < SHORT && !Phrasing.is(element) && isStamp(text);
    }

    private static boolean isStamp(String text) {
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !STAMP_WORDS.contains(word) && !Dates.isMonth(word) && !Dates.isWeekday(word)) {
                return false;
            }
        }
        return true;
    }

    private void lines(Element article) {
        for (var element : article.select(LEAVES)) {
            if (!isThere(element, article)
                    || Prose.isLongerThan(element, LONGEST_LINE)
                    || Phrasing.holdsBlocks(element)) {
                continue;
            }
            boolean line = !Phrasing.is(element) && !element.normalName().equals("a");
            var text = element.text().strip();
            var button = text.length() < 40 && BUTTON.matcher(text).matches() && (line || isAlone(element));
            var elsewhere = line && ELSEWHERE.matcher(text).matches() && !isSentence(text);
            var asked = line && ASKED.matcher(text).matches();
            if ((!button && !elsewhere && !asked) || element.closest("blockquote, pre, figure") != null) {
                continue;
            }
            if (button) {
                drop(element, "what stands on a button");
            } else if (elsewhere && (text.length() < SHORT || Prose.linkShare(element) > 0.4)) {
                elsewhere(element);
            } else if (asked && (text.length() < 2 * SHORT || Prose.linkShare(element) > 0.3)) {
                drop(element, "asks the reader to do something");
            }
        }
    }

    /** What ends as a sentence and announces nothing is the author's. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") && !text.contains(":");
    }

    /** A line that leads elsewhere, and the list of links that it announces. */
    private void elsewhere(Element element) {
        var next = element.nextElementSibling();
        var parent = element.parent();
        while (next == null && parent != null && parent.childrenSize() == 1 && parent.parent() != null) {
            next = parent.nextElementSibling();
            parent = parent.parent();
        }
        while (next != null && isLinks(next)) {
            var after = next.nextElementSibling();
            drop(next, "links to other articles");
            next = after;
        }
        drop(element, "leads to another article");
    }

    private static boolean isLinks(Element element) {
        return element.hasText() && Prose.linkShare(element) > 0.8;
    }

    /** Lists of nothing but links to headlines. */
    private void linkLists(Element article) {
        for (var list : article.select("ul, ol")) {
            if (!isThere(list, article) || list.closest("blockquote, table") != null) {
                continue;
            }
            var items = list.children();
            boolean headed = items.size() > 0
                    && items.stream()
                            .allMatch(item -> item.selectFirst("h1, h2, h3, h4, h5, h6") != null && isLinks(item));
            boolean last = items.size() > 1
                    && items.stream().allMatch(Furniture::isHeadline)
                    && !isAnnounced(list)
                    && isAtEnd(list, article);
            if (headed || last) {
                drop(list, "links to other articles");
            }
        }
    }

    /** A link that reads like a headline, not like a name or an address. */
    private static boolean isHeadline(Element item) {
        var text = item.text();
        return isLinks(item) && text.length() >= 25 && text.strip().contains(" ") && !text.contains("://");
    }

    /** Whether a heading or a line that ends in a colon says what the list is. */
    private static boolean isAnnounced(Element list) {
        var before = list.previousElementSibling();
        return before != null
                && (before.normalName().matches("h[1-6]")
                        || before.text().strip().endsWith(":"));
    }

    /** Whether no paragraph follows. */
    private static boolean isAtEnd(Element list, Element article) {
        var found = List.copyOf(article.select("p, ul, ol"));
        int place = found.indexOf(list);
        return found.subList(place + 1, found.size()).stream()
                .noneMatch(after -> after.normalName().equals("p") && Prose.length(after) > SHORT);
    }

    private static boolean isThere(Element element, Element article) {
        return !element.equals(article)
                && element.parent() != null
                && element.root().equals(article.root());
    }

    private void drop(Element element, String why) {
        findings.drop(element.text(), why);
        element.remove();
    }
}
