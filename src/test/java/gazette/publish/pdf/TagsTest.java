package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The structure tree as poppler shows it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TagsTest {
    private final Galley galley = new Galley();

    @Test
    void the_tree_is_that_of_the_parts() throws Exception {
        var article = galley.part(Part.Role.ARTICLE);
        var quote = galley.part(Part.Role.BLOCK_QUOTE, article);
        galley.line("Quoted words", galley.part(Part.Role.PARAGRAPH, quote));
        var list = galley.part(Part.Role.LIST, article);
        var item = galley.part(Part.Role.LIST_ITEM, list);
        galley.line("1.", galley.part(Part.Role.LABEL, item));
        galley.line("An item", galley.part(Part.Role.LIST_BODY, item));

        assertThat(structure()).isEqualTo("""
                Document
                  Art
                    BlockQuote
                      P (block)
                        "Quoted words"
                    L (block):
                       /ListNumbering /Decimal
                      LI (block)
                        Lbl (block)
                          "1."
                        LBody (block)
                          "An item"
                """);
    }

    @Test
    void a_paragraph_goes_on_around_what_stands_in_it_and_over_the_page() throws Exception {
        var paragraph = galley.part(Part.Role.PARAGRAPH);
        var span = galley.part(Part.Role.SPAN, paragraph).withLanguage(Language.of("de"));

        galley.line("It is a ", paragraph).line("Weltanschauung", span).line("of its own", paragraph);
        galley.page("1").line("on two pages", paragraph);

        assertThat(structure()).isEqualTo("""
                Document
                  P (block)
                    "It is a "
                    Span (inline)
                      "Weltanschauung"
                    "of its own"
                    "on two pages"
                """);
    }

    @Test
    void a_part_is_read_where_it_belongs_wherever_it_stands() throws Exception {
        var first = galley.part(Part.Role.PARAGRAPH);
        var floating = galley.part(Part.Role.ASIDE);
        var last = galley.part(Part.Role.PARAGRAPH);

        galley.line("Floated to the top", floating).line("First", first).line("Last", last);

        assertThat(structure()).containsSubsequence("First", "Floated to the top", "Last");
    }

    @Test
    void running_heads_and_rules_are_not_read() throws Exception {
        galley.line("The Morning Gazette", Part.ARTIFACT)
                .add(new Item.Fill(new Rectangle(40, 50, 100, 1), Color.BLACK, galley.part(Part.Role.PARAGRAPH)));

        assertThat(structure()).isEqualTo("Document\n");
    }

    @Test
    void no_heading_is_more_than_one_level_below_the_last() throws Exception {
        galley.line("Three", galley.part(Part.Role.HEADING).withLevel(3));
        galley.line("Four", galley.part(Part.Role.HEADING).withLevel(4));
        galley.line("One", galley.part(Part.Role.HEADING).withLevel(1));

        assertThat(structure()).containsSubsequence("H1", "Three", "H2", "Four", "H1", "One");
    }

    @Test
    void rows_that_belong_together_are_a_head_a_body_and_a_foot() throws Exception {
        var table = galley.part(Part.Role.TABLE);
        rowOf(Part.Role.TABLE_HEAD, table, Part.Role.TABLE_HEADING, "Weir");
        rowOf(Part.Role.TABLE_BODY, table, Part.Role.TABLE_CELL, "Oreby");
        rowOf(Part.Role.TABLE_BODY, table, Part.Role.TABLE_CELL, "Scarrow");
        rowOf(Part.Role.TABLE_FOOT, table, Part.Role.TABLE_CELL, "All");

        assertThat(structure())
                .containsSubsequence(
                        "Table", "THead", "TR", "TH", "Weir", "TBody", "Oreby", "TBody", "Scarrow", "TFoot", "All");
    }

    @Test
    void groups_of_rows_that_no_table_can_have_are_divisions() throws Exception {
        var table = galley.part(Part.Role.TABLE);
        rowOf(Part.Role.TABLE_HEAD, table, Part.Role.TABLE_HEADING, "Weir");
        rowOf(Part.Role.TABLE_HEAD, table, Part.Role.TABLE_HEADING, "Eels");
        rowOf(Part.Role.TABLE_BODY, table, Part.Role.TABLE_CELL, "Oreby");

        assertThat(structure())
                .containsSubsequence("Table", "Div", "TR", "Weir", "Div", "TR", "Eels", "Div", "TR", "Oreby")
                .doesNotContain("THead", "TBody");
    }

    private void rowOf(Part.Role group, Part table, Part.Role cell, String words) {
        galley.line(words, galley.part(cell, galley.part(Part.Role.TABLE_ROW, galley.part(group, table))));
    }

    @Test
    void an_item_outside_of_a_list_is_a_division() throws Exception {
        galley.line("Alone", galley.part(Part.Role.LIST_ITEM));

        assertThat(structure()).isEqualTo("""
                Document
                  Div
                    "Alone"
                """);
    }

    @Test
    void what_stands_in_an_item_of_a_list_is_its_body() throws Exception {
        var item = galley.part(Part.Role.LIST_ITEM, galley.part(Part.Role.LIST));
        galley.line("One", galley.part(Part.Role.PARAGRAPH, item));
        galley.line("Two", galley.part(Part.Role.PARAGRAPH, item));

        assertThat(structure()).isEqualTo("""
                Document
                  L (block)
                    LI (block)
                      LBody (block)
                        P (block)
                          "One"
                        P (block)
                          "Two"
                """);
    }

    @Test
    void contents_with_headings_are_a_section_and_their_lists_the_contents() throws Exception {
        var contents = galley.part(Part.Role.CONTENTS);
        galley.line("Contents", galley.part(Part.Role.HEADING, contents));
        var list = galley.part(Part.Role.LIST, galley.part(Part.Role.SECTION, contents));
        galley.line("An article", galley.part(Part.Role.LIST_ITEM, list));

        assertThat(structure()).isEqualTo("""
                Document
                  Sect
                    H1 (block)
                      "Contents"
                    Sect
                      TOC
                        TOCI
                          "An article"
                """);
    }

    @Test
    void the_last_cell_of_a_short_row_takes_up_what_is_left() throws Exception {
        var table = galley.part(Part.Role.TABLE);
        galley.line("All", galley.part(Part.Role.TABLE_CELL, galley.part(Part.Role.TABLE_ROW, table)));
        var row = galley.part(Part.Role.TABLE_ROW, table);
        galley.line("a", galley.part(Part.Role.TABLE_CELL, row)).line("b", galley.part(Part.Role.TABLE_CELL, row));

        assertThat(structure().replaceAll("\\s+", " ")).contains("TR TD: /ColSpan 2 \"All\" TR TD \"a\" TD \"b\"");
    }

    @Test
    void a_described_picture_is_a_figure_with_its_words_and_its_place() throws Exception {
        var figure = galley.part(Part.Role.FIGURE).withAlternative("A lighthouse at dusk");
        galley.add(new Item.PlacedPicture(new Rectangle(40, 60, 200, 100), "a.png", Plates.png(2, 1), figure));
        galley.line("A caption", galley.part(Part.Role.CAPTION, figure));

        assertThat(structure()).contains("Figure").contains("\"A caption\"").contains("/BBox [40 435.276 240 535.276]");
        assertThat(Reader.show(galley.print(), "grep").lines())
                .anyMatch(object -> object.contains("/S/Figure") && object.contains("/Alt(A lighthouse at dusk)"));
    }

    @Test
    void a_picture_that_nobody_described_is_not_read_but_its_caption_is() throws Exception {
        var figure = galley.part(Part.Role.FIGURE);
        galley.add(new Item.PlacedPicture(new Rectangle(40, 60, 200, 100), "a.png", Plates.png(2, 1), figure));
        galley.line("A caption", galley.part(Part.Role.CAPTION, figure));

        assertThat(structure()).isEqualTo("""
                Document
                  Div
                    Caption
                      "A caption"
                """);
    }

    @Test
    void a_heading_of_a_table_heads_its_column_or_its_row() throws Exception {
        var table = galley.part(Part.Role.TABLE);
        var head = galley.part(Part.Role.TABLE_ROW, table);
        galley.line("Year", galley.part(Part.Role.TABLE_HEADING, head));
        galley.line("Rain", galley.part(Part.Role.TABLE_HEADING, head));
        var row = galley.part(Part.Role.TABLE_ROW, table);
        galley.line("2025", galley.part(Part.Role.TABLE_HEADING, row));
        galley.line("much", galley.part(Part.Role.TABLE_CELL, row));

        assertThat(structure().replaceAll("\\s+", " ")).isEqualTo("""
                Document Table (block) \
                TR TH: /Scope /Column "Year" TH: /Scope /Column "Rain" \
                TR TH: /Scope /Row "2025" TD "much"\s""");
    }

    @Test
    void a_cell_says_how_far_it_reaches_and_what_it_heads() throws Exception {
        var table = galley.part(Part.Role.TABLE);
        var first = galley.part(Part.Role.TABLE_ROW, table);
        galley.line(
                "a",
                galley.part(Part.Role.TABLE_HEADING, first)
                        .withSpan(new Part.Span(1, 2))
                        .withScope(Part.Scope.ROW));
        galley.line("b", galley.part(Part.Role.TABLE_CELL, first).withSpan(new Part.Span(2, 1)));
        var second = galley.part(Part.Role.TABLE_ROW, table);
        galley.line("c", galley.part(Part.Role.TABLE_CELL, second))
                .add(new Item.Blank(galley.part(Part.Role.TABLE_CELL, second)));

        assertThat(structure().replaceAll("\\s+", " "))
                .contains("TR TH: /Scope /Row /RowSpan 2 \"a\" TD: /ColSpan 2 \"b\" TR TD \"c\" TD");
    }

    @Test
    void parts_within_parts_without_end_are_written() throws Exception {
        var part = galley.root;
        for (int i = 0; i < 20_000; i++) {
            part = galley.part(Part.Role.GROUP, part);
        }

        galley.line("At the bottom", part);

        assertThat(galley.print()).isNotEmpty();
    }

    @Test
    void of_many_documents_each_is_whole_and_in_its_place() throws Exception {
        int documents = 60;
        for (int i = 0; i < documents; i++) {
            var section = galley.part(Part.Role.SECTION);
            galley.line("Head " + i, galley.part(Part.Role.HEADING, section).withLevel(1));
            for (int j = 0; j < 500; j++) {
                galley.line(i + "," + j, galley.part(Part.Role.PARAGRAPH, section));
                if (j % 25 == 24) {
                    galley.page(Integer.toString(20 * i + j / 25));
                }
            }
        }
        var expected = new StringBuilder("Document\n");
        for (int i = 0; i < documents; i++) {
            expected.append("  Sect\n    H1 (block)\n      \"Head ").append(i).append("\"\n");
            for (int j = 0; j < 500; j++) {
                expected.append("    P (block)\n      \"%d,%d\"\n".formatted(i, j));
            }
        }

        assertThat(structure()).isEqualTo(expected.toString());
    }

    private String structure() throws Exception {
        return Reader.run(galley.print(), "pdfinfo", "-struct-text", "FILE");
    }
}
