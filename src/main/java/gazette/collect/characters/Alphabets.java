package gazette.collect.characters;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the sets of one byte a character from each other. In the right one a text has the letters of one language, and signs
 * stand between words; in a wrong one it has letters of several, or “³” in the middle of a word.
 */
final class Alphabets {
    /** What browsers take for granted where nobody says anything, and the web calls Latin-1. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** In the order in which they are preferred if they are equally likely. */
    private static final List<Charset> SETS = Stream.of(
                    "windows-1252",
                    "windows-1250",
                    "iso-8859-2",
                    "windows-1254",
                    "windows-1257",
                    "iso-8859-15",
                    "x-MacRoman",
                    "IBM850",
                    "IBM852",
                    "windows-1251",
                    "koi8-u",
                    "iso-8859-5",
                    "IBM866",
                    "x-MacCyrillic",
                    "windows-1253",
                    "iso-8859-7",
                    "windows-1255",
                    "windows-1256",
                    "x-windows-874")
            .map(Charset::forName)
            .toList();

    /**
     * What one language is written with, or two that have the same.
     *
     * @param letters and other signs of its own, beyond ASCII
     * @param common those of them that make most of a text
     */
    private record Alphabet(String letters, String common) {
        double share(int[] counts) {
            return sum(letters, counts) + sum(common, counts);
        }

        private static int sum(String letters, int[] counts) {
            return letters.chars().map(letter -> counts[letter]).sum();
        }
    }

    private static final List<Alphabet> ALL = List.of(
            latin("äöüß"),
            latin("àâæçéèêëîïôœùûüÿ"),
            latin("áéíñóúü¿¡"),
            latin("àáâãçéêíóôõúü"),
            latin("àèéìîòóù"),
            latin("àçèéíïòóúü"),
            latin("áâäçèéêëïîöôûü"),
            latin("åäöéšž"),
            latin("æøåéôòü"),
            latin("áðéíóúýþæöø"),
            latin("äöüõšž"),
            latin("ąćęłńóśźż"),
            latin("áčďéěíňóřšťúůýž"),
            latin("áäčďéíĺľňóôŕšťúýž"),
            latin("áéíóöőúüű"),
            latin("ăâîşţ"),
            latin("čćđšž"),
            latin("çğıöşüâîû"),
            latin("ąčęėįšųūž"),
            latin("āčēģīķļņšūž"),
            latin("çë"),
            new Alphabet("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "аеинорствл"),
            new Alphabet("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "авеиінорст"),
            new Alphabet("абвгдеёжзійклмнопрстуўфхцчшыьэюя", "адеіклнорст"),
            new Alphabet("абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ", "аеијнорств"),
            new Alphabet("αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ", "αειοτσνηυρς"),
            new Alphabet("אבגדהוזחטיךכלםמןנסעףפץצקרשת", "יוהלארמתבש"),
            new Alphabet("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ", "اليمونرتبع"),
            new Alphabet("กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้์", "านรกเงอมย่้"));

    /** Names from everywhere stand in the texts of the West; a letter that is not the language's own counts that much. */
    private static final double FOREIGN = 0.6;

    private static final Alphabet WEST = latin("àáâãäåæçèéêëìíîïðñòóôõöøœùúûüýÿþßšž");

    /** Quotation marks, dashes, signs of money and measure, which every language has. */
    private static final String MARKS = "“”„‘’‚«»–—…\u00A0£€¥½¼¾×°§©®™•№";

    /** Marks that close nothing in any language. */
    private static final String OPENING = "„‚";

    private static final String FRACTIONS = "½¼¾";

    private Alphabets() {}

    private static Alphabet latin(String letters) {
        return new Alphabet(letters, letters);
    }

    /** The likeliest set. */
    static Charset of(byte[] bytes) {
        var best = WINDOWS;
        double most = Double.NEGATIVE_INFINITY;
        for (var set : SETS) {
            double sense = sense(new String(bytes, set), set.equals(WINDOWS));
            if (sense > most) {
                most = sense;
                best = set;
            }
        }
        return best;
    }

    private static double sense(String text, boolean isWestern) {
        var letters = new int[1 << 16];
        int marks = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                if (isStrange(text, i)) {
                    strange++;
                } else if (MARKS.indexOf(text.charAt(i)) >= 0) {
                    marks++;
                } else {
                    letters[Character.toLowerCase(text.charAt(i))]++;
                }
            }
        }
        double own = ALL.stream()
                .mapToDouble(alphabet -> alphabet.share(letters))
                .max()
                .orElse(0);
        return Math.max(own, isWestern ? FOREIGN * WEST.share(letters) : 0) + 2 * marks - strange;
    }

    /** A control; a sign, a capital or a letter of another script within a word; a letter at a figure or a stop. */
    private static boolean isStrange(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isISOControl(c) || c == '\uFFFD' || (isForeign(c) && (isAscii(before) || isAscii(after)))) {
            return true;
        }
        boolean inside = Character.isLetter(before) && Character.isLetter(after);
        if (!Character.isLetter(c)) {
            return (inside && !isOfWords(c))
                    || (OPENING.indexOf(c) >= 0 && Character.isLetter(before))
                    || (FRACTIONS.indexOf(c) >= 0 && (Character.isLetter(before) || Character.isLetter(after)));
        }
        return Character.isDigit(before)
                || Character.isDigit(after)
                || ",.;:!?".indexOf(before) >= 0
                || (Character.isUpperCase(c)
                        && (Character.isLowerCase(before) || (inside && Character.isLowerCase(after))));
    }

    /** Whether a letter or an accent has nothing to do with Latin ones. */
    private static boolean isForeign(char c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, COMMON, INHERITED -> false;
            default -> true;
        };
    }

    private static boolean isAscii(char c) {
        return c <= 0x7F && Character.isLetter(c);
    }

    /** Accents, apostrophes, hyphens, dashes, the ellipsis, the no-break space, the middle dot of Catalan. */
    private static boolean isOfWords(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || "\u2019\u2018\u2013\u2014\u2026\u00AD\u00A0\u00B7".indexOf(c) >= 0;
    }
}
