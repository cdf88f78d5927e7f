package gazette.typeset.css;

import static gazette.typeset.css.Desk.style;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.css.sheet.DefaultSheet;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.css.style.TypeStyle.WhiteSpace;
import gazette.typeset.css.syntax.Notes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DefaultSheetTest {
    @Test
    void our_own_sheet_has_no_mistakes() {
        var notes = new Notes("default.css");
        DefaultSheet.read(notes);

        assertThat(notes.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "p, BLOCK",
        "div, BLOCK",
        "section, BLOCK",
        "figure, BLOCK",
        "figcaption, BLOCK",
        "h1, BLOCK",
        "hr, BLOCK",
        "dl, BLOCK",
        "dd, BLOCK",
        "li, LIST_ITEM",
        "table, TABLE",
        "caption, TABLE_CAPTION",
        "tr, TABLE_ROW",
        "td, TABLE_CELL",
        "th, TABLE_CELL",
        "thead, TABLE_HEADER_GROUP",
        "tfoot, TABLE_FOOTER_GROUP",
        "col, TABLE_COLUMN",
        "em, INLINE",
        "span, INLINE",
        "q, INLINE",
        "img, INLINE_BLOCK",
        "script, NONE",
        "style, NONE",
        "title, NONE",
        "unheard-of, INLINE"
    })
    void plain_elements_make_the_boxes_that_browsers_make(String name, Display display) {
        assertThat(style("", "<" + name + " id='x'/>").display()).isEqualTo(display);
    }

    @Test
    void what_is_hidden_is_not_displayed() {
        assertThat(style("", "<p hidden='hidden' id='x'/>").display()).isEqualTo(Display.NONE);
    }

    @Test
    void quotations_pictures_and_lists_stand_in_from_the_side() {
        assertThat(style("", "<blockquote id='x'/>").box().margin().left()).isEqualTo(Length.points(30));
        assertThat(style("", "<ul id='x'/>").box().padding().left()).isEqualTo(Length.points(24));
        assertThat(style("", "<ul dir='rtl' id='x'/>").box().padding().right()).isEqualTo(Length.points(24));
    }

    @Test
    void letters_are_marked_as_everywhere() {
        assertThat(style("", "<em id='x'/>").type().italic()).isTrue();
        assertThat(style("", "<strong id='x'/>").type().weight()).isEqualTo(700);
        assertThat(style("", "<sup id='x'/>").type().rise()).isPositive();
        assertThat(style("", "<sub id='x'/>").type().rise()).isNegative();
        assertThat(style("", "<pre id='x'/>").type().whiteSpace()).isEqualTo(WhiteSpace.PRE_WRAP);
        assertThat(style("", "<code id='x'/>").type().families()).containsExactly("monospace");
    }

    @Test
    void the_cells_of_a_head_are_bold_and_inherit_where_they_stand() {
        var style = style("", "<table><thead><tr><th id='x'/></tr></thead></table>");

        assertThat(style.type().weight()).isEqualTo(700);
        assertThat(style.type().verticalAlign()).isEqualTo(TypeStyle.VerticalAlign.MIDDLE);
    }
}
