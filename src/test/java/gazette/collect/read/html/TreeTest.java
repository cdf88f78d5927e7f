package gazette.collect.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TreeTest {
    private static final String PAGE = """
            <body><div class="Lead wide" id=top><p>One <a href="#n1" rel=Author>two</a> <a name=x>three</a></p></div>
            <table><tr><td><table><tr><td>In</td></tr></table></td></tr></table>
            <p ROLE="Main" class=credit>Four <a href=/five>five</a></p>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "p, td, h1",
                "[class]",
                "a[href]",
                "a[href^=#]",
                "a[rel=author]",
                "[role=main]",
                ".lead, .credit",
                "div#top, #none",
                "p.credit[role]",
                "main, [role=main], a[href]"
            })
    void it_finds_what_the_selector_of_a_style_sheet_finds(String kinds) {
        var page = Tree.of(PAGE, "");

        assertThat(Tree.all(page, kinds)).containsExactlyElementsOf(page.select(kinds));
        assertThat(Tree.has(page, kinds)).isEqualTo(page.selectFirst(kinds) != null);
        assertThat(page.select("*")).allMatch(element -> Tree.isIn(element, kinds) == (element.closest(kinds) != null));
    }

    @Test
    void what_is_more_than_a_kind_is_refused() {
        assertThatThrownBy(() -> Tree.all(Tree.of(PAGE, ""), "div > p")).hasMessageContaining("div > p");
    }

    @Test
    void an_element_is_around_others_and_not_around_itself() {
        var tables = Tree.all(Tree.of(PAGE, ""), "table");

        assertThat(tables).extracting(table -> Tree.isAround(table, "table")).containsExactly(true, false);
        assertThat(Tree.holds(tables.getFirst(), tables.getLast())).isTrue();
        assertThat(Tree.holds(tables.getFirst(), tables.getFirst())).isFalse();
    }
}
