package gazette.punctuate;

import java.util.Map;
import java.util.regex.Pattern;

/** What the character references of HTML stand for, as far as a mark beside them needs to know. */
final class References {
    /** A reference in a piece of HTML; a lone ampersand is none. */
    static final String REFERENCE = "&(?:[a-zA-Z]\\w{1,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});";

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("nbsp", '\u00A0'),
            Map.entry("ensp", '\u2002'),
            Map.entry("emsp", '\u2003'),
            Map.entry("thinsp", '\u2009'),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("hellip", '…'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'),
            Map.entry("lsaquo", '‹'),
            Map.entry("rsaquo", '›'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("bdquo", '„'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("sbquo", '‚'),
            Map.entry("prime", '′'),
            Map.entry("Prime", '″'),
            Map.entry("deg", '°'),
            Map.entry("times", '×'),
            Map.entry("euro", '€'),
            Map.entry("pound", '£'),
            Map.entry("iexcl", '¡'),
            Map.entry("iquest", '¿'));

    /** A letter with its accent, or two letters in one: {@code eacute}, {@code oelig}. */
    private static final Pattern LETTER =
            Pattern.compile("[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|[a-zA-Z]lig)");

    private References() {}

    /** The character that a reference stands for; {@link Strip#OPAQUE} if it is not in our list. */
    static char character(String reference) {
        var name = reference.substring(1, reference.length() - 1);
        if (name.startsWith("#")) {
            var hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            var code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isBmpCodePoint(code) && code > 0 ? (char) code : Strip.OPAQUE;
        }
        return LETTER.matcher(name).matches() ? name.charAt(0) : NAMED.getOrDefault(name, Strip.OPAQUE);
    }
}
