package gazette.collect.read.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of which the names of elements are made: {@code relatedLinks-box_2} is “related”, “links” and “box”. */
final class Names {
    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MADE_UP = Pattern.compile("\\p{L}\\d+\\p{L}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What a name may end in without saying more: a {@code commentlist} is one of comments. */
    private static final Set<String> VESSELS = Set.of(
            "area",
            "bar",
            "block",
            "box",
            "buttons",
            "button",
            "container",
            "content",
            "footer",
            "form",
            "group",
            "header",
            "holder",
            "icons",
            "inner",
            "item",
            "items",
            "label",
            "layer",
            "line",
            "link",
            "links",
            "list",
            "module",
            "outer",
            "panel",
            "section",
            "text",
            "title",
            "wrap",
            "wrapper");

    /** Before a word they say what a page has or allows, not what a box is: {@code has-sidebar}, {@code figure--with-shares}. */
    private static final Set<String> STATES = Set.of(
            "allow",
            "category",
            "enable",
            "has",
            "have",
            "hide",
            "is",
            "js",
            "no",
            "not",
            "show",
            "tag",
            "topic",
            "with",
            "without");

    /** What a builder of pages calls all that it builds with, before it says what it is. */
    private static final Pattern BUILT = Pattern.compile("^elementor(?:-widget)?(?=-|$)");

    /** What only looks like a word with its vessel: the holder of a share is a person. */
    private static final Set<String> WHOLE = Set.of("shareholder", "stakeholder");

    private static final int SHORTEST = 3;

    private Names() {}

    /** The names that stand in one attribute. */
    static List<String> parted(String attribute) {
        return attribute.isBlank() ? List.of() : List.of(SPACE.split(attribute.strip(), -1));
    }

    /** The words of one name, in small letters, up to what it only has or allows; none if a machine made it up. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        if (MADE_UP.matcher(name).find()) {
            return words;
        }
        for (var word : BORDERS.split(BUILT.matcher(name).replaceFirst(""), -1)) {
            if (STATES.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Whether one of the words is one of a list, as it is or without the vessel that is written on to it. */
    static boolean anyOf(List<String> words, Set<String> list) {
        return words.stream().anyMatch(word -> list.contains(word) || list.contains(stem(word)));
    }

    private static String stem(String word) {
        if (WHOLE.contains(word)) {
            return word;
        }
        for (var vessel : VESSELS) {
            int length = word.length() - vessel.length();
            if (length >= SHORTEST && word.endsWith(vessel)) {
                return word.substring(0, length);
            }
        }
        return word;
    }
}
