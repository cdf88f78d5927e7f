package gazette.collect.read.plain.copy;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names in running text, told by their capitals where no sentence begins. */
final class Names {
    private static final int SHORTEST = 3;
    private static final String BEFORE_SENTENCES = ".!?…:\"“”„«»";

    private Names() {}

    /** Each name once, in order, without the ending of the genitive. */
    static Set<String> in(String text) {
        var names = new LinkedHashSet<String>();
        for (var i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && isInside(text, i)) {
                var end = end(text, i);
                if (end - i >= SHORTEST) {
                    names.add(bare(text.substring(i, end)));
                }
                i = end;
            }
        }
        return names;
    }

    /** Whether a word begins here, and no sentence with it. */
    private static boolean isInside(String text, int at) {
        var before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                && !(before == ' ' && at > 1 && BEFORE_SENTENCES.indexOf(text.charAt(at - 2)) >= 0);
    }

    private static int end(String text, int start) {
        var end = start + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "’'-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static String bare(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }
}
