package gazette.typeset.css.sheet;

import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.typeset.css.syntax.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How plain XHTML looks before any sheet of the issue. */
public final class DefaultSheet {
    /** Read once: it asks nothing of the page. */
    public static final Sheet SHEET = read(new Notes("default.css"));

    private DefaultSheet() {}

    /** Reads the sheet anew. */
    public static Sheet read(Notes notes) {
        try (InputStream in = DefaultSheet.class.getResourceAsStream("default.css")) {
            if (in == null) {
                throw new IllegalStateException("default.css is not in the jar");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SheetReader.read(new StyleSheet("default.css", text), PageSize.A5, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
