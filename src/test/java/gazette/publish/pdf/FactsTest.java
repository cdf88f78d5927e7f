package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import gazette.page.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openpdf.text.Document;

/** What files say of themselves, and that they say nothing else. */
@Isolated("changes the locale and time zone of the machine")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsTest {
    @Test
    void the_file_says_what_it_is() throws Exception {
        var info = Reader.run(print(Galley.FACTS), "pdfinfo", "-rawdates", "FILE");

        assertThat(info.lines().map(line -> line.replaceAll(": +", ": ")))
                .contains(
                        "Title: The Morning Gazette — № 7",
                        "Subject: What happened <yesterday> & why",
                        "Keywords: news, weather",
                        "Author: Ada Bright, Émile Noël",
                        "Creator: Gazette",
                        "CreationDate: D:20260309000000Z",
                        "ModDate: D:20260309000000Z",
                        "Tagged: yes",
                        "Custom Metadata: no",
                        "Page size: 419.528 x 595.276 pts",
                        "PDF version: 1.7");
    }

    @Test
    void the_metadata_says_the_same() throws Exception {
        var metadata = Reader.run(print(Galley.FACTS), "pdfinfo", "-meta", "FILE");

        assertThat(metadata)
                .contains(
                        ">The Morning Gazette — № 7<",
                        ">What happened &lt;yesterday&gt; &amp; why<",
                        "<rdf:li>Ada Bright</rdf:li>\n<rdf:li>Émile Noël</rdf:li>",
                        "<pdf:Keywords>news, weather<",
                        "<dc:identifier>urn:gazette:morning-7<",
                        "<rdf:li>en-GB<",
                        "<xmp:CreateDate>2026-03-09T00:00:00Z<");
    }

    @Test
    void viewers_are_told_to_show_the_title_and_read_in_the_language() throws Exception {
        var pdf = print(Galley.FACTS);

        assertThat(Reader.show(pdf, "trailer/Root/ViewerPreferences/DisplayDocTitle")
                        .strip())
                .isEqualTo("true");
        assertThat(Reader.show(pdf, "trailer/Root/MarkInfo/Marked").strip()).isEqualTo("true");
        assertThat(Reader.show(pdf, "trailer/Root/Lang").strip()).isEqualTo("(en-GB)");
    }

    @Test
    void what_is_not_known_is_not_said() throws Exception {
        var bare = new DocumentFacts("", List.of(), "", List.of(), Language.UNDETERMINED, LocalDate.of(2026, 3, 9), "");

        var pdf = print(bare);

        assertThat(Reader.run(pdf, "pdfinfo", "FILE")).doesNotContain("Title", "Author", "Subject", "Keywords");
        // A file without a title may not call itself accessible.
        assertThat(Reader.run(pdf, "pdfinfo", "-meta", "FILE"))
                .doesNotContain("dc:title", "dc:creator", "pdfuaid:part");
    }

    @Test
    void what_xml_cannot_hold_is_left_out_of_the_metadata() throws Exception {
        var odd = new DocumentFacts(
                "A\u0000\u0007\uD800B", List.of(), "", List.of(), Language.of("en"), LocalDate.of(2026, 3, 9), "");

        assertThat(Reader.run(print(odd), "pdfinfo", "-meta", "FILE")).contains(">AB</rdf:li>");
    }

    @Test
    void the_same_pages_give_the_same_bytes_wherever_and_whenever_they_are_printed() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            var here = print(Galley.FACTS);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var there = print(Galley.FACTS);

            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_file_is_identified_by_its_content() throws Exception {
        var one = new Galley();
        var same = new Galley();
        var other = new Galley();
        var id = identifier(one.line("one", one.part(Part.Role.PARAGRAPH)).print());

        assertThat(identifier(same.line("one", same.part(Part.Role.PARAGRAPH)).print()))
                .isEqualTo(id);
        assertThat(identifier(
                        other.line("other", other.part(Part.Role.PARAGRAPH)).print()))
                .isNotEqualTo(id);
        assertThat(id).matches("\\[ <[0-9A-F]{32}> <[0-9A-F]{32}> ]");
    }

    /** How pages get into the file is not among OpenPDF's promises: with another version, look at ObjectWriter first. */
    @Test
    void openpdf_is_the_version_that_we_know() {
        assertThat(Document.getVersion()).isEqualTo("OpenPDF 3.0.5");
    }

    private static byte[] print(DocumentFacts facts) {
        var galley = new Galley();
        galley.line("1,234.5 words", galley.part(Part.Role.PARAGRAPH));
        return Galley.print(galley.pages(), facts);
    }

    private static String identifier(byte[] pdf) throws Exception {
        return Reader.show(pdf, "trailer/ID").strip();
    }
}
