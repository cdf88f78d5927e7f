package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.article.Picture;
import gazette.language.Language;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Pages;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What validators say of an issue with everything in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"2a", "2u", "ua1"})
    void an_issue_conforms_to_what_it_claims(String standard) throws Exception {
        assertThat(Vera.failures(issue(), standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTENTS HEADING",
                "CONTENTS SECTION LIST LIST_ITEM PARAGRAPH",
                "CONTENTS CONTENTS_ITEM CONTENTS CONTENTS_ITEM LABEL",
                "LIST PARAGRAPH",
                "LIST GROUP LIST_ITEM LIST LIST_ITEM LABEL",
                "LIST_ITEM LIST_BODY",
                "TABLE PARAGRAPH",
                "TABLE GROUP TABLE_ROW TABLE_CELL TABLE TABLE_ROW TABLE_HEADING",
                "TABLE TABLE_ROW PARAGRAPH",
                "TABLE TABLE_HEAD TABLE_ROW TABLE_HEADING",
                "TABLE TABLE_BODY TABLE_ROW TABLE_CELL TABLE_BODY TABLE_ROW",
                "TABLE TABLE_FOOT PARAGRAPH",
                "TABLE GROUP TABLE_BODY GROUP TABLE_ROW TABLE_CELL",
                "GROUP TABLE_HEAD TABLE_ROW TABLE_CELL",
                "TABLE_CELL HEADING",
                "PARAGRAPH NOTE LABEL",
                "PARAGRAPH REFERENCE LINK",
                "NOTE LABEL LINK",
                "TABLE TABLE_ROW TABLE_CELL NOTE LABEL",
                "LIST LIST_ITEM LIST_BODY NOTE PARAGRAPH",
                "ARTICLE ARTICLE CODE",
                "FIGURE CAPTION SPAN",
            })
    void parts_conform_however_oddly_they_are_put_into_each_other(String roles) throws Exception {
        var galley = new Galley();
        var part = galley.root;
        for (var role : roles.split(" ", -1)) {
            part = galley.part(Part.Role.valueOf(role), part);
        }

        assertThat(Vera.failures(galley.line("Words", part).print(), "ua1")).isEmpty();
    }

    @Test
    void qpdf_finds_nothing_wrong() throws Exception {
        assumeTrue(isInstalled("qpdf"), "qpdf is not installed");

        assertThat(Reader.run(issue(), "qpdf", "--check", "FILE"))
                .contains("No syntax or stream encoding errors found");
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] issue() {
        var galley = new Galley();
        contents(galley);
        galley.page("i");
        article(galley);
        return galley.bookmark(new Pages.Bookmark("A headline", "headline", List.of()))
                .print();
    }

    private static void contents(Galley galley) {
        galley.line("The Morning Gazette", galley.part(Part.Role.HEADING).withLevel(1));
        var item = galley.part(Part.Role.CONTENTS_ITEM, galley.part(Part.Role.CONTENTS));
        var link = galley.part(Part.Role.LINK, item);
        galley.line("A headline 1", link).link(new LinkTarget.Inside("headline"), link);
        galley.line("i", Part.ARTIFACT);
    }

    private static void article(Galley galley) {
        var article = galley.part(Part.Role.ARTICLE);
        galley.line("A headline", galley.part(Part.Role.HEADING, article).withLevel(2))
                .anchor("headline");
        paragraph(galley, article);
        galley.line("To be quoted", galley.part(Part.Role.PARAGRAPH, galley.part(Part.Role.BLOCK_QUOTE, article)));
        galley.line("Pulled from the text", galley.part(Part.Role.ASIDE, article));
        list(galley, article);
        table(galley, article);
        pictures(galley, article);
        galley.line("let x = 1", galley.part(Part.Role.CODE, article));
        galley.line("1 A note", galley.part(Part.Role.NOTE, article));
        galley.line("2 Another", galley.part(Part.Role.NOTE, article));
        galley.line("The Morning Gazette", Part.ARTIFACT)
                .link(new LinkTarget.Inside("headline"), Part.ARTIFACT)
                .add(new Item.Fill(new Rectangle(40, 500, 300, .5), new Color(90, 10, 10), Part.ARTIFACT));
    }

    private static void paragraph(Galley galley, Part article) {
        var paragraph = galley.part(Part.Role.PARAGRAPH, article);
        galley.line("Words, and a link to", paragraph);
        var link = galley.part(Part.Role.LINK, paragraph);
        galley.line("elsewhere", link).link(new LinkTarget.Outside("https://example.org/ü"), link);
        var foreign = galley.part(Part.Role.SPAN, paragraph).withLanguage(Language.of("de"));
        galley.line("Straßenbahn\u00AD", foreign);
        var glyphs = Galley.glyphs(
                Galley.ITALIC,
                11,
                new int[] {0, 0, Galley.ITALIC.glyph('e'), Galley.ITALIC.glyph(0x301)},
                new String[] {"中", "\uF8D0", "é", ""});
        galley.add(new Item.Words(Galley.ITALIC, 11, .98, 40, 300, new Color(9, 90, 9), glyphs, paragraph));
    }

    private static void list(Galley galley, Part article) {
        var item = galley.part(Part.Role.LIST_ITEM, galley.part(Part.Role.LIST, article));
        galley.line("•", galley.part(Part.Role.LABEL, item));
        var body = galley.part(Part.Role.LIST_BODY, item);
        galley.line("An item", galley.part(Part.Role.PARAGRAPH, body));
    }

    private static void table(Galley galley, Part article) {
        var table = galley.part(Part.Role.TABLE, article);
        for (int i = 0; i < 2; i++) {
            var row = galley.part(Part.Role.TABLE_ROW, table);
            var role = i == 0 ? Part.Role.TABLE_HEADING : Part.Role.TABLE_CELL;
            galley.line("left", galley.part(role, row)).line("right", galley.part(role, row));
        }
        spans(galley, article);
    }

    private static void spans(Galley galley, Part article) {
        var table = galley.part(Part.Role.TABLE, article);
        var head = galley.part(Part.Role.TABLE_ROW, table);
        galley.line(
                "tall",
                galley.part(Part.Role.TABLE_HEADING, head)
                        .withSpan(new Part.Span(1, 2))
                        .withScope(Part.Scope.COLUMN));
        galley.line(
                "wide",
                galley.part(Part.Role.TABLE_HEADING, head)
                        .withSpan(new Part.Span(2, 1))
                        .withScope(Part.Scope.BOTH));
        var row = galley.part(Part.Role.TABLE_ROW, table);
        galley.line("cell", galley.part(Part.Role.TABLE_CELL, row))
                .add(new Item.Blank(galley.part(Part.Role.TABLE_CELL, row)));
    }

    private static void pictures(Galley galley, Part article) {
        var figure = galley.part(Part.Role.FIGURE, article).withAlternative("Four colours");
        var area = new Rectangle(40, 400, 60, 60);
        galley.add(new Item.PlacedPicture(area, "a.png", Plates.png(8, 8), figure));
        galley.line("A caption", galley.part(Part.Role.CAPTION, figure));
        var clear = Plates.file(Plates.quarters(8, 8, BufferedImage.TYPE_INT_ARGB), "png");
        var jpeg = Plates.file(Plates.quarters(16, 16, BufferedImage.TYPE_BYTE_GRAY), "jpg");
        galley.add(new Item.PlacedPicture(
                        area, "b.png", Plates.picture(Picture.Format.PNG, 8, 8, clear), Part.ARTIFACT))
                .add(new Item.PlacedPicture(area, "c.jpg", Plates.picture(Picture.Format.JPEG, 8, 8, jpeg), figure))
                .add(new Item.PlacedPicture(
                        area, "d.jpg", Plates.picture(Picture.Format.JPEG, 8, 8, new byte[9]), figure));
    }
}
