package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Severity;
import gazette.measure.PageSize;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import gazette.page.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypesetterTest {
    @Nested
    class Blocks {
        @Test
        void stand_under_each_other_at_the_distance_of_their_leading() {
            var lines = Proofs.of("").with("<p>One</p><p>Two</p>").lines();

            assertThat(lines).containsExactly(List.of("20 28 One", "20 38 Two"));
        }

        @Test
        void adjoining_margins_become_one_the_wider_of_the_two() {
            var lines = Proofs.of("p { margin: 10pt 0 } h2 { margin: 0 0 30pt }")
                    .with("<h2>Head</h2><p>Text</p><p>More</p>")
                    .lines();

            assertThat(lines.getFirst()).containsExactly("20 28 Head", "20 68 Text", "20 88 More");
        }

        @Test
        void padding_and_borders_stand_between_margin_and_text() {
            var proofs = Proofs.of("div { border: 2pt solid black; padding: 3pt 8pt; } h2 { font-size: 9pt }")
                    .with("<div><h2>In</h2></div>");

            assertThat(proofs.lines().getFirst()).containsExactly("30 34 In");
            assertThat(proofs.items(Item.Fill.class))
                    .hasSize(4)
                    .allSatisfy(edge -> assertThat(edge.part()).isEqualTo(Part.ARTIFACT));
        }

        @Test
        void a_background_reaches_from_border_to_border_on_each_page_it_stands_on() {
            var proofs = Proofs.of("div { background: #eee }").with("<div>" + Proofs.words(200) + "</div>");

            var areas = proofs.items(Item.Fill.class);

            assertThat(areas).hasSize(2);
            assertThat(areas.getFirst().area().height()).isCloseTo(260, within(0.01));
        }

        @Test
        void a_number_stands_beside_the_first_line_of_its_item() {
            var lines = Proofs.of("ol { padding-left: 20pt }")
                    .with("<ol start='9'><li>Nine</li><li>Ten</li></ol>")
                    .lines();

            assertThat(lines.getFirst())
                    .satisfiesExactly(
                            first -> assertThat(first).endsWith(" 28 9.\u00A0Nine"),
                            second -> assertThat(second).endsWith(" 38 10.\u00A0Ten"));
        }

        @Test
        void a_number_stands_beside_its_item_beside_a_float() {
            var words = Proofs.of("ol { padding-left: 20pt } .note { float: left; width: 50pt; margin-right: 10pt }")
                    .with("<div class='note'>Note<br/>note<br/>note</div><ol><li>One</li><li><p>Two</p></li></ol>")
                    .items(Item.Words.class);

            assertThat(words)
                    .filteredOn(word -> word.glyphs().text().matches("\\d.*"))
                    .hasSize(2)
                    .allSatisfy(number -> assertThat(number.x()).isCloseTo(80, within(0.1)));
            assertThat(words)
                    .filteredOn(word -> word.glyphs().text().matches("One|Two"))
                    .allSatisfy(text -> assertThat(text.x()).isGreaterThan(85));
        }

        @Test
        void a_mark_inside_is_the_beginning_of_the_first_line() {
            var proofs = Proofs.of("ol { padding: 0; list-style-position: inside }")
                    .with("<ol><li>One</li><li><p>Two</p></li><li></li></ol>");

            assertThat(proofs.lines().getFirst())
                    .containsExactly("20 28 1.\u00A0One", "20 38 2.\u00A0Two", "20 48 3.\u00A0");
            assertThat(proofs.items(Item.Words.class).getFirst().part().role()).isEqualTo(Part.Role.LABEL);
        }

        @Test
        void a_reversed_list_counts_down() {
            assertThat(numbers("<ol reversed=''><li>a</li><li>b</li><li>c</li></ol>"))
                    .containsExactly("3.", "2.", "1.");
            assertThat(numbers("<ol reversed='' start='9'><li>a</li><li value='4'>b</li><li>c</li></ol>"))
                    .containsExactly("9.", "4.", "3.");
        }

        @Test
        void numbers_are_written_as_the_sheet_says() {
            var styles = List.of("lower-roman", "upper-alpha", "lower-greek", "hebrew", "arabic-indic", "upper-latin");

            assertThat(styles.stream()
                            .map(style -> numbers(
                                            "ol { list-style-type: " + style + " }", "<ol start='4'><li>a</li></ol>")
                                    .getFirst()))
                    .containsExactly("iv.", "D.", "δ.", "ד", "٤", "D.");
        }

        @Test
        void nested_lists_count_for_themselves() {
            assertThat(numbers("<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>"))
                    .containsExactly("1.", "1.", "2.", "2.");
        }

        private static List<String> numbers(String list) {
            return numbers("", list);
        }

        private static List<String> numbers(String css, String list) {
            return Proofs.of(css).with(list).items(Item.Words.class).stream()
                    .filter(words -> words.part().role() == Part.Role.LABEL)
                    .map(words -> words.glyphs().text().replace("\u00A0", ""))
                    .filter(number -> !number.isEmpty())
                    .toList();
        }

        @Test
        void cells_of_a_column_stand_under_each_other() {
            var cells = Proofs.of("td { padding: 0 }")
                    .with("<table><tr><td>a</td><td>b</td></tr><tr><td>longer</td><td>c</td></tr></table>")
                    .items(Item.Words.class);

            assertThat(cells).extracting(words -> words.glyphs().text()).containsExactly("a", "b", "longer", "c");
            assertThat(cells.get(0).x()).isEqualTo(cells.get(2).x());
            assertThat(cells.get(1).x()).isEqualTo(cells.get(3).x());
            assertThat(cells.get(1).x()).isGreaterThan(cells.get(0).x() + 20);
        }

        @Test
        void text_outside_any_paragraph_is_a_paragraph_to_a_reader() {
            var words = Proofs.of("").with("<div>Loose</div>").items(Item.Words.class);

            assertThat(words.getFirst().part().role()).isEqualTo(Part.Role.PARAGRAPH);
        }
    }

    @Nested
    class Lines {
        @Test
        void white_space_collapses_across_the_borders_of_elements() {
            var lines = Proofs.of("")
                    .with("<p> One <em> two </em>\n <b>three</b> </p>")
                    .lines();

            assertThat(lines.getFirst()).containsExactly("20 28 One two three");
        }

        @Test
        void white_space_of_code_stays() {
            var lines = Proofs.of("pre { font: 8pt/10pt Literata; margin: 0 }")
                    .with("<pre>a\n  b  c</pre>")
                    .lines();

            assertThat(lines.getFirst()).containsExactly("20 28 a", "20 38   b  c");
        }

        @Test
        void what_is_raised_stands_above_the_line_without_moving_it() {
            var words = Proofs.of("").with("<p>x<sup>2</sup></p><p>y</p>").items(Item.Words.class);

            assertThat(words.get(1).baseline()).isLessThan(words.get(0).baseline());
            assertThat(words.get(2).baseline()).isCloseTo(words.get(0).baseline() + 10, within(0.01));
        }

        @Test
        void generated_content_stands_before_and_after() {
            var lines = Proofs.of("q::before { content: '«' } q::after { content: '»' }")
                    .with("<p><q>Yes</q></p>")
                    .lines();

            assertThat(lines.getFirst()).containsExactly("20 28 «Yes»");
        }

        @Test
        void the_text_where_a_link_leads_can_stand_beside_it() {
            var lines = Proofs.of(
                            "a::after { content: ' (' target-text(attr(href)) ', ' target-counter(attr(href), page) ')' } h2 { break-before: page }")
                    .with(
                            "<p><a href='#b'>See</a></p><p><a href='2.xhtml'>and</a></p><h2 id='b'>The  <em>boats</em></h2>")
                    .with("<h1>Harbour</h1>")
                    .lines();

            assertThat(lines.getFirst()).containsExactly("20 28 See (The boats, 2)", "20 38 and (Harbour, 2)");
        }

        @Test
        void a_character_that_no_font_has_is_told_by_name() {
            var set = Proofs.of("").with("<p>\uA66E</p>").set();

            assertThat(set.notes())
                    .extracting(Diagnostic::where)
                    .containsExactly("U+A66E CYRILLIC LETTER MULTIOCULAR O");
        }

        @Test
        void lines_left_short_because_they_hold_too_little_are_told_once() {
            var words = "internationalisation representatives unquestionably incomprehensibilities ".repeat(3);

            var set = Proofs.of("p { text-align: justify; hyphens: none }")
                    .with("<p>" + words + "</p><p>" + words + "</p>")
                    .set();

            assertThat(set.notes()).singleElement().satisfies(note -> {
                assertThat(note.severity()).isEqualTo(Severity.NOTE);
                assertThat(note.what()).contains("left short");
            });
        }

        @Test
        void fallback_fonts_set_what_the_text_font_lacks() {
            var set = Proofs.of("").with("<p>نعم 🙂 हाँ</p>").set();

            assertThat(set.notes()).isEmpty();
        }
    }

    @Nested
    class Pictures {
        @Test
        void a_picture_is_never_wider_than_its_column() {
            var placed = Proofs.of("")
                    .showing("wide.png", 1000, 500)
                    .with("<figure><img src='wide.png' alt='A harbour'/></figure>")
                    .items(Item.PlacedPicture.class);

            assertThat(placed.getFirst().area().width()).isCloseTo(160, within(0.01));
            assertThat(placed.getFirst().area().height()).isCloseTo(80, within(0.01));
            assertThat(placed.getFirst().part().alternative()).contains("A harbour");
        }

        @Test
        void a_tall_picture_leaves_room_for_its_caption() {
            var pages = Proofs.of("figure { break-inside: avoid }")
                    .showing("tall.png", 500, 5000)
                    .with("<figure><img src='tall.png' alt='A mast'/><figcaption>Mast</figcaption></figure>")
                    .pages();

            assertThat(pages).hasSize(1);
        }

        @Test
        void a_picture_that_is_a_block_stands_by_itself_with_equal_white_above_and_below() {
            var placed = Proofs.of("img { display: block }")
                    .showing("small.png", 40, 20)
                    .with("<p>Before</p><img src='small.png' alt='A stamp'/><p>After</p>")
                    .items(Item.PlacedPicture.class);

            assertThat(placed)
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.area().y()).isCloseTo(32.5, within(0.01)));
        }

        @Test
        void a_small_picture_keeps_its_size() {
            var placed = Proofs.of("")
                    .showing("small.png", 40, 20)
                    .with("<figure><img src='small.png' alt='A stamp'/></figure>")
                    .items(Item.PlacedPicture.class);

            assertThat(placed.getFirst().area().width()).isCloseTo(30, within(0.01));
        }
    }

    @Nested
    class PagesOfAnIssue {
        @Test
        void are_as_big_as_the_sheet_says_unless_somebody_asks_for_another_size() {
            var sheet = Proofs.of("").with("<p>x</p>").pages().getFirst();
            var asked = Proofs.of("")
                    .with("<p>x</p>")
                    .on(new PageSize(300, 400))
                    .pages()
                    .getFirst();

            assertThat(sheet.size()).isEqualTo(new PageSize(200, 300));
            assertThat(asked.size()).isEqualTo(new PageSize(300, 400));
        }

        @Test
        void every_line_of_the_text_stands_on_the_grid() {
            var lines = Proofs.of("h2 { margin: 7pt 0 4pt } blockquote { margin: 5pt 10pt }")
                    .with("<p>a</p><h2>h</h2><p>b</p><blockquote><p>c</p></blockquote><p>d</p>")
                    .items(Item.Words.class);

            assertThat(lines)
                    .filteredOn(words -> !words.glyphs().text().equals("h"))
                    .allSatisfy(words -> assertThat(
                                    (words.baseline() - lines.getFirst().baseline()) % 10)
                            .isCloseTo(0, within(0.01)));
        }

        @Test
        void a_heading_never_stands_at_the_foot_without_its_text() {
            var pages = Proofs.of("h2 { break-after: avoid }")
                    .with("<p>Line</p>".repeat(25) + "<h2>Head</h2><p>Text</p>")
                    .lines();

            assertThat(pages).hasSize(2);
            assertThat(pages.getLast()).containsExactly("20 28 Head", "20 38 Text");
        }

        @Test
        void a_short_quotation_is_not_split() {
            var pages = Proofs.of("")
                    .with("<p>Line</p>".repeat(25) + "<blockquote>" + "<p>Quote</p>".repeat(3) + "</blockquote>"
                            + "<p>After</p>".repeat(9))
                    .lines();

            assertThat(pages.getLast()).hasSize(12).first().asString().endsWith("Quote");
        }

        @Test
        void a_table_of_half_a_page_is_kept_whole() {
            var pages = Proofs.of("td { padding: 0 }")
                    .with("<p>Line</p>".repeat(20) + "<table>" + "<tr><td>cell</td></tr>".repeat(10) + "</table>")
                    .lines();

            assertThat(pages.getLast()).hasSize(10);
        }

        @Test
        void an_article_that_wants_a_right_hand_page_gets_one() {
            var pages = Proofs.of("body { break-before: right }")
                    .with("<p>One</p>")
                    .with("<p>Two</p>")
                    .lines();

            assertThat(pages).containsExactly(List.of("20 28 One"), List.of(), List.of("20 28 Two"));
        }

        @Test
        void a_contents_list_tells_the_pages_on_which_articles_begin() {
            var pages = Proofs.of("""
                            body { break-before: page }
                            a::after { content: leader('.') target-counter(attr(href), page) }
                            """)
                    .with("<p><a href='2.xhtml'>First</a></p><p><a href='3.xhtml'>Second</a></p>")
                    .with(Proofs.words(200))
                    .with("<p>End</p>")
                    .lines();

            assertThat(pages.getFirst().getFirst()).matches("20 28 First\\.+2");
            assertThat(pages.getFirst().getLast()).matches("20 38 Second\\.+4");
        }

        @Test
        void running_heads_say_what_the_page_holds_and_folios_count() {
            var pages = Proofs.of("""
                            @page { @top-left { content: string(title) } @bottom-right { content: counter(page) } }
                            h1 { string-set: title content() }
                            """)
                    .with("<h1>The Ferry</h1>" + Proofs.words(200))
                    .lines();

            assertThat(pages)
                    .hasSize(2)
                    .allSatisfy(page -> assertThat(page).anyMatch(line -> line.endsWith(" The Ferry")));
            assertThat(pages.getLast().getLast()).endsWith(" 2");
        }

        @Test
        void a_running_head_that_is_too_long_ends_at_a_word() {
            var pages = Proofs.of("@page { @top-left { content: string(title) } } h1 { string-set: title content() }")
                    .with("<h1>A headline that goes on and on for longer than any head of a page can be</h1>")
                    .lines();

            assertThat(pages.getFirst().getLast()).endsWith("…").doesNotContain("longer than any head");
        }

        @Test
        void a_running_head_of_one_word_that_is_too_long_is_cut_within_it() {
            var pages = Proofs.of("@page { @top-left { content: string(title) } } h1 { string-set: title content() }")
                    .with("<h1>" + "boats".repeat(200) + "</h1>")
                    .pages();

            var head = pages.getFirst().items().stream()
                    .filter(item ->
                            item instanceof Item.Words words && words.part().role() == Part.Role.ARTIFACT)
                    .map(Item.Words.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(head.glyphs().text()).startsWith("boatsboats").endsWith("…");
            assertThat(head.x() + head.glyphs().width() / 1000.0)
                    .isLessThanOrEqualTo(180.1)
                    .isGreaterThan(150);
        }

        @Test
        @Timeout(20)
        void a_running_head_of_100_000_letters_is_cut_in_a_moment() {
            var pages = Proofs.of("@page { @top-left { content: string(title) } } h1 { string-set: title content() }")
                    .with("<h1>" + "ferries ".repeat(12_500) + "</h1>")
                    .lines();

            assertThat(pages)
                    .hasSizeGreaterThan(90)
                    .allSatisfy(page ->
                            assertThat(page.getLast()).endsWith("ferries…").hasSizeLessThan(80));
        }

        @Test
        void named_pages_have_margins_of_their_own() {
            var pages = Proofs.of("@page wide { margin: 5pt } body.wide { page: wide }")
                    .with("<div>One</div>")
                    .with("<div style='x'>Two</div>")
                    .lines();

            assertThat(pages.getFirst()).containsExactly("20 28 One", "20 38 Two");
        }

        @Test
        void are_the_same_in_every_run() {
            assertThat(describe(story())).isEqualTo(describe(story()));
        }

        private List<Page> story() {
            return Proofs.of("p { text-align: justify; hyphens: auto }")
                    .with(Proofs.words(300))
                    .with(Proofs.words(120))
                    .pages();
        }

        private static List<List<String>> describe(List<Page> pages) {
            return pages.stream().map(Proofs::lines).toList();
        }
    }

    @Nested
    class Links {
        @Test
        void lead_to_the_place_that_bears_the_name() {
            var proofs = Proofs.of("body { break-before: page }")
                    .with("<p><a href='2.xhtml#note'>There</a></p>")
                    .with("<p>x</p><p id='note'>Here</p>");

            assertThat(proofs.items(Item.LinkArea.class)).singleElement().satisfies(link -> {
                assertThat(link.target()).isEqualTo(new LinkTarget.Inside("2.xhtml#note"));
                assertThat(link.words()).isEqualTo("There");
                assertThat(link.part().role()).isEqualTo(Part.Role.LINK);
            });
            assertThat(proofs.items(Item.Anchor.class))
                    .filteredOn(anchor -> anchor.name().equals("2.xhtml#note"))
                    .singleElement()
                    .satisfies(anchor -> assertThat(anchor.y()).isCloseTo(30, within(0.01)));
        }

        @Test
        void that_are_broken_over_two_lines_have_an_area_on_each() {
            var areas = Proofs.of("")
                    .with("<p><a href='https://example.org/'>" + "link ".repeat(14) + "</a></p>")
                    .items(Item.LinkArea.class);

            assertThat(areas).hasSize(2);
        }

        @Test
        void from_right_to_left_have_one_area_as_well() {
            var areas = Proofs.of("html { font-family: 'Noto Naskh Arabic' }")
                    .with(
                            "ar",
                            "<p dir='rtl'>كتب <a href='https://example.org/'>المراسل <em>صباح</em> اليوم</a> هنا</p>")
                    .items(Item.LinkArea.class);

            assertThat(areas).singleElement().satisfies(area -> {
                assertThat(area.area().width()).isBetween(30.0, 120.0);
                assertThat(area.area().x()).isBetween(20.0, 180 - area.area().width());
            });
        }

        @Test
        void that_lead_nowhere_are_told_and_their_words_stay() {
            var set = Proofs.of("").with("<p><a href='9.xhtml'>Nowhere</a></p>").set();

            assertThat(set.notes()).extracting(Diagnostic::where).containsExactly("9.xhtml");
            assertThat(Proofs.lines(set.work().pages().getFirst())).containsExactly("20 28 Nowhere");
        }
    }
}
