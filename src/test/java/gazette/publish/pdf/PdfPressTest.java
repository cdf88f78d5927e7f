package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.page.Pages;
import gazette.page.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPressTest {
    private final Galley galley = new Galley();

    @Test
    void pages_come_in_their_order_and_size_however_many_there_are() throws Exception {
        for (int i = 1; i <= 100; i++) {
            galley.line("page-" + i, galley.part(Part.Role.PARAGRAPH)).page(String.valueOf(i));
        }

        var words = Reader.poppler(galley.print()).split("\\s+", -1);

        assertThat(words).hasSizeGreaterThanOrEqualTo(100);
        for (int i = 0; i < 100; i++) {
            assertThat(words[i]).isEqualTo("page-" + (i + 1));
        }
    }

    @Test
    void a_page_may_be_empty() throws Exception {
        galley.page("1").line("second", galley.part(Part.Role.PARAGRAPH));

        assertThat(Reader.poppler(galley.print()).strip()).isEqualTo("second");
    }

    @Test
    void a_file_has_pages() {
        var none = new Pages(List.of(), galley.root, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPress.write(none, Galley.FACTS, OutputStream.nullOutputStream()));
    }

    @Test
    void the_stream_is_flushed_and_left_open() throws Exception {
        var calls = new StringBuilder();
        var pages = galley.line("a", galley.part(Part.Role.PARAGRAPH)).pages();

        PdfPress.write(pages, Galley.FACTS, new OutputStream() {
            @Override
            public void write(int value) {
                calls.setLength(0);
            }

            @Override
            public void flush() {
                calls.append("flush");
            }

            @Override
            public void close() {
                calls.append("close");
            }
        });

        assertThat(calls.toString()).isEqualTo("flush");
    }

    @Test
    void a_stream_that_fails_is_told_as_it_failed() {
        for (int i = 0; i < 200; i++) {
            galley.line("page", galley.part(Part.Role.PARAGRAPH)).page("1");
        }
        var pages = galley.pages();
        for (int full : new int[] {0, 9_000, 30_000}) {
            var failure = new IOException("the disk is full");

            assertThatThrownBy(() -> PdfPress.write(pages, Galley.FACTS, new OutputStream() {
                        private int count;

                        @Override
                        public void write(int value) throws IOException {
                            count++;
                            if (count > full) {
                                throw failure;
                            }
                        }
                    }))
                    .isSameAs(failure);
        }
    }
}
