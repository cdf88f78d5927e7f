package gazette.collect.read.byline;

import java.util.regex.Pattern;

/** What people are called at a paper, and the rooms in which they sit: it stands where a name could, and is none. */
final class Offices {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String OFFICE =
            "editor|editorial board|reporter|correspondent|writer|columnist|photographer|producer|staff(?: (?:writer|reporter))?"
                    + "|redaktor|redaktion|redactie|rédaction|redacción|redazione|redakcja";

    /** What the names of houses are made of; alone they head a page as well. */
    private static final String HOUSE = "news|press|desk|team";

    private static final Pattern ANYWHERE = Pattern.compile(".*\\b(?:(?:" + OFFICE + ")s?|" + HOUSE + ")\\b.*", FLAGS);
    private static final Pattern ALONE = Pattern.compile("(?:\\p{L}+ ){0,2}(?:" + OFFICE + ")", FLAGS);

    private Offices() {}

    /** Whether some words name an office or a house, whatever else they say. */
    static boolean isIn(String words) {
        return ANYWHERE.matcher(words).matches();
    }

    /** Whether a line is an office and nothing else: "Staff writer", "Our Paris correspondent". */
    static boolean is(String line) {
        return ALONE.matcher(line).matches();
    }
}
