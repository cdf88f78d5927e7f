package gazette.collect.characters;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a character set means on the web, which is not always what Java takes it for.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, 4.2</a>
 */
final class Label {
    /** Names that Java does not know, or knows for something else. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("unicode11utf8", "utf-8"),
            Map.entry("unicode20utf8", "utf-8"),
            Map.entry("x-unicode20utf8", "utf-8"),
            Map.entry("l2", "iso-8859-2"),
            Map.entry("l3", "iso-8859-3"),
            Map.entry("l4", "iso-8859-4"),
            Map.entry("l5", "windows-1254"),
            Map.entry("l9", "iso-8859-15"),
            Map.entry("iso-8859-6-e", "iso-8859-6"),
            Map.entry("iso-8859-6-i", "iso-8859-6"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("logical", "iso-8859-8"),
            Map.entry("visual", "iso-8859-8"),
            Map.entry("sun_eu_greek", "iso-8859-7"),
            Map.entry("dos-874", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("koi", "koi8-r"),
            Map.entry("koi8", "koi8-r"),
            Map.entry("koi8-ru", "koi8-u"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("x-mac-ukrainian", "x-MacCyrillic"),
            Map.entry("chinese", "gb18030"),
            Map.entry("csgb2312", "gb18030"),
            Map.entry("gb_2312", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("csiso58gb231280", "gb18030"),
            Map.entry("iso-ir-58", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("big5-hkscs", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("ms932", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("x-euc-jp", "euc-jp"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("iso-ir-149", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("ksc_5601", "x-windows-949"));

    /** Sets of Java that on the web are names for larger ones. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("x-iso-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "gb18030"),
            Map.entry("GBK", "gb18030"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("Big5", "Big5-HKSCS"),
            Map.entry("EUC-KR", "x-windows-949"));

    private static final Pattern WINDOWS = Pattern.compile("(?:x-)?cp(125[0-8])");
    private static final Pattern LATIN = Pattern.compile("iso[-_]?8859[-_]?(\\d{1,2})(?::\\d{4})?");

    private Label() {}

    /**
     * The set behind a label; empty for one that nobody knows, and for UTF-16 and UTF-32, since a document in one of these
     * shows it in its zeros, and what could be read without is none.
     */
    static Optional<Charset> set(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        var plain =
                LATIN.matcher(WINDOWS.matcher(name).replaceFirst("windows-$1")).replaceFirst("iso-8859-$1");
        try {
            var set = Charset.forName(NAMES.getOrDefault(plain, plain));
            return isWide(set)
                    ? Optional.empty()
                    : Optional.of(MEANT.containsKey(set.name()) ? Charset.forName(MEANT.get(set.name())) : set);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isWide(Charset set) {
        return set.name().startsWith("UTF-16") || set.name().startsWith("UTF-32");
    }

    /** Whether a character may be several bytes, so that bytes can refute the set. */
    static boolean isMultiByte(Charset set) {
        return set.equals(StandardCharsets.UTF_8) || set.newEncoder().maxBytesPerChar() > 1;
    }
}
