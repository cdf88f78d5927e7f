package gazette.publish.epub.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariantsTest {
    @Test
    void a_plain_sheet_calls_no_feature() {
        assertThat(Variants.called("p { font-family: \"Text\"; quotes: \"abcd\" }"))
                .isEmpty();
    }

    @Test
    void variants_call_their_features() {
        assertThat(Variants.called(
                        "b { font-variant: small-caps } td { font-variant-numeric: lining-nums slashed-zero }"))
                .containsExactly("c2sc", "lnum", "smcp", "zero");
    }

    @Test
    void features_are_called_by_their_tags() {
        assertThat(Variants.called("b { font-feature-settings: \"ss01\", 'swsh' 2 }"))
                .containsExactly("ss01", "swsh");
    }
}
