package gazette.collect.read.plain.wording;

import java.util.regex.Pattern;

/** Asks running text about its sentences. */
public final class Sentences {
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。！？][\"”’“»«)\\]\\d*†]*(?:\\[\\d{1,3}\\])*");
    private static final Pattern QUOTED = Pattern.compile("[“\"„«][^“”\"„«»]*[”\"“»]");

    private Sentences() {}

    /** Whether it ends as sentences end. */
    public static boolean isEnded(String text) {
        return ENDED.matcher(text.stripTrailing()).matches();
    }

    /** What stands outside of quotation marks. */
    public static String outsideMarks(String text) {
        return QUOTED.matcher(text).replaceAll(" ");
    }
}
