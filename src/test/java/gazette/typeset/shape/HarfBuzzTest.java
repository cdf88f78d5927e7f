package gazette.typeset.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Glyph for glyph what HarfBuzz makes of the same words: its judgement is that of browsers and word processors. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarfBuzzTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());

    private static final String LATIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?-–—’‘“”„«»‹›()[]/&*†§%+=#@…·"
                    + "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœšžłđħŋąęįųāēīōūăğőűřťďľċġżźśńčćĉĝĥĵŝŭŵŷŀĸŧ"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞŒŠŽŁĐĦŊĄĘİıŞşȘșŢţȚțŐŰŘŤĎĽ";
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ.,;·«»";
    private static final String CYRILLIC =
            "абвгдежзийклмнопрстуфхцчшщъыьэюяёђѓєѕіїјљњћќўџґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЃЄЅІЇЈЉЊЋЌЎЏҐ.,«»„“–";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئپچژگکیےۀەٱڈڑںھۃ،؛؟ـ";
    private static final String ARABIC_MARKS =
            "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670";
    private static final String HEBREW = "אבגדהוזחטיכךלמםנןסעפףצץקרשת׳״־";
    private static final String HEBREW_POINTS =
            "\u05B0\u05B1\u05B2\u05B3\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9\u05BB\u05BC\u05BD\u05BF\u05C1\u05C2";
    private static final String THAI = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาำเแโใไๅๆ๐๑๒";
    private static final String THAI_MARKS =
            "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E33";
    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u031B\u0309";
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\u034F";

    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ";
    private static final String VOWELS = "ािीुूृॄेैोौॉॅ";
    private static final char VIRAMA = '्';

    private static final String JOINERS = "\u200B\u200C\u200D\u2060";
    private static final List<String> EMOJI = List.of(
            "👩‍🚀",
            "👨‍👩‍👧‍👦",
            "🏳️‍🌈",
            "🇩🇪🇫🇷",
            "👍🏽",
            "☀️",
            "☀︎",
            "✈️",
            "1️⃣",
            "❤️‍🔥",
            "🧑🏿‍⚖️",
            "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "😀😃",
            "♥");

    @TempDir
    Path folder;

    @BeforeAll
    static void isInstalled() {
        assumeTrue(run(List.of("hb-shape", "--version")).isPresent(), "hb-shape is not installed");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            literata/Literata-Regular,               latn, en,  -
            literata/Literata-Italic,                latn, en,  -
            literata/Literata-Regular,               latn, en,  'smcp,onum'
            literata/Literata-Regular,               latn, en,  'c2sc,smcp,tnum,lnum'
            literata/Literata-Regular,               latn, tr,  -
            literata/Literata-Regular,               latn, nl,  -
            literata/Literata-Regular,               latn, ca,  'smcp'
            literata/Literata-Regular,               latn, ro,  'dlig'
            literata/Literata-Regular,               grek, el,  -
            literata/Literata-Regular,               cyrl, sr,  -
            literata/Literata-Bold,                  latn, vi,  -
            literata/Literata-BoldItalic,            latn, vi,  'kern=0,liga=0'
            source-serif/SourceSerif4-Regular,       latn, de,  -
            source-serif/SourceSerif4-Regular,       latn, fr,  'smcp,onum,sups'
            source-serif/SourceSerif4-It,            latn, en,  'ss01,ss02,ss03'
            source-serif/SourceSerif4-Regular,       cyrl, bg,  -
            source-serif/SourceSerif4-It,            cyrl, sr,  -
            source-serif/SourceSerif4-Regular,       grek, el,  -
            source-serif/SourceSerif4Display-Regular, latn, en, 'frac'
            source-sans/SourceSans3-Regular,         latn, en,  -
            source-sans/SourceSans3-Regular,         latn, fr,  'smcp,c2sc'
            source-sans/SourceSans3-Regular,         latn, en,  'salt,dlig,ordn,zero'
            source-sans/SourceSans3-Regular,         latn, en,  'aalt=2,salt=2'
            source-sans/SourceSans3-It,              latn, az,  -
            source-sans/SourceSans3-Regular,         cyrl, mk,  -
            source-sans/SourceSans3-Regular,         grek, el-polyton, -
            source-code/SourceCodePro-Regular,       latn, en,  -
            source-code/SourceCodePro-Regular,       latn, vi,  'cv01,cv02,ss03'
            source-code/SourceCodePro-It,            latn, en,  -
            noto-naskh-arabic/NotoNaskhArabic-Regular, latn, en, -
            noto-naskh-arabic/NotoNaskhArabic-Regular, arab, ar, -
            noto-naskh-arabic/NotoNaskhArabic-Regular, arab, ur, -
            noto-naskh-arabic/NotoNaskhArabic-Bold,    arab, fa, -
            noto-serif-hebrew/NotoSerifHebrew-Regular, hebr, he, -
            noto-serif-hebrew/NotoSerifHebrew-Bold,    hebr, yi, -
            noto-sans-hebrew/NotoSansHebrew-Regular,   hebr, he, -
            noto-serif-thai/NotoSerifThai-Regular,     thai, th, -
            noto-sans-thai/NotoSansThai-Bold,          thai, th, -
            noto-sans-devanagari/NotoSansDevanagari-Regular, deva, hi, -
            noto-sans-devanagari/NotoSansDevanagari-Bold,    deva, mr, -
            noto-sans-devanagari/NotoSansDevanagari-Regular, deva, ne, -
            noto-emoji/NotoEmoji-Regular,              zyyy, en, -
            noto-sans-devanagari/NotoSansDevanagari-Bold, latn, ca, -
            """)
    void words_are_shaped_as_harfbuzz_shapes_them(String face, String script, String language, String features)
            throws IOException {
        var font = SHELF.find("fonts/" + face + ".ttf").orElseThrow();

        assertSameGlyphs(font, script, language, features == null ? "" : features);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "-", textBlock = """
            zh-Hans, -
            zh-Hant, -
            ja, -
            ja, 'fwid'
            ko, -
            """)
    void ideographs_and_their_variants_are_shaped_as_harfbuzz_shapes_them(String language, String features)
            throws IOException {
        var font = FontShelf.of(List.of()).withInstalled().having('葛', language, false);
        assumeTrue(font.isPresent(), "no font on this machine has ideographs");

        assertSameGlyphs(font.orElseThrow(), "hani", language, features == null ? "" : features);
    }

    @ParameterizedTest
    @ValueSource(strings = {"literata", "source-serif", "source-sans", "source-code"})
    void each_family_of_the_text_is_compared_in_a_hundred_thousand_words(String family)
            throws ReflectiveOperationException {
        var rows = HarfBuzzTest.class
                .getDeclaredMethod(
                        "words_are_shaped_as_harfbuzz_shapes_them",
                        String.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();

        int count = rows.lines()
                .filter(row -> row.startsWith(family))
                .mapToInt(row -> words(row.split(",", -1)[1].strip()).size())
                .sum();
        assertThat(count).isGreaterThanOrEqualTo(100_000);
    }

    private void assertSameGlyphs(Font font, String script, String language, String features) throws IOException {
        var words = words(script);
        var file = folder.resolve("font.ttf");
        Files.write(file, font.file());
        var theirs = theirs(file, words, script, language, features).stream()
                .map(line -> withoutInvisible(line, font.glyph(' '), script.equals("arab") || script.equals("hebr")))
                .toList();
        var ours = ours(font, words, language, features);

        var differences = IntStream.range(0, words.size())
                .filter(i -> !ours.get(i).equals(theirs.get(i)))
                .mapToObj(i -> words.get(i) + "\n  ours   " + ours.get(i) + "\n  theirs " + theirs.get(i))
                .toList();
        assertThat(differences)
                .as("%d differences in %d words", differences.size(), words.size())
                .isEmpty();
    }

    /** All pairs of the script's characters, and longer words of its letters with marks and invisible characters. */
    private static List<String> words(String script) {
        if (script.equals("zyyy")) {
            return emoji();
        }
        if (script.equals("hani")) {
            return variants();
        }
        if (script.equals("deva")) {
            return syllables();
        }
        var characters = switch (script) {
            case "grek" -> GREEK;
            case "cyrl" -> CYRILLIC;
            case "arab" -> ARABIC;
            case "hebr" -> HEBREW;
            case "thai" -> THAI;
            default -> LATIN;
        };
        var marks = switch (script) {
            case "arab" -> ARABIC_MARKS;
            case "hebr" -> HEBREW_POINTS;
            case "thai" -> THAI_MARKS;
            default -> MARKS;
        };
        var words = new ArrayList<String>();
        for (int i = 0; i < characters.length(); i++) {
            for (int k = 0; k < characters.length(); k++) {
                words.add("" + characters.charAt(i) + characters.charAt(k));
            }
        }
        long state = 1;
        for (int i = 0; i < 20_000; i++) {
            var word = new StringBuilder();
            int length = 1 + i % 14;
            while (word.length() < length) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                int dice = (int) (state >>> 33);
                // Small letters mostly, as in words; f, i and l often, for the sake of ligatures.
                var from = dice % (marks.equals(MARKS) ? 11 : 4) == 0
                        ? marks
                        : dice % 97 == 0
                                ? marks.equals(MARKS) ? INVISIBLE : JOINERS
                                : dice % 7 == 0 && script.equals("latn")
                                        ? "ffiljt"
                                        : dice % 3 == 0 ? characters : characters.substring(0, 24);
                word.append(from.charAt((dice >>> 8) % from.length()));
            }
            words.add(word.toString());
        }
        if (marks.equals(MARKS)) {
            words.addAll(List.of("1⁄2", "3⁄4x", "a12⁄345", "1⁄2⁄3"));
        }
        // No Thai syllable has a vowel under its letter and this one behind it.
        words.removeIf(word -> word.matches(".*[\u0E38\u0E39][\u0E48-\u0E4C]*\u0E33.*"));
        return words;
    }

    /**
     * Words of syllables as Devanagari builds them: every pair of consonants with every vowel, and longer words, some of
     * which keep their letters from joining.
     */
    private static List<String> syllables() {
        var words = new ArrayList<String>();
        for (int i = 0; i < CONSONANTS.length(); i++) {
            for (int k = 0; k < CONSONANTS.length(); k++) {
                var vowel = VOWELS.charAt((i * CONSONANTS.length() + k) % VOWELS.length());
                words.add("" + CONSONANTS.charAt(i) + VIRAMA + CONSONANTS.charAt(k) + vowel);
            }
        }
        var random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            var word = new StringBuilder();
            for (int syllable = 0; syllable <= i % 4; syllable++) {
                if (random.nextInt(9) == 0) {
                    word.append(any(random, "अआइईउऊऋएऐओऔऑ"));
                } else {
                    word.append(any(random, CONSONANTS));
                    word.append(random.nextInt(15) == 0 ? "\u093C" : "");
                    for (int dice = random.nextInt(3); dice == 0; dice = random.nextInt(4)) {
                        word.append(VIRAMA).append(random.nextInt(20) == 0 ? any(random, "\u200C\u200D") : "");
                        word.append(random.nextInt(3) == 0 ? 'र' : any(random, CONSONANTS));
                    }
                    word.append(random.nextInt(3) == 0 ? "" : any(random, VOWELS));
                    word.append(random.nextInt(30) == 0 && syllable == i % 4 ? VIRAMA : "");
                }
                word.append(random.nextInt(6) == 0 ? any(random, "\u0902\u0901\u0903") : "");
            }
            words.add(word + (i % 50 == 0 ? "।" : i % 51 == 0 ? " १९४७" : ""));
        }
        return words;
    }

    /** Emoji, and every sign that may be one with each of the two selectors. */
    private static List<String> emoji() {
        var words = new ArrayList<>(EMOJI);
        for (int c = 0x23; c < 0x1FB00; c++) {
            boolean isHalfAFlag = c >= 0x1F1E6 && c <= 0x1F1FF;
            if (Character.isEmoji(c) && !isHalfAFlag) {
                words.add(Character.toString(c) + '\uFE0E');
                words.add(Character.toString(c) + '\uFE0F' + Character.toString(c));
            }
        }
        return words;
    }

    /** Ideographs with selectors behind them, one known to most fonts, others to some or none. */
    private static List<String> variants() {
        var words = new ArrayList<String>();
        for (int c = 0x4E00; c < 0x9FFF; c++) {
            var character = Character.toString(c);
            words.add(character + Character.toString(0xE0100 + c % 4) + "の");
            words.add("一" + character + Character.toString(0xFE00 + c % 3));
        }
        for (int c = 0xF900; c < 0xFA6E; c++) {
            words.add(Character.toString(c) + Character.toString(0xE0100));
            words.add(Character.toString(c) + "“一”——……，。");
        }
        words.addAll(List.of("葛\uDB40\uDD00\uDB40\uDD01", "\uDB40\uDD00葛", "a\uFE00、\uFE01", "８\uFE00", "≨\uFE00"));
        return words;
    }

    private static String any(java.util.Random random, String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private static boolean runsToTheLeft(String word) {
        return word.chars().anyMatch(c -> c >= 0x590 && c < 0x700);
    }

    private static List<String> ours(Font font, List<String> words, String language, String features) {
        var shaper = new Shaper();
        var asked = Features.of(
                features.isEmpty()
                        ? Map.of()
                        : List.of(features.split(",", -1)).stream()
                                .collect(Collectors.toMap(
                                        f -> f.substring(0, 4),
                                        f -> f.length() > 4 ? Integer.parseInt(f.substring(5)) : 1)));
        return words.stream()
                .map(word -> print(word, shaper.shape(word, font, asked, Language.of(language), runsToTheLeft(word))))
                .toList();
    }

    private static String print(String word, Glyphs glyphs) {
        return IntStream.range(0, glyphs.count())
                .mapToObj(i -> glyphs.ids()[i] + "=" + word.codePointCount(0, glyphs.clusters()[i])
                        + (glyphs.dx()[i] == 0 && glyphs.dy()[i] == 0
                                ? ""
                                : "@" + glyphs.dx()[i] + "," + glyphs.dy()[i])
                        + "+" + glyphs.advances()[i])
                .collect(Collectors.joining("|", "[", "]"));
    }

    private List<String> theirs(Path font, List<String> words, String script, String language, String features)
            throws IOException {
        var text = folder.resolve("words.txt");
        Files.write(text, words);
        var command = new ArrayList<>(List.of(
                "hb-shape",
                "--font-file=" + font,
                "--text-file=" + text,
                "--script=" + script,
                "--language=" + language,
                "--direction=" + (script.equals("arab") || script.equals("hebr") ? "rtl" : "ltr"),
                "--no-glyph-names",
                "--shapers=ot"));
        if (!features.isEmpty()) {
            command.add("--features=" + features);
        }
        return run(command).orElseThrow();
    }

    /** HarfBuzz puts a space without width where a character draws nothing; we put nothing there. */
    private static String withoutInvisible(String line, int space, boolean rightToLeft) {
        var kept = new ArrayList<String>();
        var from = "";
        var first = "";
        var glyphs = Arrays.asList(line.replaceAll("[\\[\\]]", "").split("\\|", -1));
        if (rightToLeft) {
            Collections.reverse(glyphs);
        }
        for (var glyph : glyphs) {
            var cluster = glyph.replaceAll(".*=(\\d+).*", "$1");
            if (glyph.isEmpty() || glyph.matches(space + "=\\d+\\+0")) {
                first = kept.isEmpty() && first.isEmpty() ? cluster : first;
            } else {
                from = kept.isEmpty() ? cluster : from;
                // What stood before the first glyph goes to the first cluster.
                boolean takes = cluster.equals(from) && !first.isEmpty();
                kept.add(takes ? glyph.replace("=" + cluster, "=" + first) : glyph);
            }
        }
        if (rightToLeft) {
            Collections.reverse(kept);
        }
        return kept.stream().collect(Collectors.joining("|", "[", "]"));
    }

    private static java.util.Optional<List<String>> run(List<String> command) {
        try {
            var output = Files.createTempFile("hb", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            var lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return ended && process.exitValue() == 0 ? java.util.Optional.of(lines) : java.util.Optional.empty();
        } catch (IOException | InterruptedException e) {
            return java.util.Optional.empty();
        }
    }
}
