package gazette.typeset.box;

import gazette.markup.Element;
import java.util.Locale;

/**
 * Text inside a line that says in which direction it runs, and so has no say in the direction of what stands around it: by
 * the marks that Unicode has for this.
 *
 * @param before what is put before the text
 * @param after what is put after it
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#bidi-rendering">HTML, section 15.3.6</a>
 */
record Isolation(String before, String after) {
    private static final char TO_THE_RIGHT = '\u2066';
    private static final char TO_THE_LEFT = '\u2067';
    private static final char AS_ITS_FIRST_LETTER = '\u2068';
    private static final char END = '\u2069';
    private static final String NONE = "";

    private static final Isolation OFF = new Isolation(NONE, NONE);

    /** How an inline element stands apart; not at all without {@code dir}, {@code bdi} or {@code bdo}. */
    static Isolation of(Element element) {
        var direction = element.attribute("dir").map(dir -> dir.toLowerCase(Locale.ROOT));
        boolean isOverride = element.name().equals("bdo");
        if (direction.isEmpty() && !element.name().equals("bdi")) {
            return OFF;
        }
        char mark = direction
                .map(dir -> switch (dir) {
                    case "ltr" -> TO_THE_RIGHT;
                    case "rtl" -> TO_THE_LEFT;
                    default -> AS_ITS_FIRST_LETTER;
                })
                .orElse(AS_ITS_FIRST_LETTER);
        return isOverride && mark != AS_ITS_FIRST_LETTER
                ? new Isolation(mark + (mark == TO_THE_LEFT ? "\u202E" : "\u202D"), "\u202C" + END)
                : new Isolation(String.valueOf(mark), String.valueOf(END));
    }

    /** Whether a character is one of these marks. */
    static boolean isMark(char c) {
        return (c >= TO_THE_RIGHT && c <= END) || (c >= '\u202A' && c <= '\u202E');
    }
}
