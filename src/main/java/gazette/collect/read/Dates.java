package gazette.collect.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands dates as papers write them, in the languages that we set. */
public final class Dates {
    private static final Map<Integer, List<String>> MONTHS = Map.ofEntries(
            Map.entry(
                    1,
                    List.of(
                            "jan", "janv", "januar", "jänner", "janvier", "enero", "ene", "gennaio", "gen", "stycz",
                            "янв")),
            Map.entry(2, List.of("feb", "févr", "fév", "février", "febr", "luty", "lut", "фев")),
            Map.entry(3, List.of("mar", "mär", "märz", "mrz", "mars", "marzo", "maart", "marz", "мар")),
            Map.entry(4, List.of("apr", "avr", "abr", "kwie", "апр")),
            Map.entry(5, List.of("may", "mai", "mayo", "maggio", "mag", "mei", "maj", "мая", "май")),
            Map.entry(6, List.of("jun", "juin", "giu", "czerw", "июн")),
            Map.entry(7, List.of("jul", "juil", "lug", "lip", "июл")),
            Map.entry(8, List.of("aug", "août", "aout", "ago", "sierp", "авг")),
            Map.entry(9, List.of("sep", "set", "wrz", "сен")),
            Map.entry(10, List.of("oct", "okt", "ott", "paź", "окт")),
            Map.entry(11, List.of("nov", "listop", "ноя")),
            Map.entry(12, List.of("dec", "dez", "déc", "dic", "grud", "дек")));

    private static final Set<String> WEEKDAYS = weekdays();

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH = "(\\p{L}{3,10})\\.?";
    private static final Pattern ISO = Pattern.compile(
            "\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s+(?:de |of )?" + MONTH
                    + "\\s*(?:del? )?,?\\s*((?:19|20)\\d\\d)",
            FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)", FLAGS);
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)?\\d\\d)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b([01]?\\d|2[0-3])(?:[:.]|\\s?h\\s?|\\s?uhr\\s?)([0-5]\\d)(?:\\s?uhr)?\\s*([ap])?\\.?m?\\b", FLAGS);

    private Dates() {}

    private static Set<String> weekdays() {
        var names = new HashSet<String>();
        for (var language :
                List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs", "hu", "ru")) {
            for (var day : DayOfWeek.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    var name = day.getDisplayName(style, Locale.forLanguageTag(language));
                    names.add(name.toLowerCase(Locale.ROOT).replaceAll("[.\\s-].*", ""));
                }
            }
        }
        return names;
    }

    /** The first date in a line, with its time of day if one is told after or before it. */
    public static Optional<Temporal> read(String line) {
        var iso = ISO.matcher(line);
        if (iso.find()) {
            return iso(iso);
        }
        return written(line, DAY_FIRST, 3, 2, 1)
                .or(() -> written(line, MONTH_FIRST, 3, 1, 2))
                .or(() -> numbers(line))
                .map(found -> withTime(found, line));
    }

    /** Whether a word is the name of a day, in a language that we set. */
    public static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The number of a month by its name or the beginning of it; empty for other words. */
    public static Optional<Integer> month(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        for (var month = 1; month <= 12; month++) {
            for (var name : MONTHS.getOrDefault(month, List.of())) {
                if (small.equals(name)
                        || (name.length() >= 3 && small.startsWith(name) && isMonthEnding(small, name))) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    /** "marching" begins as March does: what follows the beginning has to be the rest of a month's name. */
    private static boolean isMonthEnding(String word, String start) {
        return REST.contains(word.substring(start.length()));
    }

    private static final List<String> REST = List.of(
            "", "uary", "ruary", "ch", "il", "e", "y", "ust", "tember", "t", "ober", "ember", "uar", "ruar", "z", "i",
            "oût", "vier", "rier", "s", "let", "bre", "tembre", "obre", "embre", "ril", "o", "io", "gno", "glio",
            "osto", "braio", "rero", "brero", "zo", "rile", "iembre", "tiembre", "ubre", "iem", "uari", "ruari", "aj",
            "ni", "li", "tus", "usti", "nia", "ca", "nik", "eń", "nień", "pień", "wiec", "iec", "tnia", "wca", "pca",
            "esień", "eśnia", "nika", "opada", "dnia", "teraz", "ii", "ря", "аля", "та", "еля", "ня", "ля", "уста",
            "тября", "ября", "абря", "то", "nio", "lio", "naio", "aio", "ile", "ne", "ly", "rer", "ier", "embar",
            "uari", "ustus", "usztus");

    private static Optional<Temporal> iso(Matcher iso) {
        var day = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
        try {
            if (iso.group(4) == null) {
                return Optional.of(LocalDate.parse(day));
            }
            var moment = day + "T" + iso.group(4).replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            var zoned = moment.endsWith("Z") || moment.matches(".*[+-]\\d\\d:\\d\\d");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(moment, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            : LocalDateTime.parse(moment));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(String line, Pattern pattern, int year, int month, int day) {
        var matcher = pattern.matcher(line);
        while (matcher.find()) {
            var date = month(matcher.group(month))
                    .flatMap(number -> date(matcher.group(year), number, matcher.group(day)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** 6.11.2023: where stops part the numbers, the day comes first. */
    private static Optional<LocalDate> numbers(String line) {
        var matcher = NUMBERS.matcher(line);
        return matcher.find()
                ? date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.length() == 2 ? "20" + year : year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Temporal withTime(LocalDate date, String line) {
        var clock = CLOCK.matcher(line.replaceAll("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}", " "));
        if (!clock.find()) {
            return date;
        }
        var hour = Integer.parseInt(clock.group(1));
        var minute = Integer.parseInt(clock.group(2));
        var half = clock.group(3) == null ? "" : clock.group(3).toLowerCase(Locale.ROOT);
        if (half.isEmpty()) {
            return date.atTime(LocalTime.of(hour, minute));
        }
        return hour == 0 || hour > 12
                ? date
                : date.atTime(LocalTime.of(hour % 12 + (half.equals("p") ? 12 : 0), minute));
    }
}
