package gazette.collect.read.plain.label;

import gazette.collect.date.Dates;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.wording.Wording;
import java.util.regex.Pattern;

/** What shows that a chunk says when, and where, a text was written. */
final class DateCues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words of which date lines are made, beside the names of months. */
    private static final Pattern DATE_WORD = Pattern.compile(
            "(?:(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[:.h]\\d\\d(?:[:.]\\d\\d)?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d\\d-\\d\\d\\S*|[ap]\\.?m\\.?|uhr|[A-Z]{2,4}T|UTC|GMT|HS|ET|PT"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
                    + "|(?:ponie|wt|śro|czwar|pią|so)\\p{L}+|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
                    + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:man|tirs|fre|lør|søn)dag(?:en)?"
                    + "|\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}[月日時时](?:\\d{1,2}[分日])?|更新:?|公開:?|配信|掲載"
                    + "|atualizad[oa]|publicad[oa]|há|atrás|dias?|horas?|minutos?|hours?|ago|days?|minutes?|vor|stunden?|tag(?:en)?|minuten|il|y|heures?|jours?|hace|días?|ore|giorni|fa|sedan|timm(?:e|ar)|dag(?:ar|e)?|godz(?:in|\\.)?|dni|temu|назад|час(?:ов|а)?|дн(?:ей|я)|обновлено:?|опубликовано:?"
                    + "|publicerad:?|uppdaterad:?|opublikowano:?|aktualizacja:?|aggiornato|pubblicato|bijgewerkt:?|gepubliceerd:?|oppdatert:?|publisert:?|opdateret:?|julkaistu:?|päivitetty:?|aktualizováno|kl\\.?|godz\\.?|delivered|recorded"
                    + "|updated?:?|published:?|posted:?|publié|mis|jour|aktualisiert:?|veröffentlicht:?|stand:?|publicado|actualizado"
                    + "|first|last|modified|created|on|at|am|um|le|à|el|las|a|de|del|of|the|vom|den|min|read|issue)[.,)]?",
            FLAGS);

    private static final Pattern CLOCK =
            Pattern.compile(".*(?:\\d{1,2}[:.h]\\d\\d|\\d{4}年\\d{1,2}月\\d|\\d{1,2}/\\d{1,2}/\\d{4}).*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    /** Days that may be read in two ways, or stand in signs, and are days none the less. */
    private static final Pattern DAY =
            Pattern.compile("\\d{4}年\\d{1,2}月\\d|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b|\\b\\d{4}/\\d{1,2}/\\d{1,2}\\b");

    /** A place and a day: "Maer Town Hall, 12 November 1987". */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "(?=\\p{Lu}[\\p{L}-]*,|.*(?:Hall|House|Church|University|College|Square|Street|Theatre|Park|Library|School|Court|Center|Centre|City|Saal|Rathaus|Universität|Kirche|Université|Palais|Plaza|Palazzo)\\b)(?:Delivered at |Held at )?(?:\\p{Lu}[\\p{L}.'’-]* ?(?:of |the |an der |am |de |la )?){1,4}, (?:(?:the |le |den |el )?\\d{1,2}|\\p{Lu}\\p{L}+ \\d{1,2},?)\\P{Ll}{0,3}.{2,24}");

    private static final Pattern UPDATED =
            Pattern.compile("(?:updated?|published|posted|aktualisiert|publié|mis à jour|publicado)\\b.*", FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'-]{2,30}(?:, (?:\\p{L}[\\p{L}.]*[ ,]?){1,3})?(?:, (?:\\p{L}{3,9}\\.? \\d{1,2})(?:, \\d{4})?)?\\s*(?:\\([\\p{L} ]{2,30}\\))?\\s*[—–-]*");
    private static final Pattern WIRE = Pattern.compile(
            ".*(?:\\((?:AP|Reuters|AFP|dpa|UPI|Xinhua|TASS|EFE|ANSA|Bloomberg|PTI|ANI|CP|CNN)\\).*|[—–]\\s*)");
    private static final Pattern GLUED = Pattern.compile("(\\d{4})(\\d{1,2}:\\d\\d)");
    private static final Pattern SEPARATORS = Pattern.compile("[•|()–-]+(?=\\s|$)|(?<=\\s|^)[•|()]+");

    private static final double MOSTLY = 0.55;

    /** In characters; a line of few words may still be long. */
    private static final int LONGEST = 300;

    private DateCues() {}

    static void weigh(Copy copy, int i, Top top, Ballot ballot) {
        ballot.cast(Label.DATELINE, -5, "");
        var text = copy.text(i);
        if (text.length() > LONGEST || Wording.isPosted(copy.chunks().get(i).lines())) {
            return;
        }
        var ofHead = top.isWithin(Cues.HEAD - 1, i);
        if (ofHead && copy.words(i) <= 8 && Top.isRelease(text)) {
            ballot.cast(Label.DATELINE, 14, "says when it may be printed");
        }
        if (i == 0 && opensLetter(copy)) {
            ballot.cast(Label.DATELINE, 14, "a place and a day over a letter");
        }
        if (copy.words(i) > 20 || i == 0) {
            return;
        }
        if (text.endsWith(":") || copy.isTurn(i)) {
            return;
        }
        if (ofHead
                && copy.words(i) <= 12
                && PLACE.matcher(text).matches()
                && WIRE.matcher(text).matches()) {
            ballot.cast(Label.DATELINE, 10, "a place as wires give it");
        }
        if (NUMBER.matcher(text).find() && (ofHead || mayBeDate(copy, i))) {
            date(copy, i, ofHead, ballot);
        }
    }

    /** Below the head of an article, few lines are dates; whole sentences and long lines never are. */
    private static boolean mayBeDate(Copy copy, int i) {
        return copy.words(i) <= 12
                && (!copy.endsSentence(i) || UPDATED.matcher(copy.text(i)).matches());
    }

    private static void date(Copy copy, int i, boolean ofHead, Ballot ballot) {
        var text = copy.text(i);
        var share = dateShare(text);
        if (!ofHead && share < MOSTLY) {
            return;
        }
        var hasDate = Dates.in(text).isPresent()
                || DAY.matcher(text).find()
                || (UPDATED.matcher(text).matches() && Dates.ofAnyYear(text).isPresent());
        var sentence = copy.endsSentence(i)
                && copy.words(i) > 4
                && !UPDATED.matcher(text).matches();
        var clock = CLOCK.matcher(text).matches() && !sentence;
        if ((hasDate || clock) && share >= MOSTLY) {
            // A time of day alone may head a part of the text.
            var told = hasDate || UPDATED.matcher(text).matches() || !copy.isProse(i + 1);
            ballot.cast(Label.DATELINE, !ofHead ? 5.2 : told ? 9 : 5.5, "a date and little else");
        }
        if (ofHead
                && copy.words(i) <= 10
                && hasDate
                && PLACE_AND_DAY.matcher(text).matches()) {
            ballot.cast(Label.DATELINE, 10, "a place and a day");
        }
    }

    /** Whether the text begins as letters do: a day, and a greeting that ends in a comma. */
    private static boolean opensLetter(Copy copy) {
        return copy.words(0) <= 8
                && Dates.in(copy.text(0)).isPresent()
                && copy.has(1)
                && copy.words(1) <= 6
                && copy.text(1).endsWith(",");
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
            if (DATE_WORD.matcher(word).matches() || Dates.isMonth(word)) {
                ofDates++;
            }
        }
        return (double) ofDates / parts.length;
    }

    /** Whether there is such a chunk, and it is a date and little else. */
    static boolean isDate(Copy copy, int i) {
        return copy.has(i) && copy.words(i) <= 14 && isDate(copy.text(i));
    }

    /** Whether a line is a date and little else. */
    static boolean isDate(String line) {
        return Dates.in(line).isPresent() && dateShare(line) >= 0.5;
    }
}
