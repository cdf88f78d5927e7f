package gazette.typeset.shape.script;

import gazette.language.Language;
import java.lang.Character.UnicodeScript;

/**
 * A script as fonts know it.
 *
 * @param tag its OpenType tag ({@code latn})
 * @param hand what its letters need before the font's rules can set them
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/scripttags">Script tags</a>
 */
public record Script(String tag, Hand hand) {
    /** Who sets a script. */
    public enum Hand {
        /** The font's rules alone: letters stand one behind the other. */
        SIMPLE,
        /** Letters join. */
        ARABIC,
        /** Points under and in letters have an order of their own. */
        HEBREW,
        /** One vowel is written in two places. */
        THAI,
        /** Letters stack and change places. */
        DEVANAGARI,
        /** Letters stack and change places in ways that we leave to a layout engine. */
        ENGINE
    }

    private static final Script LATIN = new Script("latn", Hand.SIMPLE);
    private static final Script GREEK = new Script("grek", Hand.SIMPLE);
    private static final Script CYRILLIC = new Script("cyrl", Hand.SIMPLE);
    private static final Script HEBREW = new Script("hebr", Hand.HEBREW);
    private static final Script HAN = new Script("hani", Hand.SIMPLE);
    private static final Script KANA = new Script("kana", Hand.SIMPLE);
    private static final Script HANGUL = new Script("hang", Hand.SIMPLE);
    private static final Script COMMON = new Script("DFLT", Hand.SIMPLE);
    private static final Script ARABIC = new Script("arab", Hand.ARABIC);
    private static final Script DEVANAGARI = new Script("dev2", Hand.DEVANAGARI);

    /** The script of a text of one script. Digits and marks alone are of the script in which the language is written. */
    public static Script of(String text, Language language) {
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
            case THAI -> new Script("thai", Hand.THAI);
            case LAO -> new Script("lao ", Hand.THAI);
            case ARMENIAN -> new Script("armn", Hand.SIMPLE);
            case GEORGIAN -> new Script("geor", Hand.SIMPLE);
            case COPTIC -> new Script("copt", Hand.SIMPLE);
            case GLAGOLITIC -> new Script("glag", Hand.SIMPLE);
            case GOTHIC -> new Script("goth", Hand.SIMPLE);
            case RUNIC -> new Script("runr", Hand.SIMPLE);
            case OGHAM -> new Script("ogam", Hand.SIMPLE);
            case CHEROKEE -> new Script("cher", Hand.SIMPLE);
            case ETHIOPIC -> new Script("ethi", Hand.SIMPLE);
            case CANADIAN_ABORIGINAL -> new Script("cans", Hand.SIMPLE);
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case BOPOMOFO -> new Script("bopo", Hand.SIMPLE);
            case HANGUL -> HANGUL;
            case YI -> new Script("yi  ", Hand.SIMPLE);
            case LISU -> new Script("lisu", Hand.SIMPLE);
            case BRAILLE -> new Script("brai", Hand.SIMPLE);
            case UNKNOWN -> COMMON;
            default -> new Script("DFLT", Hand.ENGINE);
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
            case "ar", "fa", "ur", "ps", "sd", "ug", "ckb" -> ARABIC;
            case "zh", "yue" -> HAN;
            case "ja" -> KANA;
            case "ko" -> HANGUL;
            case "hi", "mr", "ne", "sa", "th", "bn", "ta" -> COMMON;
            default -> LATIN;
        };
    }
}
