package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.Proof;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages as text, each named for what it shows. {@code src/test/contact-sheet.sh} draws them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageProofTest {
    static List<String> specimens() {
        return Proof.specimens("pages", ".html");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void is_set_as_its_proof_shows(String name) {
        var set = Proofs.specimen("pages", name).set();

        assertThat(set.notes()).isEmpty();
        Proof.assertMatches(Proof.specimen("pages", name + ".proof"), Dump.of(set.work()));
    }
}
