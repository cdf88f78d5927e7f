package gazette.typeset.shape;

import gazette.language.Language;
import java.lang.Character.UnicodeScript;

/**
 * A script as fonts know it.
 *
 * @param tag its OpenType tag ({@code latn})
 * @param isSimple whether letters stand one behind the other, as the font's rules alone can set them; the others join,
 *     stack or change places first
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/scripttags">Script tags</a>
 */
record Script(String tag, boolean isSimple) {
    private static final Script LATIN = new Script("latn", true);
    private static final Script GREEK = new Script("grek", true);
    private static final Script CYRILLIC = new Script("cyrl", true);
    private static final Script HEBREW = new Script("hebr", true);
    private static final Script COMMON = new Script("DFLT", true);
    private static final Script ARABIC = new Script("arab", false);
    private static final Script DEVANAGARI = new Script("dev2", false);

    /** The script of a text of one script. Digits and marks alone are of the script in which the language is written. */
    static Script of(String text, Language language) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return LATIN;
            }
            if (c >= 0x80) {
                int codePoint = text.codePointAt(i);
                var script = UnicodeScript.of(codePoint);
                if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                    return of(script);
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return writing(language);
    }

    private static Script of(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            case HEBREW -> HEBREW;
            case ARABIC -> ARABIC;
            case DEVANAGARI -> DEVANAGARI;
            case ARMENIAN -> new Script("armn", true);
            case GEORGIAN -> new Script("geor", true);
            case COPTIC -> new Script("copt", true);
            case GLAGOLITIC -> new Script("glag", true);
            case GOTHIC -> new Script("goth", true);
            case RUNIC -> new Script("runr", true);
            case OGHAM -> new Script("ogam", true);
            case CHEROKEE -> new Script("cher", true);
            case ETHIOPIC -> new Script("ethi", true);
            case CANADIAN_ABORIGINAL -> new Script("cans", true);
            case HAN -> new Script("hani", true);
            case HIRAGANA, KATAKANA -> new Script("kana", true);
            case BOPOMOFO -> new Script("bopo", true);
            case HANGUL -> new Script("hang", true);
            case YI -> new Script("yi  ", true);
            case LISU -> new Script("lisu", true);
            case BRAILLE -> new Script("brai", true);
            case UNKNOWN -> COMMON;
            default -> new Script("DFLT", false);
        };
    }

    private static Script writing(Language language) {
        var tag = language.tag();
        if (!language.isDetermined()) {
            return COMMON;
        }
        if (tag.contains("-Latn")) {
            return LATIN;
        }
        return switch (language.primary()) {
            case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt", "ba", "cv", "os", "ce", "ab", "cu" ->
                CYRILLIC;
            case "el" -> GREEK;
            case "he", "yi" -> HEBREW;
            case "ar",
                    "fa",
                    "ur",
                    "ps",
                    "sd",
                    "ug",
                    "ckb",
                    "hi",
                    "mr",
                    "ne",
                    "sa",
                    "zh",
                    "ja",
                    "ko",
                    "th",
                    "bn",
                    "ta" -> COMMON;
            default -> LATIN;
        };
    }
}
