package gazette.punctuate;

import gazette.language.Language;
import java.util.Map;

/**
 * The quotation marks of a language, and the spaces that go with them.
 *
 * @param open for an outer quotation that was typed with {@code "}, with the space after it if there is one
 * @param close with the space before it
 * @param innerOpen for a quotation in {@code "} inside another in {@code "}
 * @param innerClose the same, closing
 * @param singleOpen for a quotation that was typed with {@code '}
 * @param singleClose the same, closing
 * @param beforeHigh what stands before {@code ; ! ?}; empty in most languages
 * @param beforeColon what stands before a colon; empty in most languages
 * @param nestsDoubles whether a quotation in {@code "} may stand inside another in {@code "}
 * @see <a href="https://cldr.unicode.org/">CLDR, delimiters</a>
 */
record NationalMarks(
        String open,
        String close,
        String innerOpen,
        String innerClose,
        String singleOpen,
        String singleClose,
        String beforeHigh,
        String beforeColon,
        boolean nestsDoubles) {
    /** No-break space, and its narrow sister. */
    private static final String NBSP = "\u00A0";

    private static final String NNBSP = "\u202F";

    private static final NationalMarks ENGLISH = plain("“", "”", "“", "”", "‘", "’");
    private static final NationalMarks GERMAN = plain("„", "“", "„", "“", "‚", "‘");
    private static final NationalMarks NORDIC = plain("”", "”", "”", "”", "’", "’");
    private static final NationalMarks LATIN = plain("«", "»", "“", "”", "‘", "’");
    private static final NationalMarks NORWEGIAN = plain("«", "»", "‘", "’", "‘", "’");
    private static final NationalMarks POLISH = plain("„", "”", "«", "»", "‚", "’");
    private static final NationalMarks RUSSIAN = plain("«", "»", "„", "“", "‘", "’");
    private static final NationalMarks SWISS = plain("«", "»", "‹", "›", "‹", "›");
    private static final NationalMarks FRENCH =
            new NationalMarks("«" + NBSP, NBSP + "»", "«" + NBSP, NBSP + "»", "‘", "’", NNBSP, NBSP, true);
    private static final NationalMarks CANADIAN =
            new NationalMarks("«" + NBSP, NBSP + "»", "“", "”", "‘", "’", "", NBSP, true);
    private static final NationalMarks ROMAND =
            new NationalMarks("«" + NNBSP, NNBSP + "»", "‹" + NNBSP, NNBSP + "›", "‘", "’", NNBSP, NNBSP, true);

    private static final Map<String, NationalMarks> BY_TAG = Map.ofEntries(
            Map.entry("de", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("sk", GERMAN),
            Map.entry("de-CH", SWISS),
            Map.entry("de-LI", SWISS),
            Map.entry("fr", FRENCH),
            Map.entry("fr-CA", CANADIAN),
            Map.entry("fr-CH", ROMAND),
            Map.entry("es", LATIN),
            Map.entry("it", LATIN),
            Map.entry("pt-PT", LATIN),
            Map.entry("nb", NORWEGIAN),
            Map.entry("no", NORWEGIAN),
            Map.entry("nn", NORWEGIAN),
            Map.entry("sv", NORDIC),
            Map.entry("fi", NORDIC),
            Map.entry("pl", POLISH),
            Map.entry("hu", plain("„", "”", "»", "«", "’", "’")),
            Map.entry("ru", RUSSIAN),
            Map.entry("uk", RUSSIAN));

    private static NationalMarks plain(
            String open, String close, String innerOpen, String innerClose, String singleOpen, String singleClose) {
        return new NationalMarks(
                open, close, innerOpen, innerClose, singleOpen, singleClose, "", "", !innerOpen.equals(open));
    }

    /** The marks of a language, of its country if that has its own; English ones where we know none. */
    static NationalMarks of(Language language) {
        var own = BY_TAG.get(language.tag());
        return own != null ? own : BY_TAG.getOrDefault(language.primary(), ENGLISH);
    }

    /** Whether that sign opens quotations in this language. */
    boolean opensWith(char sign) {
        return open.charAt(0) == sign || innerOpen.charAt(0) == sign;
    }

    /** Whether that sign closes quotations in this language. */
    boolean closesWith(char sign) {
        return close.charAt(close.length() - 1) == sign || innerClose.charAt(innerClose.length() - 1) == sign;
    }
}
