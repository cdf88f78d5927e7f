package gazette.collect.read.plain.wording;

import java.util.regex.Pattern;

/** Asks running text about its sentences. */
public final class Sentences {
    private static final String STOPS = ".!?…。！？";

    /** What may stand after the stop: marks, signs and numbers of notes. */
    private static final String AFTER_STOP = "\"”’“»«)[]」』）0123456789*†";

    private static final Pattern REST = Pattern.compile("[\"”’“»«)\\]」』）\\d*†]*(?:\\[\\d{1,3}\\])*");
    private static final String MARKS = "“\"„«「";
    private static final Pattern QUOTED = Pattern.compile("[“\"„«][^“”\"„«»]*[”\"“»]|「[^「」]*」");

    private Sentences() {}

    /** Whether it ends as sentences end. */
    public static boolean isEnded(String text) {
        var words = text.stripTrailing();
        var stop = words.length() - 1;
        while (stop >= 0 && AFTER_STOP.indexOf(words.charAt(stop)) >= 0) {
            stop--;
        }
        return stop >= 0
                && STOPS.indexOf(words.charAt(stop)) >= 0
                && REST.matcher(words).region(stop + 1, words.length()).matches();
    }

    /** What stands outside of quotation marks. */
    public static String outsideMarks(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                ? QUOTED.matcher(text).replaceAll(" ")
                : text;
    }
}
