package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.LinkTarget;
import gazette.page.Pages;
import gazette.page.Part;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways through an issue: links, outline, page labels. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysTest {
    private final Galley galley = new Galley();

    @Test
    void a_link_inside_leads_to_the_height_of_its_anchor() throws Exception {
        var link = galley.part(Part.Role.LINK);
        galley.line("see below", link)
                .link(new LinkTarget.Inside("below"), link)
                .page("1");
        galley.line("a line", galley.part(Part.Role.PARAGRAPH)).anchor("below");
        var pdf = galley.print();

        var pageTwo =
                Reader.show(pdf, "pages/2").lines().findFirst().orElseThrow().replace(" obj", "");
        assertThat(oneLine(pdf, "pages/1/Annots/1/Dest")).isEqualTo("[ " + pageTwo + " R /XYZ null 535.276 null ]");
        assertThat(oneLine(pdf, "pages/1/Annots/1/Rect")).isEqualTo("[ 40 535.276 140 550.276 ]");
        assertThat(oneLine(pdf, "pages/1/Annots/1/Contents")).isEqualTo("(words of the link)");
    }

    @Test
    void a_link_outside_leads_to_its_address_in_ascii() throws Exception {
        var link = galley.part(Part.Role.LINK);
        var pdf = galley.line("elsewhere", link)
                .link(new LinkTarget.Outside("https://example.org/München?a=(1)&b=ü 2"), link)
                .print();

        assertThat(Reader.run(pdf, "pdfinfo", "-url", "FILE"))
                .contains("https://example.org/M%C3%BCnchen?a=(1)&b=%C3%BC%202");
    }

    @Test
    void a_link_to_nowhere_is_noted_once_and_left_out() throws Exception {
        var link = galley.part(Part.Role.LINK);
        galley.line("nowhere", link)
                .link(new LinkTarget.Inside("nowhere"), link)
                .link(new LinkTarget.Inside("nowhere"), link);

        var notes = PdfPress.write(galley.pages(), Galley.FACTS, OutputStream.nullOutputStream());

        assertThat(notes).singleElement().hasToString("""
                nowhere: warning: a link on page 1 leads here, but nothing of this name is on any page
                  hint: mend the link in the theme or in the article""");
        assertThat(oneLine(galley.print(), "pages/1/Annots")).isEqualTo("null");
    }

    @Test
    void a_link_that_is_no_part_of_its_own_becomes_one() throws Exception {
        var paragraph = galley.part(Part.Role.PARAGRAPH);
        galley.line("all of it", paragraph).link(new LinkTarget.Outside("https://example.org/"), paragraph);

        assertThat(Reader.run(galley.print(), "pdfinfo", "-struct", "FILE")).contains("  P (block)\n    Link (inline)");
    }

    @Test
    void the_outline_is_open_at_its_first_level() throws Exception {
        galley.line("One", galley.part(Part.Role.HEADING)).anchor("one").page("1");
        galley.line("Two", galley.part(Part.Role.HEADING)).anchor("two");
        var child = new Pages.Bookmark("“Two” — ½", "two", List.of());
        galley.bookmark(new Pages.Bookmark("One", "one", List.of(child)));
        galley.bookmark(new Pages.Bookmark("Nowhere", "nowhere", List.of()));
        var pdf = galley.print();

        assertThat(Reader.show(pdf, "outline")
                        .lines()
                        .map(line -> line.replaceAll("[\"\\t]+", "|").replaceAll("&.*", "")))
                .containsExactly("+|One|#page=1", "||“Two” — ½|#page=2", "||Nowhere|(null)");
        assertThat(oneLine(pdf, "trailer/Root/PageMode")).isEqualTo("/UseOutlines");
        assertThat(oneLine(pdf, "trailer/Root/Outlines/Count")).isEqualTo("2");
    }

    @Test
    void an_issue_without_bookmarks_has_no_outline() throws Exception {
        var pdf = galley.line("a", galley.part(Part.Role.PARAGRAPH)).print();

        assertThat(oneLine(pdf, "trailer/Root/Outlines")).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, [ 0 << /St 1 /S /D >> ]",
        "i ii iii iv 1 2, [ 0 << /St 1 /S /r >> 4 << /St 1 /S /D >> ]",
        "IX X 12 13, [ 0 << /St 9 /S /R >> 2 << /St 12 /S /D >> ]",
        "cover cover 1, [ 0 << /P (cover) >> 1 << /P (cover) >> 2 << /St 1 /S /D >> ]",
        "iiii 007 vx, [ 0 << /P (iiii) >> 1 << /P (007) >> 2 << /P (vx) >> ]",
    })
    void pages_are_called_what_their_folios_say(String labels, String ranges) throws Exception {
        for (var label : labels.split(" ", -1)) {
            galley.line("a", galley.part(Part.Role.PARAGRAPH)).page(label);
        }

        assertThat(oneLine(galley.print(), "trailer/Root/PageLabels/Nums")).isEqualTo(ranges);
    }

    private static String oneLine(byte[] pdf, String path) throws Exception {
        return Reader.show(pdf, path).strip().replaceAll("\\s+", " ");
    }
}
