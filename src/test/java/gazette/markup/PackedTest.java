package gazette.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackedTest {
    private static final String XML = "<html lang=\"en\"><body><p>Größe, 🦊 &amp; <em>more</em></p></body></html>";

    @Test
    void what_was_packed_is_read_as_it_was_each_time() {
        var packed = Packed.of(XML, "a.xhtml");

        assertThat(packed.html()).isEqualTo(Xhtml.read(XML, "a.xhtml")).isEqualTo(packed.html());
    }

    @Test
    void elements_are_packed_as_the_file_that_they_make() {
        var html = Xhtml.read(XML, "a.xhtml");

        assertThat(Packed.of(html, "a.xhtml").bytes()).asString().isEqualTo(Xhtml.write(html));
    }

    @Test
    void what_is_not_well_formed_is_refused_at_once() {
        assertThatThrownBy(() -> Packed.of("<html><p></html>", "a.xhtml"))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("a.xhtml");
    }

    @Test
    void the_same_text_is_equal() {
        assertThat(Packed.of(XML, "a.xhtml"))
                .isEqualTo(Packed.of(XML, "a.xhtml"))
                .hasSameHashCodeAs(Packed.of(XML, "a.xhtml"))
                .isNotEqualTo(Packed.of(XML, "b.xhtml"));
    }
}
