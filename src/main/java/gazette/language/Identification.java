package gazette.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in which language a text is written: by its script, where that is one language's own, else by the small words and the
 * letters that only some languages have. A wrong guess does more harm than none, so there is none without clear evidence.
 */
final class Identification {
    /** So many characters tell enough, and keep a long text from costing time. */
    private static final int ENOUGH = 20_000;

    /** The best language must have so much evidence, in words that only it has. */
    private static final double EVIDENCE = 1.5;

    /** And so many times as much as the second. */
    private static final double LEAD = 1.25;

    /** And so much for each word of the text. */
    private static final double SHARE = 0.06;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]++(?!\\p{N})");

    /** Scripts in which, for all that we are likely to read, one language is written. */
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"));

    /** Letters that few languages have; one of them counts as a fraction of a word. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "de"),
            Map.entry("ñ", "es gl eu"),
            Map.entry("¿", "es"),
            Map.entry("ã", "pt"),
            Map.entry("õ", "pt et"),
            Map.entry("œ", "fr"),
            Map.entry("ê", "fr pt"),
            Map.entry("ł", "pl"),
            Map.entry("ż", "pl"),
            Map.entry("ś", "pl"),
            Map.entry("ę", "pl lt"),
            Map.entry("ř", "cs"),
            Map.entry("ů", "cs"),
            Map.entry("ě", "cs"),
            Map.entry("ľ", "sk"),
            Map.entry("ĺ", "sk"),
            Map.entry("ő", "hu"),
            Map.entry("ű", "hu"),
            Map.entry("ă", "ro vi"),
            Map.entry("ț", "ro"),
            Map.entry("ș", "ro"),
            Map.entry("ı", "tr"),
            Map.entry("ğ", "tr"),
            Map.entry("ø", "da nb nn"),
            Map.entry("æ", "da nb nn is"),
            Map.entry("þ", "is"),
            Map.entry("ð", "is"),
            Map.entry("ā", "lv"),
            Map.entry("ė", "lt"),
            Map.entry("đ", "hr vi"),
            Map.entry("і", "uk be"),
            Map.entry("ї", "uk"),
            Map.entry("є", "uk"),
            Map.entry("ў", "be"),
            Map.entry("ы", "ru be"),
            Map.entry("ъ", "bg"),
            Map.entry("ћ", "sr"),
            Map.entry("ј", "sr mk"),
            Map.entry("ѓ", "mk"),
            Map.entry("ќ", "mk"));

    private static final double LETTER = 0.2;

    /** Traditional forms of characters that nearly every Chinese text holds. */
    private static final Set<Integer> TRADITIONAL =
            Set.copyOf("這個們來國說會對發時過還沒點與從為開關裡後".codePoints().boxed().toList());

    private static final Set<Integer> SIMPLIFIED =
            Set.copyOf("这个们来国说会对发时过还没点与从为开关里后".codePoints().boxed().toList());

    private Identification() {}

    static Optional<Language> of(String text) {
        var part = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        var scripts = scripts(part);
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(main -> of(part, main.getKey(), scripts))
                .map(Language::of);
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }

    private static Optional<String> of(String text, UnicodeScript main, Map<UnicodeScript, Integer> scripts) {
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        var kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return switch (main) {
            case LATIN, CYRILLIC -> byWords(text.toLowerCase(Locale.ROOT));
            case HAN -> Optional.of(kana * 20 > letters ? "ja" : chinese(text));
            case ARABIC -> Optional.of(arabic(text));
            default -> Optional.ofNullable(ONE_LANGUAGE.get(main));
        };
    }

    private static String chinese(String text) {
        var traditional = text.codePoints().filter(TRADITIONAL::contains).count();
        var simplified = text.codePoints()
                .filter(c -> SIMPLIFIED.contains(c) && !TRADITIONAL.contains(c))
                .count();
        return traditional > simplified ? "zh-Hant" : "zh-Hans";
    }

    private static String arabic(String text) {
        if (count(text, "ٹڈڑےں") * 60 > text.length()) {
            return "ur";
        }
        return count(text, "پچژگی") * 60 > text.length() ? "fa" : "ar";
    }

    private static long count(String text, String letters) {
        return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    private static Optional<String> byWords(String text) {
        var evidence = new HashMap<String, Double>();
        var words = 0;
        for (var match = WORD.matcher(text); match.find(); words++) {
            var languages = CommonWords.ALL.languages(match.group());
            languages.forEach(language -> evidence.merge(language, 1.0 / languages.size(), Double::sum));
        }
        text.chars()
                .filter(c -> c > 0x7F)
                .mapToObj(c -> LETTERS.get(String.valueOf((char) c)))
                .filter(java.util.Objects::nonNull)
                .forEach(languages -> letter(languages, evidence));
        var ranked = evidence.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var best = ranked.getFirst();
        var second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        var isClear =
                best.getValue() >= EVIDENCE && best.getValue() >= words * SHARE && best.getValue() >= second * LEAD;
        return isClear ? Optional.of(best.getKey()) : Optional.empty();
    }

    private static void letter(String languages, Map<String, Double> evidence) {
        var each = languages.split(" ", -1);
        for (var language : each) {
            evidence.merge(language, LETTER / each.length, Double::sum);
        }
    }
}
