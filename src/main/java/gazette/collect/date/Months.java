package gazette.collect.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the months and of the days, in English and then in the languages of Europe. */
final class Months {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int SHORTEST = 3;

    private Months() {}

    /** The month that the line names, whatever else it names. */
    static Optional<Month> named(String text) {
        var words = WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return (English.NAMES.know(words) ? English.NAMES : Abroad.NAMES).month(words);
    }

    /**
     * The month that a word of a text names, in a language that we set. Here a word may be anything, so that a name may be cut
     * short but not go on.
     */
    static Optional<Month> of(String word) {
        var bare = Names.bare(word);
        return Optional.ofNullable(English.NAMES.months.get(bare)).or(() -> Ours.NAMES.begunBy(bare));
    }

    /** Whether a word is the name of a day. */
    static boolean isWeekday(String word) {
        var bare = Names.bare(word);
        return bare.length() > 1 && Abroad.NAMES.weekdays.contains(bare);
    }

    /** Letters without their accents: people leave them out. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ł", "l")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Names in some languages.
     *
     * @param months by whole name and by every abbreviation
     * @param weekdays what may be a day as well; such a word is a month only where no other is
     */
    private record Names(Map<String, Month> months, Set<String> weekdays) {
        static Names of(List<Locale> languages) {
            var months = new HashMap<String, Month>();
            var weekdays = new HashSet<String>();
            for (var language : languages) {
                for (var style : TextStyle.values()) {
                    for (var month : Month.values()) {
                        names(months, month, month.getDisplayName(style, language));
                    }
                    for (var day : DayOfWeek.values()) {
                        var name = day.getDisplayName(style, language);
                        weekdays.add(bare(name));
                        weekdays.add(bare(name.replaceFirst("-.*", ""))); // "segunda-feira" is mostly said in one word
                    }
                }
            }
            months.putIfAbsent("mrz", Month.MARCH); // German papers shorten it so, and the tables do not know
            return new Names(Map.copyOf(months), Set.copyOf(weekdays));
        }

        private static void names(Map<String, Month> months, Month month, String name) {
            var bare = bare(name);
            if (bare.length() >= SHORTEST) {
                months.putIfAbsent(bare, month);
            }
        }

        private static String bare(String name) {
            return folded(name).replaceAll("\\P{L}", "");
        }

        boolean know(List<String> words) {
            return words.stream().allMatch(word -> months.containsKey(word) || weekdays.contains(word));
        }

        Optional<Month> month(List<String> words) {
            return first(words.stream().filter(word -> !weekdays.contains(word)).toList())
                    .or(() -> first(words));
        }

        private Optional<Month> first(List<String> words) {
            return words.stream()
                    .filter(months::containsKey)
                    .reduce((day, month) -> month) // "mar., 1 Dec": a day that looks like a month stands first
                    .or(() -> words.stream()
                            .flatMap(word -> shortened(word).stream())
                            .findFirst())
                    .map(months::get);
        }

        /** The month whose name begins so, if only one does. */
        Optional<Month> begunBy(String word) {
            if (word.length() < SHORTEST) {
                return Optional.empty();
            }
            var fitting = months.entrySet().stream()
                    .filter(name -> name.getKey().startsWith(word))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            return months.containsKey(word)
                    ? Optional.of(months.get(word))
                    : fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }

        /** A longer or shorter abbreviation of a name, if it can be only one month. */
        private Optional<String> shortened(String word) {
            var fitting = months.keySet().stream()
                    .filter(name -> name.startsWith(word) || (word.startsWith(name) && name.length() > SHORTEST))
                    .sorted()
                    .toList();
            return fitting.stream().map(months::get).distinct().count() == 1
                    ? Optional.of(fitting.getFirst())
                    : Optional.empty();
        }
    }

    /** What nearly every feed has. */
    private static final class English {
        static final Names NAMES = Names.of(List.of(Locale.ENGLISH));
    }

    /** The languages that we set: in a text, "pro" is Latin and not a Czech December. */
    private static final class Ours {
        static final List<Locale> LANGUAGES = locales("en de fr es it pt nl pl ru sv da nb");
        static final Names NAMES = Names.of(LANGUAGES);
    }

    /** Read only when it is needed, since the tables of so many languages take a moment to load. */
    private static final class Abroad {
        static final Names NAMES =
                Names.of(Stream.concat(Ours.LANGUAGES.stream(), locales("fi cs hu uk el tr ro ca id").stream())
                        .toList());
    }

    private static List<Locale> locales(String tags) {
        return Arrays.stream(tags.split(" ", -1)).map(Locale::forLanguageTag).toList();
    }
}
