package gazette.collect.feed.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names of the months, in English and then in the languages of Europe. */
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
                        weekdays.add(bare(day.getDisplayName(style, language)));
                    }
                }
            }
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

    /** Read only when it is needed, since the tables of so many languages take a moment to load. */
    private static final class Abroad {
        static final Names NAMES = Names.of(List.of(
                Locale.ENGLISH,
                Locale.of("de"),
                Locale.of("fr"),
                Locale.of("es"),
                Locale.of("it"),
                Locale.of("pt"),
                Locale.of("nl"),
                Locale.of("pl"),
                Locale.of("ru"),
                Locale.of("sv"),
                Locale.of("da"),
                Locale.of("nb"),
                Locale.of("fi"),
                Locale.of("cs"),
                Locale.of("hu"),
                Locale.of("uk"),
                Locale.of("el"),
                Locale.of("tr"),
                Locale.of("ro"),
                Locale.of("ca"),
                Locale.of("id")));
    }
}
