package gazette.collect.read.plain.label;

import gazette.collect.date.Dates;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.plain.copy.Copy;
import java.util.regex.Pattern;

/** What shows that a chunk is a title, a byline or a dateline. */
final class HeadCues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME_AND_PLACE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?:in |, )\\p{Lu}[\\p{L} ]+");

    /** Words of which date lines are made, beside the names of months. */
    private static final Pattern DATE_WORD = Pattern.compile(
            "(?:(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d\\S*|[ap]\\.?m\\.?|uhr|[A-Z]{2,4}T|UTC|GMT|HS|ET|PT"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|updated?:?|published:?|posted:?|publié|mis|jour|aktualisiert:?|veröffentlicht:?|stand:?|publicado|actualizado"
                    + "|first|last|modified|created|on|at|am|um|le|à|el|las|a|de|del|of|the|vom|den|min|read|issue)[.,)]?",
            FLAGS);

    private static final Pattern CLOCK = Pattern.compile(".*\\d{1,2}[:.h]\\d\\d.*", Pattern.DOTALL);
    private static final Pattern UPDATED =
            Pattern.compile("(?:updated?|published|posted|aktualisiert|publié|mis à jour|publicado)\\b.*", FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, (?:\\p{L}[\\p{L}.]*[ ,]?){1,3})?(?:, (?:\\p{L}{3,9}\\.? \\d{1,2})(?:, \\d{4})?)?\\s*(?:\\([\\p{L} ]{2,30}\\))?\\s*[—–-]*");
    private static final Pattern WIRE = Pattern.compile(
            ".*(?:\\((?:AP|Reuters|AFP|dpa|UPI|Xinhua|TASS|EFE|ANSA|Bloomberg|PTI|ANI|CP|CNN)\\).*|[—–]\\s*)");
    private static final Pattern RELEASE =
            Pattern.compile("for immediate release.*|embargoed until.*|zur sofortigen veröffentlichung.*", FLAGS);
    private static final Pattern GLUED = Pattern.compile("(\\d{4})(\\d{1,2}:\\d\\d)");
    private static final Pattern SEPARATORS = Pattern.compile("[•|()–-]+(?=\\s|$)|(?<=\\s|^)[•|()]+");

    private HeadCues() {}

    static void weigh(Copy copy, int i, Ballot ballot) {
        title(copy, i, ballot);
        byline(copy, i, ballot);
        dateline(copy, i, ballot);
    }

    private static void title(Copy copy, int i, Ballot ballot) {
        ballot.cast(Label.TITLE, copy.isSpoken(i) ? -9 : -4, "");
        if (copy.words(i) <= 30) {
            ballot.cast(Label.TITLE, 5, "a short first line");
        }
        if (copy.words(i) > 16 && copy.endsSentence(i)) {
            ballot.cast(Label.TITLE, -4, "");
        }
        if (copy.text(i).endsWith(":") || copy.chunks().get(i).lines().size() > 3) {
            ballot.cast(Label.TITLE, -2, "");
        }
    }

    private static void byline(Copy copy, int i, Ballot ballot) {
        ballot.cast(Label.BYLINE, -5, "");
        var text = copy.text(i);
        if (copy.words(i) > 20) {
            return;
        }
        if (Bylines.isLed(text) && !text.endsWith(":")) {
            var sentence = copy.words(i) > 4 && copy.endsSentence(i);
            ballot.cast(Label.BYLINE, sentence ? 1 : i < Cues.HEAD ? 9 : 5, "begins as bylines do");
        }
        if (i == 0 || i >= Cues.HEAD) {
            return;
        }
        var underTitle = i <= 3;
        if (underTitle && Bylines.isName(text) && !copy.endsSentence(i)) {
            ballot.cast(Label.BYLINE, isDate(copy, i + 1) ? 8.5 : 6.5, "a name under the title");
        }
        if (underTitle && Bylines.isOffice(text)) {
            ballot.cast(Label.BYLINE, 8, "an office under the title");
        }
        if (copy.words(i) <= 14 && text.contains("|") && Dates.in(text).isPresent()) {
            ballot.cast(Label.BYLINE, 8, "name and date");
        }
        if (underTitle && copy.words(i) <= 9 && NAME_AND_PLACE.matcher(text).matches()) {
            ballot.cast(Label.BYLINE, 8, "a name and a place under the title");
        }
    }

    private static boolean isDate(Copy copy, int i) {
        return copy.has(i)
                && copy.words(i) <= 14
                && Dates.in(copy.text(i)).isPresent()
                && dateShare(copy.text(i)) >= 0.5;
    }

    private static void dateline(Copy copy, int i, Ballot ballot) {
        ballot.cast(Label.DATELINE, -5, "");
        var text = copy.text(i);
        if (copy.words(i) > 20 || i == 0) {
            return;
        }
        var hasDate = Dates.in(text).isPresent();
        var sentence = copy.endsSentence(i)
                && copy.words(i) > 4
                && !UPDATED.matcher(text).matches();
        var clock = CLOCK.matcher(text).matches() && !sentence;
        if ((hasDate || clock) && dateShare(text) >= 0.55) {
            // A time of day alone may head a part of the text.
            var told = hasDate || UPDATED.matcher(text).matches() || !copy.isProse(i + 1);
            ballot.cast(Label.DATELINE, i >= Cues.HEAD ? 5.2 : told ? 9 : 5.5, "a date and little else");
        }
        if (i < Cues.HEAD
                && copy.words(i) <= 12
                && PLACE.matcher(text).matches()
                && WIRE.matcher(text).matches()) {
            ballot.cast(Label.DATELINE, 10, "a place as wires give it");
        }
        if (i < Cues.HEAD && copy.words(i) <= 8 && RELEASE.matcher(text).matches()) {
            ballot.cast(Label.DATELINE, 8, "says when it may be printed");
        }
    }

    /** How much of a line is made of the words of dates. */
    private static double dateShare(String line) {
        var parts = SEPARATORS
                .matcher(GLUED.matcher(line).replaceAll("$1 $2"))
                .replaceAll(" ")
                .strip()
                .split("\\s+", -1);
        var ofDates = 0;
        for (var part : parts) {
            var word = part.startsWith("(") ? part.substring(1) : part;
            if (DATE_WORD.matcher(word).matches()
                    || Dates.in("1 " + word + " 2000").isPresent()) {
                ofDates++;
            }
        }
        return (double) ofDates / parts.length;
    }
}
