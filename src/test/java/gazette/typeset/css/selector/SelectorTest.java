package gazette.typeset.css.selector;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.markup.Element;
import gazette.markup.Xhtml;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SelectorTest {
    private static final Element PAGE = Xhtml.read("""
            <html id="html" lang="en">
            <body id="body" class="front page">
              <section id="s1" class="politics" data-x="one two" lang="de-AT"><h2 id="h">a</h2><p id="p1">b</p><p
                id="p2" class="lead Lead"><em id="e">c</em></p><div id="d"/><p id="p3" data-x="">d</p></section>
              <section id="s2"><p id="p4"><a id="a" href="x.xhtml#y">e</a><a id="n" name="z">f</a> </p></section>
            </body></html>
            """, "page.xhtml");

    private final Notes notes = new Notes("a.css");

    private List<Selector> read(String selectors) {
        return SelectorReader.read(Tokenizer.tokenize(selectors, notes), notes);
    }

    private static Stream<Spot> all(Spot spot) {
        return Stream.concat(Stream.of(spot), spot.children().stream().flatMap(SelectorTest::all));
    }

    private String matched(String selectors) {
        var read = read(selectors);
        assertThat(notes.all()).isEmpty();
        var ids = new ArrayList<String>();
        all(Spot.root(PAGE))
                .filter(spot -> read.stream().anyMatch(selector -> selector.matches(spot)))
                .forEach(spot -> ids.add(spot.id()));
        return String.join(" ", ids);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
            p                          → p1 p2 p3 p4
            *                          → html body s1 h p1 p2 e d p3 s2 p4 a n
            .lead                      → p2
            .Lead.lead                 → p2
            p.lead#p2                  → p2
            div.lead                   → ``
            P                          → ``
            h2, em                     → h e
            section p                  → p1 p2 p3 p4
            body > p                   → ``
            section > p                → p1 p2 p3 p4
            section>p>em               → e
            h2 + p                     → p1
            h2+p+p                     → p2
            h2 ~ p                     → p1 p2 p3
            .lead ~ p                  → p3
            body .politics em          → e
            html body section p em     → e
            section + section a        → a n
            p + p em, div + p          → e p3
            [data-x]                   → s1 p3
            [data-x='']                → p3
            [data-x='one two']         → s1
            [data-x~=two]              → s1
            [data-x~='one two']        → ``
            [lang|=de]                 → s1
            [lang|=d]                  → ``
            [href^='x.']               → a
            [href$='#y']               → a
            [href*=html]               → a
            [href*='']                 → ``
            [href='X.XHTML#Y' i]       → a
            [ name = z ]               → n
            :root                      → html
            p:first-child              → p4
            h2:first-child             → h
            p:last-child               → p3 p4
            em:only-child              → e
            p:only-child               → p4
            p:first-of-type            → p1 p4
            p:last-of-type             → p3 p4
            section:only-of-type       → ``
            a:only-of-type, h2:only-of-type → h
            div:empty                  → d
            p:empty                    → ``
            section > :nth-child(2)    → p1
            section > :nth-child(odd)  → h p2 p3 p4
            section > :nth-child(even) → p1 d
            section > :nth-child(2n+3) → p2 p3
            section > :nth-child( -n + 2 ) → h p1 p4
            section > :nth-child(3n)   → p2
            section > :nth-last-child(1) → p3 p4
            p:nth-of-type(2)           → p2
            p:nth-last-of-type(1)      → p3 p4
            p:not(.lead)               → p1 p3 p4
            p:not(.lead, #p4)          → p1 p3
            p:not(section:first-child > p) → p4
            :is(h2, em)                → h e
            section :is(.lead, #p3)    → p2 p3
            :where(h2)                 → h
            :lang(de)                  → s1 h p1 p2 e d p3
            :lang(de-at)               → s1 h p1 p2 e d p3
            a:lang(en)                 → a n
            :lang(fr, "de")            → s1 h p1 p2 e d p3
            :link                      → a
            a:any-link                 → a
            """)
    void selectors_match_what_they_mean(String selectors, String ids) {
        assertThat(matched(selectors)).isEqualTo(ids);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            *                    → 0 0 0
            p                    → 0 0 1
            section p::before    → 0 0 3
            .a                   → 0 1 0
            [a]:first-child      → 0 2 0
            #a p.b               → 1 1 1
            :not(#a)             → 1 0 0
            :is(p, .b)           → 0 1 0
            :where(#a) p         → 0 0 1
            p:nth-child(2)       → 0 1 1
            :lang(de)            → 0 1 0
            """)
    void specificity_counts_ids_then_classes_then_names(String selector, String counts) {
        int specificity = read(selector).getFirst().specificity();

        assertThat("%d %d %d".formatted(specificity >> 20, (specificity >> 10) & 1023, specificity & 1023))
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            p::before        → before
            p:after          → after
            ::marker         → marker
            p::First-Letter  → first-letter
            p:first-line     → first-line
            .note::footnote-call   → footnote-call
            .note::footnote-marker → footnote-marker
            """)
    void a_part_of_an_element_can_be_meant(String selector, String part) {
        assertThat(read(selector).getFirst().pseudo()).contains(part);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            p::befor         → 1:4  → ::befor is not in the dialect            → did you mean ::before?
            a:hover          → 1:3  → :hover is not in the dialect             → the whole rule is dropped
            p:frist-child    → 1:3  → :frist-child is not in the dialect       → did you mean :first-child?
            p:nth-child(x)   → 1:3  → “x” does not count anything              → write odd, even, 3 or 2n+1
            p,               → 1:3  → a selector is missing                    → the whole rule is dropped
            p > > em         → 1:5  → “>” cannot stand in a selector here      → the whole rule is dropped
            .5               → 1:1  → “.5” cannot stand in a selector here     → the whole rule is dropped
            p::before em     → 1:11 → nothing can follow ::before              → put it at the end of the selector
            [a!=b]           → 1:3  → “!” does not compare anything            → write =, ~=, |=, ^=, $= or *=
            [a=1]            → 1:4  → the value of an attribute must be a name → put it in quotation marks
            :not(::before)   → 1:2  → :not() cannot hold ::before              → put it at the end of the selector
            """)
    void what_is_not_understood_is_said_with_place_and_remedy(String selector, String place, String what, String hint) {
        assertThat(read(selector)).isEmpty();
        assertThat(notes.all()).singleElement().satisfies(note -> {
            assertThat(note.where()).isEqualTo("a.css:" + place);
            assertThat(note.what()).startsWith(what);
            assertThat(note.hint().orElseThrow()).startsWith(hint);
        });
    }

    @Test
    void a_long_chain_in_a_deep_tree_is_not_tried_in_every_way() {
        var deep = Xhtml.read("<b>".repeat(400) + "</b>".repeat(400), "deep.xhtml");
        var selector = read("i " + "b ".repeat(60) + "b").getFirst();
        var children = read("i > b " + "b > b b ~ b ".repeat(20) + "b").getFirst();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(all(Spot.root(deep)).filter(spot -> selector.matches(spot) || children.matches(spot)))
                        .isEmpty());
    }

    @Test
    void selectors_nested_without_end_are_refused() {
        assertThat(read(":not(".repeat(100_000))).isEmpty();
        assertThat(notes.all())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).isEqualTo("selectors are nested too deep"));
    }
}
