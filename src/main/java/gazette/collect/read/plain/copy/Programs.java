package gazette.collect.read.plain.copy;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of a program, set in from the text, from words that are. */
final class Programs {
    /** As far as manuals set a program in, in spaces. */
    private static final int INDENT = 4;

    /** What programs are written with, and running text is not. */
    private static final Pattern SIGN = Pattern.compile(
            "[{}<>;=$|\\\\]|::|->|&&|\\(\\)|\\w\\(|(?:^|\\s)--?\\w|^(?:#|//|/\\*|\\$)|\\w/\\w+/|\\w\\.\\w{1,4}(?:\\s|$)|^\\[\\w+\\]$");

    private static final Pattern COMMAND = Pattern.compile("[a-z$./#~][\\p{ASCII}]*[^.,!?:;]");

    /** How lines of programs begin or end, and hardly any other. */
    private static final Pattern STRONG = Pattern.compile(
            ".*[;{}]|(?://|/\\*|\\* |#!|\\$ |>>> ).*|(?:let|var|const|function|def|class|import|return|public|private|static)\\s.*[=(){;].*|</?\\w+[^<>]*>.*");

    private static final Pattern PROOF = Pattern.compile("[={}]|\\w\\(|</");

    private Programs() {}

    /** Whether lines that stand together are a program: set in and half of them with the signs of one, or all plainly so. */
    static boolean is(List<String> group, int margin) {
        return (isSetIn(group, margin) && 2 * signs(group) >= group.size()) || isPlainly(group);
    }

    /** The same, where the text is known to hold programs: a command may be nothing but words in small letters. */
    static boolean isCommand(List<String> group, int margin) {
        return isSetIn(group, margin)
                && group.size() <= 2
                && group.stream().allMatch(line -> COMMAND.matcher(line.strip()).matches());
    }

    /** Whether a line bears a sign of a program, after the marks of a prompt. */
    static boolean hasSign(String line) {
        return PROOF.matcher(line).find() || line.contains("import ");
    }

    private static boolean isPlainly(List<String> group) {
        return group.stream().allMatch(line -> STRONG.matcher(line.strip()).matches())
                && group.stream().anyMatch(line -> PROOF.matcher(line).find());
    }

    private static boolean isSetIn(List<String> group, int margin) {
        return group.stream().allMatch(line -> Line.indent(line) >= margin + INDENT);
    }

    private static long signs(List<String> group) {
        return group.stream().filter(line -> SIGN.matcher(line.strip()).find()).count();
    }
}
