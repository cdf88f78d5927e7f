package gazette.collect.read.plain.copy;

import java.util.regex.Pattern;

/** Asks a single line about its shape. */
final class Line {
    private static final String INVISIBLE = "\u200B\u200E\u200F\uFEFF\u00AD";
    private static final Pattern RULE = Pattern.compile("([=~^*+_#•—–─═-])\\1{2,}");

    private Line() {}

    /** Whether nothing of it is seen. */
    static boolean isBlank(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && INVISIBLE.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How far it stands in, in spaces. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether it is one mark, three times or more, as rules are made of. */
    static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }

    /** Whether it ends as sentences end, or in a colon. */
    static boolean endsSentence(String line) {
        var end = line.length();
        while (end > 0
                && (Character.isWhitespace(line.charAt(end - 1)) || "\"”’»)」』）".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ".!?:…。！？".indexOf(line.charAt(end - 1)) >= 0;
    }
}
