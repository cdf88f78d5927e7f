package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Notes at the foot of the page. A page has 26 lines of 10 pt; notes have lines of 8 pt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FootnoteTest {
    private static final String SHEET = """
            @page { @footnote { margin-top: 4pt; border-top: 1pt solid black; border-clip: 40pt; padding-top: 2pt } }
            .note { float: footnote; font-size: 6pt; line-height: 8pt }
            .note p { font-size: 6pt; line-height: 8pt }
            sup { font-size: 5pt }
            section { margin-top: 20pt; border-top: 1pt solid black; padding: 5pt }
            """;

    private static Proofs set(String body) {
        return Proofs.of(SHEET).with(body);
    }

    private static String call(String id) {
        return "<sup><a role='doc-noteref' id='call-" + id + "' href='#" + id + "'>" + id.substring(1) + "</a></sup>";
    }

    private static String note(String id, String text) {
        return "<aside class='note' role='doc-footnote' id='" + id + "'><p><a role='doc-backlink' href='#call-" + id
                + "'>" + id.substring(1) + "</a> " + text + "</p></aside>";
    }

    private static String notes(String... notes) {
        return "<section>" + String.join("", notes) + "</section>";
    }

    private static String lines(int count) {
        return "<p>Filler</p>".repeat(count);
    }

    /** The words of the lines of a page. */
    private static List<String> words(Page page) {
        return Proofs.lines(page).stream()
                .map(line -> line.replaceFirst("^\\S+ \\S+ ", ""))
                .toList();
    }

    private static Item.Words line(Proofs proofs, String text) {
        return line(proofs.items(Item.Words.class), text);
    }

    private static Item.Words line(List<Item.Words> words, String text) {
        return words.stream()
                .filter(line -> line.glyphs().text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Called_by_links {
        @Test
        void stand_at_the_foot_of_the_page_of_their_calls() {
            var pages = set(lines(3) + "<p>Called" + call("n1") + "</p>" + lines(40) + notes(note("n1", "The note")))
                    .pages();

            assertThat(words(pages.getFirst())).endsWith("Filler", "1 The note");
            assertThat(words(pages.getLast())).doesNotContain("1 The note");
        }

        @Test
        void their_last_baseline_is_that_of_a_page_full_of_text() {
            var called = set("<p>Called" + call("n1") + "</p>" + lines(40) + notes(note("n1", "The note")));
            var full = set(lines(26));

            double last = full.items(Item.Words.class).getLast().baseline();
            assertThat(line(called, "The note").baseline()).isCloseTo(last, within(0.002));
        }

        @Test
        void the_text_above_stands_on_the_grid_and_never_in_the_white_above_them() {
            var proofs = set("<p>Called" + call("n1") + "</p>" + lines(40) + notes(note("n1", "The note")));
            var page = proofs.pages().getFirst();
            var text = Proofs.lines(page);

            // A line of 8 pt and the 7 pt above it take the place of two lines of text.
            assertThat(text).hasSize(24 + 2);
            assertThat(line(proofs, "The note").baseline() - baseline(text.get(24)))
                    .isGreaterThan(8 + 7);
        }

        private static double baseline(String line) {
            return Double.parseDouble(line.split(" ", -1)[1]);
        }

        @Test
        void a_short_rule_stands_above_them() {
            var rule = set("<p>Called" + call("n1") + "</p>" + notes(note("n1", "The note")))
                    .items(Item.Fill.class);

            assertThat(rule).singleElement().satisfies(fill -> {
                assertThat(fill.area().x()).isEqualTo(20);
                assertThat(fill.area().width()).isEqualTo(40);
                assertThat(fill.area().height()).isEqualTo(1);
                assertThat(fill.part()).isEqualTo(Part.ARTIFACT);
            });
        }

        @Test
        void nothing_is_left_of_a_list_of_notes_that_are_all_called() {
            var called = set(lines(3) + "<p>Called" + call("n1") + "</p>" + notes(note("n1", "The note")) + lines(1));

            assertThat(Proofs.lines(called.pages().getFirst()).get(4 + 1)).matches("20 68 Filler");
        }

        @Test
        void one_that_nothing_calls_stays_where_it_is_written() {
            var page = set("<p>Called" + call("n1") + "</p>"
                            + notes(note("n1", "The note"), note("n2", "Forgotten"))
                            + lines(1))
                    .pages()
                    .getFirst();

            assertThat(words(page)).containsSubsequence("2 Forgotten", "Filler", "1 The note");
        }

        @Test
        void an_item_of_a_list_of_notes_keeps_its_number_and_so_do_the_others() {
            var page = Proofs.of("li[role] { float: footnote; margin-left: 15pt }")
                    .with(
                            "<p>Called<sup><a role='doc-noteref' href='#b'>5</a></sup></p><ol start='4'><li role='doc-endnote'>"
                                    + "Four</li><li role='doc-endnote' id='b'>Five</li><li role='doc-endnote'>Six</li></ol>")
                    .pages()
                    .getFirst();

            assertThat(words(page)).endsWith("4.\u00A0Four", "6.\u00A0Six", "5.\u00A0Five");
        }

        @Test
        void one_that_is_called_twice_stands_where_it_is_called_first() {
            var pages = set("<p>First" + call("n1") + "</p>" + lines(40) + "<p>Second" + call("n1") + "</p>"
                            + notes(note("n1", "The note")))
                    .pages();

            assertThat(words(pages.getFirst())).contains("1 The note");
            assertThat(words(pages.getLast())).doesNotContain("1 The note");
        }

        @Test
        void notes_to_a_note_stand_under_it() {
            var page = set("<p>Called" + call("n1") + "</p>"
                            + notes(note("n1", "The note" + call("n2")), note("n2", "Deeper")))
                    .pages()
                    .getFirst();

            assertThat(words(page)).endsWith("1 The note", "2", "2 Deeper");
        }

        @Test
        void those_that_only_call_each_other_stay_where_they_are_written() {
            var page = set("<p>Text</p>"
                            + notes(note("n1", "One" + call("n2")), note("n2", "Two" + call("n1")))
                            + lines(1))
                    .pages()
                    .getFirst();

            assertThat(words(page)).containsSubsequence("Text", "1 One", "2 Two", "Filler");
        }

        @Test
        void links_lead_from_the_call_to_the_note_and_back() {
            var proofs = set("<p>Called" + call("n1") + "</p>" + notes(note("n1", "The note")));
            var links = proofs.items(Item.LinkArea.class).stream()
                    .map(Item.LinkArea::target)
                    .toList();
            var anchors = proofs.items(Item.Anchor.class).stream()
                    .map(Item.Anchor::name)
                    .toList();

            assertThat(links)
                    .containsExactly(new LinkTarget.Inside("1.xhtml#n1"), new LinkTarget.Inside("1.xhtml#call-n1"));
            assertThat(anchors).contains("1.xhtml#n1", "1.xhtml#call-n1");
        }

        @Test
        void wherever_a_call_stands_its_note_stands_on_the_page() {
            for (var frame : List.of(
                    "<h2>A heading%s</h2>",
                    "<blockquote><p>Quoted%s</p></blockquote>",
                    "<ul><li>Listed%s</li></ul>",
                    "<ol><li><p>Listed%s</p></li></ol>",
                    "<table><caption>Caption%s</caption><tr><td>x</td></tr></table>",
                    "<table><tr><td>Cell%s</td></tr></table>",
                    "<table><thead><tr><th>Head%s</th></tr></thead><tr><td>x</td></tr></table>",
                    "<div class='columns'><p>In columns%s</p><p>Text</p></div>",
                    "<figure><img src='40x20.png' alt='x'/><figcaption>Caption%s</figcaption></figure>",
                    "<figure style=''><figcaption>Caption%s</figcaption></figure>",
                    "<pre>Code%s</pre>",
                    "<div class='beside'><p>Aside%s</p></div><p>Text</p>",
                    "<div class='framed'><p>Framed%s</p></div>",
                    "<p class='opening'>%s</p>",
                    "<div>Loose%s</div>")) {
                var body = lines(3) + frame.formatted(call("n1")) + notes(note("n1", "The note"));
                var css = ".columns { columns: 2 } .beside { float: left } .framed { border: 1pt solid black }"
                        + ".opening::first-letter { initial-letter: 2 }";
                var page = Proofs.of(SHEET + css).withSized(body).pages().getFirst();

                assertThat(words(page)).as(frame).last().isEqualTo("1 The note");
            }
        }

        @Test
        void notes_to_a_row_that_is_split_stand_with_its_lines() {
            var cell = "<table><tr><td>" + call("n1") + lines(60) + "<p>End" + call("n2") + "</p></td></tr></table>";
            var pages = set(cell + notes(note("n1", "The first"), note("n2", "The last")))
                    .pages();

            assertThat(words(pages.getFirst())).last().isEqualTo("1 The first");
            assertThat(words(pages.getLast())).last().isEqualTo("2 The last");
        }

        @Test
        void in_columns_they_stand_at_the_foot_of_the_column() {
            var body = "<div class='columns'>" + lines(3) + "<p>Called" + call("n1") + "</p>" + lines(80) + "</div>";
            var page = Proofs.of(SHEET + ".columns { columns: 2; column-gap: 10pt }")
                    .with(body + notes(note("n1", "The note")))
                    .pages()
                    .getFirst();

            assertThat(page.items().stream()
                            .filter(Item.Words.class::isInstance)
                            .map(Item.Words.class::cast)
                            .filter(words -> words.x() > 100)
                            .map(words -> words.glyphs().text())
                            .distinct())
                    .containsExactly("Filler");
            assertThat(String.join("", words(page))).contains("The note");
        }

        @Test
        void a_long_one_goes_on_at_the_foot_of_the_next_page() {
            var pages = set(lines(20) + "<p>Called" + call("n1") + "</p>" + lines(20)
                            + notes(note("n1", "Word ".repeat(150))))
                    .pages();

            assertThat(words(pages.get(1)).getFirst()).isEqualTo("Filler");
            assertThat(words(pages.get(1)).getLast()).startsWith("Word");
        }
    }

    @Nested
    class In_the_text {
        private static final String INLINE = "span { float: footnote; font-size: 6pt; line-height: 8pt }";

        private static List<String> lines(String css, String body) {
            return words(Proofs.of(css).with(body).pages().getFirst());
        }

        @Test
        void are_counted_and_stand_at_the_foot() {
            var lines = lines(INLINE, "<p>One<span>First</span> and two<span>Second</span>.</p>");

            assertThat(lines).containsExactly("One and two.", "12", "1\u2002First", "2\u2002Second");
        }

        @Test
        void are_marked_as_the_sheet_says() {
            var lines = lines(
                    INLINE + "span::footnote-call { content: '*'; vertical-align: baseline }"
                            + "span::footnote-marker { content: '* ' }",
                    "<p>One<span>First</span>.</p>");

            assertThat(lines).containsExactly("One*.", "* First");
        }

        @Test
        void a_mark_stands_in_the_first_line_of_a_note_of_several_paragraphs() {
            var lines = lines(
                    ".note { float: footnote; font-size: 6pt; line-height: 8pt }",
                    "<div>Text<div class='note'><p>First</p><p>Second</p></div></div>");

            assertThat(lines).containsExactly("Text", "1", "1\u2002First", "Second");
        }

        @Test
        void links_lead_from_the_mark_to_the_note_and_back() {
            var proofs = Proofs.of(INLINE).with("<p>One<span>First</span></p>");
            var notes = proofs.set().notes();

            assertThat(notes).isEmpty();
            assertThat(proofs.items(Item.LinkArea.class)).hasSize(2);
        }

        @Test
        void the_counter_begins_anew_in_each_document() {
            var proofs = Proofs.of(INLINE + "body { break-before: page }")
                    .with("<p>One<span>First</span></p>")
                    .with("<p>Two<span>Second</span></p>");

            assertThat(words(proofs.pages().get(1))).contains("1\u2002Second");
        }
    }

    @Nested
    class To_a_reader {
        @Test
        void a_note_comes_after_the_paragraph_that_calls_it_its_number_first() {
            var words = set("<p>Called" + call("n1") + " and on</p><p>Next</p>" + notes(note("n1", "The note")))
                    .items(Item.Words.class);
            var note = up(line(words, "The note").part(), Role.NOTE).orElseThrow();
            var before = line(words, "and on").part();
            var after = line(words, "Next").part();

            assertThat(note.order()).isGreaterThan(before.order()).isLessThan(after.order());
            assertThat(note.parent()).isEqualTo(before.parent());
        }

        @Test
        void a_call_is_a_reference_and_the_way_back_is_in_the_label() {
            var proofs = set("<p>Called" + call("n1") + "</p>" + notes(note("n1", "The note")));
            var marks = proofs.items(Item.Words.class).stream()
                    .filter(words -> words.glyphs().text().equals("1"))
                    .map(words -> roles(words.part()))
                    .toList();

            assertThat(marks.getFirst()).startsWith(Role.LINK, Role.REFERENCE, Role.PARAGRAPH);
            assertThat(marks.getLast()).startsWith(Role.LINK, Role.LABEL, Role.NOTE);
        }

        @Test
        void a_note_to_a_cell_or_an_item_is_in_the_cell_or_the_item() {
            var proofs = set("<table><tr><td>Cell" + call("n1") + "</td></tr></table><ul><li>Item" + call("n2")
                    + "</li></ul>" + notes(note("n1", "To a cell"), note("n2", "To an item")));

            assertThat(roles(up(line(proofs, "To a cell").part(), Role.NOTE).orElseThrow()))
                    .startsWith(Role.NOTE, Role.TABLE_CELL);
            assertThat(roles(up(line(proofs, "To an item").part(), Role.NOTE).orElseThrow()))
                    .startsWith(Role.NOTE, Role.LIST_BODY);
        }

        private static Optional<Part> up(Part part, Role role) {
            var each = Optional.of(part);
            while (each.isPresent() && each.get().role() != role) {
                each = each.get().parent();
            }
            return each;
        }

        private static List<Role> roles(Part part) {
            var roles = new ArrayList<Role>();
            for (var each = Optional.of(part);
                    each.isPresent();
                    each = each.get().parent()) {
                roles.add(each.get().role());
            }
            return roles;
        }
    }

    @Test
    @Timeout(60)
    void two_thousand_notes_of_one_paragraph_and_one_of_two_hundred_lines_are_all_there() {
        var text = new StringBuilder("<p>");
        var notes = new ArrayList<String>();
        for (int i = 1; i <= 2000; i++) {
            text.append("word").append(call("n" + i)).append(' ');
            notes.add(note("n" + i, "Note" + i + (i == 7 ? " long".repeat(2500) : "")));
        }
        var pages = set(text + "</p>" + notes(notes.toArray(String[]::new))).pages();
        var seen = pages.stream()
                .flatMap(page -> words(page).stream())
                .filter(line -> line.matches("\\d+ Note.*"))
                .map(line -> line.replaceFirst(" .*", ""))
                .map(Integer::valueOf)
                .toList();

        assertThat(seen).hasSize(2000).isSorted();
    }
}
