package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Item;
import gazette.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An issue of which not all pages stand in memory at a time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyDocumentsTest {
    private static final String TURN =
            "body { break-before: page } @page { @bottom-center { content: counter(page) } }";

    /** Fewer than are kept of one, and many more than that. */
    private static final int FEW = 20;

    private static final int MANY = 180;

    private static Proofs issue(String css, int documents) {
        var proofs = Proofs.of(TURN + css);
        for (int i = 0; i < documents; i++) {
            proofs.with("<h2>Document " + i + "</h2>" + Proofs.words(700));
        }
        return proofs;
    }

    @Test
    void pages_are_the_same_however_often_and_in_which_order_they_are_asked_for() {
        var pages = issue("", MANY).pages();
        var once = pages.stream().map(Proofs::lines).toList();

        assertThat(pages).hasSizeGreaterThan(600);
        var again = new ArrayList<List<String>>();
        for (int i = pages.size() - 1; i >= 0; i -= 7) {
            again.add(Proofs.lines(pages.get(i)));
        }

        assertThat(again)
                .isEqualTo(IntStream.iterate(pages.size() - 1, i -> i >= 0, i -> i - 7)
                        .mapToObj(once::get)
                        .toList());
    }

    @Test
    void they_are_those_of_a_small_issue_and_then_more() {
        var few = issue("", FEW).pages();
        var many = issue("", MANY).pages();

        assertThat(many.subList(0, few.size()).stream().map(Proofs::lines).toList())
                .isEqualTo(few.stream().map(Proofs::lines).toList());
        assertThat(many.stream().map(Page::label))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, many.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void a_contents_list_in_front_knows_the_last_page() {
        var proofs = Proofs.of(TURN + "a::after { content: ' ' target-counter(attr(href), page) }");
        proofs.with("<p><a href='" + (MANY + 1) + ".xhtml'>The last</a></p>");
        for (int i = 0; i < MANY; i++) {
            proofs.with("<h2>Document " + i + "</h2>" + Proofs.words(700));
        }

        var pages = proofs.pages();
        var last = pages.stream()
                .filter(page -> page.items().stream()
                        .anyMatch(item -> item instanceof Item.Anchor anchor
                                && anchor.name().equals((MANY + 1) + ".xhtml")))
                .findFirst()
                .orElseThrow();

        assertThat(Proofs.lines(pages.getFirst()).getFirst()).endsWith("The last " + last.label());
    }

    @Test
    void text_that_runs_on_from_document_to_document_leaves_no_page_open() {
        var pages = issue("body { break-before: auto }", MANY).pages();

        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(Proofs.lines(page)).hasSizeGreaterThan(20));
    }
}
