package gazette.collect.read;

import gazette.article.Byline;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Understands the line that says who wrote an article. */
public final class Bylines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:words|story|text|photos|pictures|interview|reviewed|posted|written|opinion|analysis|review|essay|stories|report|commentary|geschrieben|gepostet|veröffentlicht|texte|propos recueillis)"
                    + "(?: and (?:photos|photographs|pictures|illustrations))? )?(?:by|von|par|por|di|da|door|av|przez|text:)\\s+(?=\\S)",
            FLAGS);
    private static final Pattern HANDLE = Pattern.compile("\\s*@\\w+");
    private static final Pattern PARTING =
            Pattern.compile("\\s*(?:,|;|&|\\+|\\b(?:and|und|et|y|e|en|och|og|i|with|mit|avec)\\b)\\s*", FLAGS);
    private static final Pattern TRAILER = Pattern.compile(
            "\\s*(?:[|•·–—]|\\s\\d|\\b(?:in|special to|for|le|am|on)\\s|\\(|\\b(?:the|staff|senior|chief)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b).*",
            FLAGS);
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{Lu}][\\p{L}.’'-]*|de|da|di|del|della|van|von|der|den|la|le|el|bin|al|ten|zu)(?: (?:[\\p{Lu}][\\p{L}.’'-]*|de|da|di|del|della|van|von|der|den|la|le|el|bin|al|ten|zu)){0,5}");

    private Bylines() {}

    /** The byline with the names in it; no name is made up where the line tells none. */
    public static Byline read(String line) {
        return new Byline(line, names(line));
    }

    /** Whether the line begins as bylines do: "By …", "Story and photos by …", "Von …". */
    public static boolean isLed(String line) {
        var lead = LEAD.matcher(line);
        return lead.lookingAt() && lead.end() < line.length() && isNameStart(line.charAt(lead.end()));
    }

    /** Whether the line may be a name and nothing else: two to four words, each with a capital. */
    public static boolean isName(String line) {
        var words = line.split(" ").length;
        return words >= 2 && words <= 5 && NAME.matcher(line).matches();
    }

    private static boolean isNameStart(char c) {
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.isDigit(c)
                || !Character.isLowerCase(c);
    }

    private static List<String> names(String line) {
        var lead = LEAD.matcher(line);
        var rest = lead.lookingAt() ? line.substring(lead.end()) : line;
        var bare = TRAILER.matcher(HANDLE.matcher(rest).replaceAll("")).replaceFirst("");
        return Arrays.stream(PARTING.split(bare))
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches())
                .filter(name -> !name.isEmpty() && !isOffice(name))
                .toList();
    }

    private static boolean isOffice(String name) {
        return name.matches(
                "(?i).*\\b(?:editor|reporter|correspondent|writer|columnist|redaktion|photographer|news|press)\\b.*");
    }
}
