package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Item;
import gazette.page.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a document holds and a sheet asks for, pages come out, in time, and nothing is lost. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostilePagesTest {
    private static final int DEEPEST = 400;
    private static final Duration LONG = Duration.ofSeconds(60);

    private static List<Page> pages(Proofs proofs) {
        return Assertions.assertTimeoutPreemptively(LONG, proofs::pages);
    }

    private static int letters(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .filter(Item.Words.class::isInstance)
                .map(item -> ((Item.Words) item).glyphs().text())
                .mapToInt(text -> text.replaceAll("[\\s\u00A0\u00AD]", "").length())
                .sum();
    }

    private static <T extends Item> List<T> items(Class<T> kind, List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String nested(int depth, String open, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    @Nested
    class Text {
        @Test
        void a_word_of_100_000_letters() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + "x".repeat(100_000) + "</p>"))))
                    .isEqualTo(100_000);
        }

        @Test
        void a_headline_of_a_word_of_100_000_letters_that_runs_through_all_heads() {
            var proofs = Proofs.of(
                            "h1 { string-set: title content() } @page { @top-center { content: string(title) } }")
                    .with("<h1>" + "x".repeat(100_000) + "</h1>");

            assertThat(letters(pages(proofs))).isGreaterThanOrEqualTo(100_000);
        }

        @Test
        void a_headline_of_100_000_letters_that_runs_through_all_heads() {
            var proofs = Proofs.of(
                            "h1 { string-set: title content() } @page { @top-center { content: string(title) } }")
                    .with("<h1>" + "four ".repeat(25_000) + "</h1>");

            assertThat(letters(pages(proofs))).isGreaterThanOrEqualTo(100_000);
        }

        @Test
        void a_paragraph_of_a_megabyte() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + "Six more words ".repeat(70_000) + "</p>"))))
                    .isEqualTo(12 * 70_000);
        }

        @Test
        void a_word_of_code_of_100_000_letters() {
            assertThat(letters(pages(Proofs.of("").with("<pre>" + "x".repeat(100_000) + "</pre>"))))
                    .isGreaterThanOrEqualTo(100_000);
        }

        @Test
        void code_of_50_000_lines() {
            assertThat(letters(pages(Proofs.of("").with("<pre>" + "x = 1;\n".repeat(50_000) + "</pre>"))))
                    .isEqualTo(4 * 50_000);
        }

        @Test
        void a_paragraph_of_100_000_line_breaks() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + "a<br/>".repeat(100_000) + "</p>"))))
                    .isEqualTo(100_000);
        }

        @Test
        void a_paragraph_of_50_000_pieces() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + "<em>a</em> b ".repeat(50_000) + "</p>"))))
                    .isEqualTo(100_000);
        }

        @Test
        void an_initial_of_a_paragraph_of_100_000_words() {
            var css = "p::first-letter { initial-letter: 3 } p::first-line { font-variant-caps: small-caps }";

            assertThat(letters(pages(Proofs.of(css).with("<p>" + "word ".repeat(100_000) + "</p>"))))
                    .isEqualTo(400_000);
        }

        @Test
        void headlines_of_100_000_words_balanced() {
            assertThat(letters(pages(Proofs.of("h2 { text-wrap: balance; text-align: left }")
                            .with("<h2>" + "word ".repeat(100_000) + "</h2>"))))
                    .isEqualTo(400_000);
        }
    }

    @Nested
    class Depth {
        @Test
        void blocks_in_blocks() {
            assertThat(letters(pages(Proofs.of("div { padding: 1pt; border: 1pt solid }")
                            .with(nested(DEEPEST, "<div>", "x", "</div>")))))
                    .isEqualTo(1);
        }

        @Test
        void quotations_in_quotations_with_text_between() {
            assertThat(letters(pages(Proofs.of("blockquote { margin: 1pt 10pt; break-inside: avoid }")
                            .with(nested(DEEPEST, "<blockquote><p>a</p>", "x", "<p>b</p></blockquote>")))))
                    .isEqualTo(2 * DEEPEST + 1);
        }

        @Test
        void emphasis_in_emphasis() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + nested(DEEPEST, "<em>a ", "x", " b</em>") + "</p>"))))
                    .isEqualTo(2 * DEEPEST + 1);
        }

        @Test
        void what_is_raised_above_what_is_raised() {
            assertThat(letters(pages(Proofs.of("").with("<p>" + nested(DEEPEST, "<sup>a", "x", "b</sup>") + "</p>"))))
                    .isEqualTo(2 * DEEPEST + 1);
        }

        @Test
        void letters_that_double_in_size_with_every_level() {
            assertThat(letters(pages(Proofs.of("em { font-size: 2em }")
                            .with("<p>" + nested(DEEPEST, "<em>", "x", "</em>") + "</p>"))))
                    .isEqualTo(1);
        }

        @Test
        void lists_in_lists() {
            assertThat(letters(pages(Proofs.of("li::marker { content: none }")
                            .with(nested(DEEPEST / 2, "<ul><li>a", "x", "</li></ul>")))))
                    .isGreaterThanOrEqualTo(DEEPEST / 2 + 1);
        }

        @Test
        void numbers_of_all_lists_around() {
            assertThat(letters(pages(Proofs.of(
                                    "ol { counter-reset: n } li { counter-increment: n } li::before { content: counters(n, '.') }")
                            .with(nested(DEEPEST / 2, "<ol><li>a", "x", "</li></ol>")))))
                    .isGreaterThanOrEqualTo(DEEPEST / 2 + 1);
        }

        @Test
        void tables_in_tables() {
            assertThat(letters(pages(
                            Proofs.of("").with(nested(DEEPEST / 3, "<table><tr><td>a", "x", "</td></tr></table>")))))
                    .isEqualTo(DEEPEST / 3 + 1);
        }

        @Test
        void tables_in_tables_of_two_columns() {
            assertThat(letters(pages(Proofs.of("")
                            .with(nested(DEEPEST / 3, "<table><tr><td>a</td><td>", "x", "</td></tr></table>")))))
                    .isEqualTo(DEEPEST / 3 + 1);
        }

        @Test
        void floats_in_floats() {
            assertThat(letters(pages(Proofs.of("div { float: left; width: 90% }")
                            .with(nested(DEEPEST, "<div>a ", "x", " b</div>")))))
                    .isEqualTo(2 * DEEPEST + 1);
        }
    }

    @Nested
    class Numbers {
        @Test
        void a_table_of_10_000_rows() {
            var rows = "<tr><td>a</td><td>some more words</td><td>3</td></tr>".repeat(10_000);

            assertThat(letters(
                            pages(Proofs.of("").with("<table><thead><tr><th>H</th></tr></thead>" + rows + "</table>"))))
                    .isGreaterThanOrEqualTo(15 * 10_000);
        }

        @Test
        void a_table_of_1_000_columns() {
            var row = "<tr>" + "<td>ab</td>".repeat(1_000) + "</tr>";

            assertThat(letters(pages(Proofs.of("").with("<table>" + row.repeat(3) + "</table>"))))
                    .isEqualTo(6_000);
        }

        @Test
        void cells_that_span_a_billion() {
            assertThat(letters(pages(Proofs.of("")
                            .with("<table><tr><td colspan='1000000000' rowspan='1000000000'>a</td><td>b</td></tr>"
                                    + "<tr><td>c</td></tr></table>"))))
                    .isEqualTo(3);
        }

        @Test
        void cells_that_span_a_thousand_each() {
            var row = "<tr>" + "<td colspan='1000'>a</td>".repeat(100) + "</tr>";

            assertThat(letters(pages(Proofs.of("").with("<table>" + row.repeat(100) + "</table>"))))
                    .isEqualTo(10_000);
        }

        @Test
        void a_row_as_high_as_100_pages() {
            assertThat(letters(pages(Proofs.of("")
                            .with("<table><tr><td>" + "<p>word</p>".repeat(2_600) + "</td><td>b</td></tr></table>"))))
                    .isEqualTo(4 * 2_600 + 1);
        }

        @Test
        void a_cell_of_80_000_lines() {
            var cell = "<table><tr><td>" + "ab<br/>".repeat(80_000) + "</td></tr></table>";

            assertThat(pages(Proofs.of("").with(cell))).hasSizeGreaterThan(3_000);
        }

        @Test
        void a_list_of_50_000_items() {
            assertThat(letters(pages(Proofs.of("").with("<ol>" + "<li>a</li>".repeat(50_000) + "</ol>"))))
                    .isGreaterThan(100_000);
        }

        @Test
        void empty_paragraphs_in_their_100_000s() {
            assertThat(pages(Proofs.of("").with("<p></p>".repeat(100_000) + "<p>x</p>")))
                    .isNotEmpty();
        }

        @Test
        void paragraphs_of_one_letter_in_their_100_000s() {
            assertThat(letters(pages(Proofs.of("").with("<p>x</p>".repeat(100_000)))))
                    .isEqualTo(100_000);
        }

        @Test
        void headings_without_text_in_their_10_000s() {
            assertThat(letters(pages(Proofs.of("h2 { break-after: avoid; break-inside: avoid }")
                            .with("<h2>x</h2>".repeat(10_000)))))
                    .isEqualTo(10_000);
        }

        @Test
        void pictures_in_their_5_000s() {
            var proofs = Proofs.of("").withSized("<p><img src='40x20.png' alt=''/></p>".repeat(5_000));

            assertThat(items(Item.PlacedPicture.class, pages(proofs))).hasSize(5_000);
        }

        @Test
        void floating_pictures_in_their_5_000s() {
            var proofs = Proofs.of("img { float: left; width: 30% }")
                    .withSized("<p><img src='40x20.png' alt=''/>word</p>".repeat(5_000));

            assertThat(items(Item.PlacedPicture.class, pages(proofs))).hasSize(5_000);
        }

        @Test
        void links_and_their_places_in_their_10_000s() {
            var body = new StringBuilder();
            for (int i = 0; i < 10_000; i++) {
                body.append("<p id='a")
                        .append(i)
                        .append("'><a href='#a")
                        .append(9_999 - i)
                        .append("'>x</a></p>");
            }
            var css = "a::after { content: leader('.') target-counter(attr(href), page) }";

            assertThat(items(Item.LinkArea.class, pages(Proofs.of(css).with(body.toString()))))
                    .hasSizeGreaterThanOrEqualTo(10_000);
        }

        @Test
        void documents_in_their_2_000s() {
            var proofs = Proofs.of("");
            for (int i = 0; i < 2_000; i++) {
                proofs.with("<p>x</p>");
            }

            assertThat(letters(pages(proofs))).isEqualTo(2_000);
        }

        @Test
        void floating_paragraphs_in_their_10_000s() {
            assertThat(letters(pages(Proofs.of("div { float: right; width: 20pt }")
                            .with("<div>ab</div>".repeat(10_000) + Proofs.words(100)))))
                    .isGreaterThan(20_000);
        }
    }

    @Nested
    class Sizes {
        @Test
        void a_picture_of_one_pixel_by_100_000() {
            var proofs = Proofs.of("")
                    .showing("thin.png", 1, 100_000)
                    .showing("flat.png", 100_000, 1)
                    .with("<figure><img src='thin.png' alt=''/></figure><figure><img src='flat.png' alt=''/></figure>");

            assertThat(items(Item.PlacedPicture.class, pages(proofs)))
                    .hasSize(2)
                    .allSatisfy(picture ->
                            assertThat(picture.area().height()).isPositive().isLessThanOrEqualTo(260));
        }

        @Test
        void a_picture_that_the_sheet_makes_a_mile_high() {
            var proofs = Proofs.of("img { width: 1000000pt; height: 1000000pt }")
                    .withSized("<p>a</p><img src='40x20.png' alt=''/><p>b</p>");

            assertThat(items(Item.PlacedPicture.class, pages(proofs))).hasSize(1);
        }

        @Test
        void a_page_smaller_than_a_letter() {
            assertThat(letters(pages(
                            Proofs.of("@page { size: 3pt 3pt; margin: 1pt }").with(Proofs.words(200)))))
                    .isGreaterThan(1_000);
        }

        @Test
        void a_page_of_nothing() {
            assertThat(letters(pages(
                            Proofs.of("@page { size: 0pt 0pt; margin: 0 }").with(Proofs.words(20)))))
                    .isGreaterThan(100);
        }

        @Test
        void margins_wider_than_the_page() {
            assertThat(letters(pages(Proofs.of("@page { margin: 500pt }").with(Proofs.words(200)))))
                    .isGreaterThan(1_000);
        }

        @Test
        void margins_below_nothing() {
            assertThat(letters(pages(Proofs.of("@page { margin: -500pt } p { margin: -50pt }")
                            .with(Proofs.words(20).repeat(20)))))
                    .isGreaterThan(1_000);
        }

        @Test
        void padding_higher_than_the_page() {
            assertThat(letters(pages(Proofs.of("div { padding: 1000pt; border: 1pt solid }")
                            .with("<div>" + Proofs.words(200) + "</div>"))))
                    .isGreaterThan(1_000);
        }

        @Test
        void letters_larger_than_the_page() {
            assertThat(letters(pages(
                            Proofs.of("p { font-size: 5000pt; line-height: 1 }").with("<p>abc def</p>"))))
                    .isEqualTo(6);
        }

        @Test
        void letters_larger_than_anything() {
            assertThat(letters(pages(Proofs.of("p { font-size: 1e9pt; line-height: 1e9 }")
                            .with("<p>abc def</p>"))))
                    .isEqualTo(6);
        }

        @Test
        void letters_of_nothing() {
            assertThat(letters(pages(Proofs.of("p { font-size: 0; line-height: 0 }")
                            .with("<p>" + "abc def ".repeat(10_000) + "</p>"))))
                    .isEqualTo(60_000);
        }

        @Test
        void lines_without_height() {
            assertThat(letters(pages(Proofs.of("p { line-height: 0 }").with("<p>abc</p>".repeat(10_000)))))
                    .isEqualTo(30_000);
        }

        @Test
        void an_initial_of_a_billion_lines() {
            assertThat(letters(pages(Proofs.of("p::first-letter { initial-letter: 1000000000 }")
                            .with(Proofs.words(100)))))
                    .isGreaterThan(500);
        }

        @Test
        void a_thousand_columns() {
            assertThat(letters(pages(Proofs.of("@page { columns: 1000 } body { columns: 1000 }")
                            .with(Proofs.words(200)))))
                    .isGreaterThan(1_000);
        }

        @Test
        void a_billion_widows_and_orphans() {
            assertThat(letters(pages(Proofs.of("p { widows: 1000000000; orphans: 1000000000 }")
                            .with(Proofs.words(1_000).repeat(3)))))
                    .isGreaterThan(10_000);
        }

        @Test
        void everything_kept_together_with_everything() {
            assertThat(letters(pages(Proofs.of("* { break-inside: avoid; break-after: avoid; break-before: avoid }")
                            .with("<div>" + "<p>word</p>".repeat(20_000) + "</div>"))))
                    .isEqualTo(80_000);
        }

        @Test
        void a_new_page_before_and_after_everything() {
            assertThat(letters(pages(Proofs.of("* { break-before: page; break-after: right }")
                            .with("<div>" + "<p>word</p>".repeat(2_000) + "</div>"))))
                    .isEqualTo(8_000);
        }
    }

    @Nested
    class Counting {
        @Test
        void counters_of_a_billion_in_all_styles() {
            for (var style : List.of("decimal", "lower-roman", "upper-roman", "lower-alpha", "lower-greek")) {
                var css = "p { counter-reset: n 1000000000 } p::before { content: counter(n, " + style + ") }";

                assertThat(letters(pages(Proofs.of(css).with("<p>x</p>")))).isBetween(2, 1_000);
            }
        }

        @Test
        void counters_beyond_all_numbers() {
            var css = "p { counter-increment: n 2147483647 } p::before { content: counter(n) }";

            assertThat(letters(pages(Proofs.of(css).with("<p>x</p>".repeat(10)))))
                    .isGreaterThan(10);
        }

        @Test
        void pages_that_begin_at_a_billion_in_roman_numbers() {
            var css = "body { counter-reset: page 1000000000 }"
                    + "@page { @bottom-center { content: counter(page, lower-roman) ' of ' counter(pages) } }";

            assertThat(letters(pages(Proofs.of(css).with(Proofs.words(400))))).isGreaterThan(2_000);
        }

        @Test
        void a_list_that_begins_at_the_greatest_number() {
            assertThat(letters(pages(Proofs.of("").with("<ol start='2147483647'><li>a</li><li>b</li><li>c</li></ol>"))))
                    .isGreaterThan(3);
        }

        @Test
        void a_page_number_that_changes_with_the_pages() {
            var css = "a { font-size: 1pt } a::after { content: target-counter(attr(href), page) }";
            var links = "<p><a href='#end'>x</a></p>".repeat(2_000);

            assertThat(letters(pages(Proofs.of(css).with(links + "<p id='end'>y</p>"))))
                    .isGreaterThan(4_000);
        }
    }

    @Nested
    class Sheets {
        @Test
        void a_sheet_of_a_megabyte() {
            var css = new StringBuilder();
            for (int i = 0; css.length() < 1 << 20; i++) {
                css.append("div.c").append(i).append(" > p + p em { color: red; margin: 1pt }\n");
            }

            assertThat(letters(pages(
                            Proofs.of(css.toString()).with(Proofs.words(2_000).repeat(5)))))
                    .isGreaterThan(10_000);
        }

        @Test
        void a_megabyte_of_rules_that_all_apply() {
            assertThat(letters(pages(Proofs.of("p { color: red; margin: 1pt } ".repeat((1 << 20) / 31))
                            .with("<p>word</p>".repeat(1_000)))))
                    .isEqualTo(4_000);
        }

        @Test
        void generated_text_of_a_megabyte() {
            assertThat(letters(pages(Proofs.of("p::before { content: '" + "a b ".repeat(1 << 18) + "' }")
                            .with("<p>x</p>"))))
                    .isEqualTo((1 << 19) + 1);
        }

        @Test
        void a_running_head_of_a_megabyte() {
            assertThat(letters(pages(Proofs.of("@page { @top-left { content: '" + "ab ".repeat(1 << 18) + "' } }")
                            .with("<p>x</p>".repeat(1_000)))))
                    .isGreaterThan(1_000);
        }
    }
}
