package gazette.punctuate;

import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes spaces hold where a line must not end: after a title, before a unit, between initials, before an ellipsis. */
final class Spaces {
    private static final String NBSP = "\u00A0";

    /** As wide as a fifth of an em. */
    private static final String NARROW = "\u202F";

    /** Each group named {@code space} is one space that is to hold. */
    private static final Pattern UNIT = Pattern.compile(
            "(?<=\\d)(?<space> )(?:(?:[kcmµ]?m|[kmµ]?g|[mcdh]?l|ha|[kMGT]?W|[kMG]?Wh|[kMG]?Hz"
                    + "|[kMGT]B|km/h|mph|ft|lbs?|oz|hPa|mbar|dB|[ap]\\.?m|Uhr|kr|zł|Kč|Ft|руб|грн|тыс|млн|млрд|EUR|USD|CHF)(?![\\p{L}\\p{N}])|(?:гг?|рр)\\.|[%‰€£$¥₽₴])");

    private static final Pattern DEGREES = Pattern.compile("(?<=\\d)(?<space> )°\\s?[CF](?!\\p{L})");
    private static final Pattern INITIALS =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{Lu}\\.)(?<space> )(?=\\p{Lu}\\.)");

    /** German "z. B.", "d. h.": letters that stand for words. */
    private static final Pattern LETTERS = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L}\\.)(?<space> )(?=\\p{L}\\.)");

    private static final Pattern AMPERSAND = Pattern.compile("(?<=\\S)(?<space> )&(?= )");
    private static final Pattern ELLIPSIS =
            Pattern.compile("(?<=[^\\s.])(?<space> )(?:…|\\.{3}(?!\\.)|\\.[ \u00A0]\\.[ \u00A0]\\.)");
    private static final Pattern INCHES = Pattern.compile("(?<=\\d['′’])(?<space> )\\d{1,2}(?:[.½¼¾]\\d*)?[\"″”]");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])\\d{1,3}(?<space> )(?=\\d{3}(?!\\p{N}))");
    private static final Pattern MORE_THOUSANDS =
            Pattern.compile("(?<=[ \u00A0\u202F]\\d{3})(?<space> )(?=\\d{3}(?!\\p{N}))");

    /** The dash with which somebody begins to speak. */
    private static final Pattern SPEECH = Pattern.compile("\\s*(?:[—–―]|--|-)(?<space> )(?=\\S)");

    /** Titles that stand before a name, by language. */
    private static final Map<String, Pattern> TITLES = Map.ofEntries(
            Map.entry("en", titles("Mr|Mrs|Ms|Mx|Dr|St|Mt|Prof|Rev|Fr|Capt|Col|Gen|Lt|Maj|Sgt|Hon|Gov|Sen|Rep|Messrs")),
            Map.entry("fr", titles("MM|M|Mme|Mmes|Mlle|Mlles|Dr|Me|Mgr|Pr|St|Ste")),
            Map.entry("de", titles("Dr|Prof|Hr|Fr|Frl|St|Nr")),
            Map.entry("es", titles("Sr|Sra|Srta|Sres|Dr|Dra|Dña|D|Ud|Vd|Gral|Lic")),
            Map.entry("it", titles("Sig|Sigg|sig|Dott|dott|Prof|prof|Avv|avv|Ing|ing|On|on")),
            Map.entry("pt", titles("Sr|Sra|Srta|Dr|Dra|Prof|D|Exmo")),
            Map.entry("nl", titles("dhr|mevr|mej|mr|dr|drs|prof|ir|ing|St")),
            Map.entry("pl", titles("dr|prof|mgr|inż|św|ks|gen|płk|im|ul")),
            Map.entry("cs", titles("Dr|dr|prof|Ing|Mgr|MUDr|sv|ul")),
            Map.entry("sv", titles("Dr|dr|prof|Hr|hr|Fr|fr|S:t|S:ta")),
            Map.entry("da", titles("Dr|dr|prof|Hr|hr|Fr|fr|Sct")),
            Map.entry("nb", titles("Dr|dr|prof|Hr|hr|Fr|fr|St")),
            Map.entry("fi", titles("tri|toht|prof|hra|rva|nti")),
            Map.entry("hu", titles("dr|Dr|prof|özv|id|ifj|Szt")),
            Map.entry("ru", titles("г|гг|ул|д|им|проф|акад|св|тов|стр")),
            Map.entry("uk", titles("м|вул|ім|проф|акад|св|п|стор")));

    private Spaces() {}

    private static Pattern titles(String titles) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + titles + ")\\.?(?<space> )(?=\\p{Lu}|\\d)");
    }

    static void set(Strip strip, BitSet untouchable) {
        if (strip.length() == 0) {
            return;
        }
        var text = strip.text();
        var language = strip.language(0).primary();
        var digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        // Most paragraphs have none of these; to look for one character takes less time than to match.
        if (digits) {
            hold(UNIT, NBSP, strip, untouchable);
            hold(INCHES, NBSP, strip, untouchable);
            hold(THOUSANDS, language.equals("fr") ? NARROW : NBSP, strip, untouchable);
            hold(MORE_THOUSANDS, language.equals("fr") ? NARROW : NBSP, strip, untouchable);
        }
        if (digits && text.indexOf('°') >= 0) {
            hold(DEGREES, NARROW, strip, untouchable);
        }
        if (text.contains(". ")) {
            hold(language.equals("de") ? LETTERS : INITIALS, NARROW, strip, untouchable);
        }
        if (text.contains(" &")) {
            hold(AMPERSAND, NBSP, strip, untouchable);
        }
        if (text.contains(" …") || text.contains(" .")) {
            hold(ELLIPSIS, NBSP, strip, untouchable);
        }
        var titles = TITLES.get(language);
        if (titles != null) {
            hold(titles, NBSP, strip, untouchable);
        }
        var speech = SPEECH.matcher(text);
        if (speech.lookingAt()) {
            hold(speech, NBSP, strip, untouchable);
        }
    }

    private static void hold(Pattern pattern, String space, Strip strip, BitSet untouchable) {
        var matcher = pattern.matcher(strip.text());
        while (matcher.find()) {
            hold(matcher, space, strip, untouchable);
        }
    }

    private static void hold(Matcher found, String space, Strip strip, BitSet untouchable) {
        var place = found.start("space");
        // A space that a mark has brought or taken is settled.
        if (!untouchable.get(place) && strip.placed(place).equals(" ")) {
            strip.replace(place, space);
        }
    }
}
