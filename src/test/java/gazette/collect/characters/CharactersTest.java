package gazette.collect.characters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CharactersTest {
    private static final String WORDS = "Łódź, Žofín, naïve – “fog”";

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Where_nobody_says_anything {
        @ParameterizedTest
        @CsvSource({
            "RUSSIAN, windows-1251",
            "RUSSIAN, koi8-r",
            "RUSSIAN, iso-8859-5",
            "RUSSIAN, IBM866",
            "RUSSIAN, x-MacCyrillic",
            "UKRAINIAN, windows-1251",
            "UKRAINIAN, koi8-u",
            "BULGARIAN, windows-1251",
            "SERBIAN, windows-1251",
            "POLISH, windows-1250",
            "POLISH, iso-8859-2",
            "CZECH, windows-1250",
            "CZECH, iso-8859-2",
            "SLOVAK, windows-1250",
            "SLOVAK, iso-8859-2",
            "HUNGARIAN, windows-1250",
            "HUNGARIAN, iso-8859-2",
            "ROMANIAN, windows-1250",
            "CROATIAN, windows-1250",
            "CROATIAN, iso-8859-2",
            "TURKISH, windows-1254",
            "LITHUANIAN, windows-1257",
            "LATVIAN, windows-1257",
            "GERMAN, windows-1252",
            "GERMAN, x-MacRoman",
            "GERMAN, IBM850",
            "FRENCH, IBM850",
            "POLISH, IBM852",
            "CZECH, IBM852",
            "FRENCH, windows-1252",
            "FRENCH, x-MacRoman",
            "ITALIAN, windows-1252",
            "SPANISH, windows-1252",
            "PORTUGUESE, windows-1252",
            "SWEDISH, windows-1252",
            "DANISH, windows-1252",
            "FINNISH, windows-1252",
            "ICELANDIC, windows-1252",
            "ENGLISH, windows-1252",
            "GREEK, windows-1253",
            "GREEK, iso-8859-7",
            "HEBREW, windows-1255",
            "ARABIC, windows-1256",
            "THAI, x-windows-874",
            "JAPANESE, windows-31j",
            "JAPANESE, euc-jp",
            "JAPANESE, iso-2022-jp",
            "CHINESE, gb18030",
            "TAIWANESE, big5",
            "KOREAN, euc-kr",
        })
        void the_bytes_tell_it_by_their_look(Fog fog, String set) {
            var text = withoutWhat(set, fog.text);

            assertThat(ofText(text, set)).isEqualTo(text);
            assertThat(ofPage("<title>Fog</title><body class=a><p>" + text + "</p>", set, ""))
                    .contains("<p>" + text + "</p>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Fog\n\n————————————————\n\nThe café was shut.\n",
                    "Fog\n\n»»»»»» more ««««««\n",
                    "“‘Not at all,’” she said—“…”—and left.",
                    "It cost £4,700, and paid 4½ percent.",
                    "A rug of 9 × 12 inches",
                    "¿Qué dijo el niño? ¡Nada!",
                    "Ähh… ääää, öööö! Üüüü.",
                })
        void signs_are_not_taken_for_letters_of_elsewhere(String words) {
            assertThat(ofText(words, "windows-1252")).isEqualTo(words);
        }

        @ParameterizedTest
        @EnumSource
        void they_are_utf_8_if_they_can_be(Fog fog) {
            assertThat(Characters.ofText(fog.text.getBytes(UTF_8)))
                    .contains(new Characters(fog.text, Optional.empty()));
        }

        @ParameterizedTest
        @EnumSource
        void utf_16_shows_in_its_zeros(Fog fog) {
            assertThat(ofText(fog.text + "\n", "UTF-16LE")).isEqualTo(fog.text + "\n");
            assertThat(ofText(fog.text + "\n", "UTF-16BE")).isEqualTo(fog.text + "\n");
        }

        @Test
        void it_is_said_that_they_were_guessed() {
            assertThat(Characters.ofText(Fog.POLISH.text.getBytes(Charset.forName("iso-8859-2")))
                            .orElseThrow()
                            .guessed())
                    .contains(Charset.forName("iso-8859-2"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_tells_more_than_anybody(String set) {
        var page = "\uFEFF<meta charset=koi8-r><p>" + WORDS;

        assertThat(ofPage(page, set, "text/html; charset=shift_jis")).isEqualTo(page.substring(1));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1250, windows-1250",
        "text/html;charset=\"ISO-8859-2\", iso-8859-2",
        "text/html; Charset='windows-1250'; boundary=x, windows-1250",
    })
    void what_the_server_says_goes_before_what_the_page_says(String contentType, String set) {
        assertThat(ofPage("<meta charset=windows-1251><p>Łódź Žofín", set, contentType))
                .contains("Łódź Žofín");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1250>",
                "<META CHARSET = 'Windows-1250' />",
                "<meta name=a content='b > c' charset=\"windows-1250\">",
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>",
                "<meta content=\"text/html;charset=windows-1250\" http-equiv=\"content-type\">",
                "<?xml version='1.0' encoding='windows-1250'?>",
                "<!-- <meta charset=koi8-r> --><meta charset=windows-1250>",
                "<meta name=note content='charset=koi8-r'><meta charset=windows-1250>",
                "<meta charset=nonsense><meta charset=windows-1250>",
            })
    void a_page_says_it_in_its_head(String declaration) {
        assertThat(ofPage(declaration + "<p>šť", "windows-1250", "")).contains("<p>šť");
    }

    @Test
    void a_page_that_says_it_late_is_heard_as_long_as_its_head_goes_on() {
        var script = "<script>" + "var fog = 1;\n".repeat(400) + "</script>";

        assertThat(ofPage("<head>" + script + "<meta charset=koi8-r></head><p>мол", "koi8-r", ""))
                .contains("мол");
        assertThat(ofPage(
                        "<head>" + script + "</head><body><pre><meta charset=koi8-r></pre><p>façade",
                        "windows-1252",
                        ""))
                .contains("façade");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, “fog” – 5 €",
        "latin1, windows-1252, “fog” – 5 €",
        "us-ascii, windows-1252, “fog” – 5 €",
        "iso-8859-9, windows-1254, “ağır”",
        "latin2, iso-8859-2, Žofín",
        "iso8859-15, iso-8859-15, 5 €",
        "x-cp1251, windows-1251, туман",
        "cp1251, windows-1251, туман",
        "gb2312, gb18030, 镕㐂",
        "gbk, gb18030, 镕㐂",
        "shift_jis, windows-31j, ①～髙",
        "x-sjis, windows-31j, ①～髙",
        "euc-kr, x-windows-949, 똠방각하",
        "ks_c_5601-1987, x-windows-949, 똠방각하",
        "big5, Big5-HKSCS, 港口嘅霧",
        "tis-620, x-windows-874, “หมอก”",
        "koi8-ru, koi8-u, їжак",
        "macintosh, x-MacRoman, “café”",
    })
    void labels_mean_what_they_mean_on_the_web(String label, String set, String words) {
        assertThat(ofPage("<p>" + words, set, "text/html; charset=" + label)).isEqualTo("<p>" + words);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=iso-8859-1, ''",
        "'', <meta charset=windows-1252>",
        "text/html; charset=us-ascii, <meta charset=koi8-r>",
        "text/html; charset=gb2312, ''",
    })
    void a_page_that_is_utf_8_is_read_as_that_whatever_is_said(String contentType, String declaration) {
        assertThat(ofPage(declaration + "<p>" + WORDS, "UTF-8", contentType)).endsWith(WORDS);
    }

    @Test
    void a_feed_is_believed_as_long_as_it_can_be() {
        var feed = "<?xml version='1.0' encoding='iso-8859-1'?><rss><title>naïve</title></rss>";

        assertThat(Characters.ofFeed(feed.getBytes(UTF_8), Optional.empty())).contains("naÃ¯ve");
        assertThat(Characters.ofFeed(
                        feed.replace("iso-8859-1", "utf-8").getBytes(ISO_8859_1),
                        Optional.of("text/xml;charset=utf-8")))
                .contains("naïve");
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Where_bytes_are_broken {
        @Test
        void a_page_cut_in_the_middle_of_a_character_ends_before_it() {
            var bytes = ("<p>" + WORDS).getBytes(UTF_8);

            assertThat(ofPage(Arrays.copyOf(bytes, bytes.length - 1), ""))
                    .isEqualTo("<p>" + WORDS.substring(0, WORDS.length() - 1));
        }

        @Test
        void a_stray_letter_of_latin_1_in_a_page_of_utf_8_is_that_letter() {
            var bytes = ("<p>" + WORDS + " caf?. ").getBytes(UTF_8);

            assertThat(ofPage(with(bytes, 0xE9), "text/html; charset=utf-8")).isEqualTo("<p>" + WORDS + " café. ");
        }

        @Test
        void a_few_sequences_that_are_none_leave_the_others_whole() {
            var bytes = ("<p>" + Fog.RUSSIAN.text + " ????").getBytes(UTF_8);

            assertThat(ofPage(with(bytes, 0xFF), "")).startsWith("<p>" + Fog.RUSSIAN.text + " \uFFFD\uFFFD");
        }

        @Test
        void a_page_said_to_be_utf_8_that_is_not_is_read_as_what_it_is() {
            assertThat(ofPage("<meta charset=utf-8><p>" + Fog.FRENCH.text, "windows-1252", "text/html; charset=utf-8"))
                    .contains(Fog.FRENCH.text);
        }

        @Test
        void a_chinese_page_with_one_broken_sign_is_still_chinese() {
            var bytes = (Fog.CHINESE.text + "?\n").getBytes(Charset.forName("gb18030"));

            assertThat(ofPage(with(bytes, 0xFF), "text/html; charset=gbk")).startsWith(Fog.CHINESE.text);
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Controls_that_html_and_xml_forbid {
        @Test
        void leave_the_text() {
            assertThat(ofPage("<p>Fog\0 over\u0001 the\u001B har\uFFFFbour" + " of Maer".repeat(40), "UTF-8", ""))
                    .startsWith("<p>Fog over the harbour of Maer");
        }

        @Test
        void are_the_marks_of_windows_where_they_stand_for_them() {
            assertThat(Controls.removed("don\u0092t\u0007\u0081 \ud800stop\uffff"))
                    .isEqualTo("don’t stop");
        }

        @Test
        void are_not_referred_to_by_number() {
            assertThat(Controls.unreferenced("&#27;[31m&#x1B;&#0;&#x7;&#8abc&#xFFFF;&#129;&#999999999;"))
                    .isEqualTo("[31mabc");
            assertThat(Controls.unreferenced("don&#146;t &#38;#27; &amp;#27; &#x41;&#65 &#9; &#x1F600; &#;"))
                    .isEqualTo("don&#146;t &#38;#27; &amp;#27; &#x41;&#65 &#9; &#x1F600; &#;");
        }

        @Test
        void do_not_take_the_space_out_of_a_page_break() {
            assertThat(ofText("Fog\fand ice\r\nand wind\rand rain", "UTF-8"))
                    .isEqualTo("Fog and ice\nand wind\nand rain");
        }

        @Test
        void stay_in_a_text_that_is_wanted_as_it_was_written() {
            assertThat(Characters.asWritten("Fog\r\n\fand ice".getBytes(UTF_8)))
                    .contains(new Characters("Fog\r\n\fand ice", Optional.empty()));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class No_text_is {
        @Test
        void a_picture() {
            assertThat(Characters.ofText(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13)))
                    .isEmpty();
            assertThat(Characters.ofPage(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'), Optional.empty()))
                    .isEmpty();
        }

        @Test
        void an_archive() throws IOException {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("fog.txt"));
                zip.write("Fog over the harbour.".getBytes(UTF_8));
            }

            assertThat(Characters.ofText(out.toByteArray())).isEmpty();
        }

        @Test
        void a_pdf_though_most_of_it_is_words() {
            assertThat(Characters.ofText(("%PDF-1.7\n" + "fog ".repeat(100)).getBytes(UTF_8)))
                    .isEmpty();
        }

        @Test
        void anything_full_of_controls() {
            assertThat(Characters.ofText(bytes(0, 1, 2, 0))).isEmpty();
            assertThat(Characters.ofText(bytes(0x7F, 'E', 'L', 'F', 0, 0, 1, 2)))
                    .isEmpty();
            assertThat(Characters.ofText(bytes(0xFF, 0xFE, 1, 0, 2, 0, 3, 0))).isEmpty();
        }
    }

    /** ISO 8859 has no curved quotation marks, KOI8 no quotation marks at all. */
    private static String withoutWhat(String set, String text) {
        var encoder = Charset.forName(set).newEncoder();
        var can = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> encoder.canEncode(c) ? c : c.equals("–") || c.equals("—") ? "-" : "\"")
                .forEach(can::append);
        return can.toString();
    }

    private static byte[] with(byte[] bytes, int instead) {
        var changed = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            changed[i] = bytes[i] == '?' ? (byte) instead : bytes[i];
        }
        return changed;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String ofText(String text, String set) {
        return Characters.ofText(text.getBytes(Charset.forName(set)))
                .orElseThrow()
                .text();
    }

    private static String ofPage(String page, String set, String contentType) {
        return ofPage(page.getBytes(Charset.forName(set)), contentType);
    }

    private static String ofPage(byte[] page, String contentType) {
        return Characters.ofPage(page, Optional.of(contentType).filter(type -> !type.isEmpty()))
                .orElseThrow()
                .text();
    }
}
