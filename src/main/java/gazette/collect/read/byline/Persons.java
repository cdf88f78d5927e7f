package gazette.collect.read.byline;

import gazette.collect.date.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names in a byline: of persons, or of the body that stands for them if no person is named. */
final class Persons {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String WORD =
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.·・’'-]*|de|da|di|del|della|dos|du|van|von|der|den|la|le|el|bin|al|ten|ter|zu|af|av)";
    private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + "){0,5}");

    private static final Pattern HANDLE = Pattern.compile("\\s*\\(?@\\w+\\)?");
    /** What stands between two names; a capital alone is an initial. */
    private static final Pattern PARTING = Pattern.compile(
            "\\s*[,;&+、،/]\\s*|\\s+(?:and|AND|und|UND|et|ET|en|och|og|oraz|ve|та|with|mit|avec|con|med|y|e|i|a|и|z)\\s+");

    /** What follows the names: another part of the line, an office, a place. */
    private static final Pattern TRAILER = Pattern.compile(
            "\\s*(?:[|•·]| [–—-] |\\s\\d|\\b(?-i:in|special to|for|from|le|am|on|at|aus|para|pour|für)(?:\\s|$)|\\(|\\b(?:the|staff|senior|chief|deputy)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b| 기자| 특파원|記者|记者).*",
            FLAGS);

    private Persons() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** In the order in which they stand; none if the line tells none. */
    static List<String> in(String line) {
        var dated = Dates.run(line);
        var before =
                dated.map(run -> line.substring(0, run.from())).orElse(line).strip();
        var after = dated.map(run -> line.substring(run.to())).orElse("").strip();
        var names = named(before);
        return names.isEmpty() ? named(after.replaceFirst("^[|•·,–—-]\\s*", "")) : names;
    }

    private static List<String> named(String words) {
        var rest = Houses.without(words.substring(ByWord.length(words)));
        var bare = TRAILER.matcher(HANDLE.matcher(rest).replaceAll("")).replaceFirst("");
        var names = new ArrayList<String>();
        for (var part : PARTING.split(bare, -1)) {
            var name = part.strip();
            if (Offices.isIn(name)) {
                break; // What follows an office belongs to it.
            }
            if (isName(name) && !Houses.is(name) && !isBeside(name, names)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** After a person's name, a word alone is a place or the house for which they write. */
    private static boolean isBeside(String name, List<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        boolean full = names.getFirst().indexOf(' ') > 0;
        boolean shouted = isShouted(name) && !isShouted(names.getFirst());
        return full && (name.indexOf(' ') < 0 || shouted);
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && Character.isUpperCase(name.codePointAt(0));
    }
}
