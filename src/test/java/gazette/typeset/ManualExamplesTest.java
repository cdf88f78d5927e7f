package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the manual of style sheets shows is set, together with our own theme, and nothing is wrong with it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManualExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("```css\n(.*?)```", Pattern.DOTALL);

    private static final String WORDS =
            "The boats went out before the light and came back with little to show for it. ";

    /** Something of everything that the manual speaks of. */
    private static final String BODY = """
            <h1 id="top">A title</h1>
            <p class="opening">WORDS WORDS WORDS</p>
            <h2>A crosshead</h2>
            <p>Words and <a class="reference" href="#top">a link</a>, a call<a role="doc-noteref" href="#n1">1</a>
            and a note<span class="note">Said below.</span> with words after it.</p>
            <figure class="small"><img src="80x40.png" alt="A boat"/><figcaption>A boat.</figcaption></figure>
            <p>WORDS WORDS</p>
            <p class="line">A line of a poem that is so long that it has to be turned over at the end of the measure</p>
            <table><caption>Ships</caption><colgroup><col/><col/></colgroup>
            <thead><tr><th>Day</th><th>Ships</th></tr></thead><tfoot><tr><th>All</th><td class="number">12</td></tr></tfoot>
            <tbody><tr><td rowspan="2">1</td><td class="number">4</td></tr><tr><td class="number">8</td></tr></tbody></table>
            <pre>if (boat.isOut()) { lamp.light(Wick.LONG, Oil.WHALE, until(sunrise(tomorrow)), reflector); }
            \tend</pre>
            <ol><li>One</li><li>Two<ul class="plain"><li>Three</li></ul></li></ol>
            <section class="notes"><div id="n1" role="doc-footnote" class="note"><p>WORDS</p></div></section>
            """.replace("WORDS", WORDS);

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("src/docs/style-sheets.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_set_without_a_warning(String example) throws IOException {
        var theme = Files.readString(Path.of("templates/gazette/print.css"));

        var set = Proofs.bare(theme + example).withSized(BODY).set();

        assertThat(set.notes()).allMatch(note -> note.severity() == Severity.NOTE);
        assertThat(set.work().pages()).isNotEmpty();
    }

    @Test
    void are_found_in_the_manual() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(8);
    }
}
