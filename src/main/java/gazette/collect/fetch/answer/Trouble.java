package gazette.collect.fetch.answer;

import java.net.URI;

/** A wish that fails, on its way to the one who wished. */
public final class Trouble extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 120;

    private final Failure why;
    private final String what;
    private final boolean lasting;

    private Trouble(Failure why, String what, boolean lasting) {
        super(what, null, false, false);
        this.why = why;
        this.what = what;
        this.lasting = lasting;
    }

    /** Tomorrow may be better. */
    public static Trouble passing(Failure why, String what) {
        return new Trouble(why, what, false);
    }

    /** Tomorrow will be the same. */
    public static Trouble lasting(Failure why, String what) {
        return new Trouble(why, what, true);
    }

    /** Why it fails. */
    public Failure why() {
        return why;
    }

    /** What happened, in words for a person. */
    public String what() {
        return what;
    }

    /** What came of the wish for this address. */
    public Fetched.Failed of(URI address) {
        return new Fetched.Failed(address, why, what, lasting);
    }

    /** Words of a stranger, between marks: bounded, and nothing in them that a terminal or a line would act on. */
    public static String quote(String words) {
        var tame = new StringBuilder("“");
        words.codePoints().limit(LONGEST_QUOTE).forEach(c -> tame.appendCodePoint(isTame(c) ? c : '\uFFFD'));
        return tame.append(words.codePointCount(0, words.length()) > LONGEST_QUOTE ? "…”" : "”")
                .toString();
    }

    private static boolean isTame(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
