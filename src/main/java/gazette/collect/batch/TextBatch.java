package gazette.collect.batch;

import gazette.collect.characters.Characters;
import gazette.collect.file.Folder;
import gazette.collect.file.Reasons;
import gazette.collect.read.Kind;
import gazette.collect.read.plain.Piece;
import gazette.collect.read.plain.PlainText;
import gazette.diagnostic.Diagnostic;
import gazette.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a folder of plain texts and tells, one JSON line a text, what each part was taken for. */
public final class TextBatch {
    private TextBatch() {}

    /**
     * Reads every {@code .txt} of a folder, by name.
     *
     * @param lines takes one line a text: {@code {"id": name without ending, "blocks": [{"label", "text", "q"}…]}}; what an
     *     article leaves out is labelled junk, and {@code q} is the same for all blocks of one quotation
     * @return a note for each text that could not be read
     */
    public static List<Diagnostic> inspect(Path folder, Consumer<String> lines) {
        var notes = new ArrayList<Diagnostic>();
        try {
            for (var text : Folder.articlesIn(folder)) {
                if (Kind.of(Folder.name(text)).equals(java.util.Optional.of(Kind.PLAIN_TEXT))) {
                    line(text, lines, notes);
                }
            }
        } catch (IOException e) {
            notes.add(Diagnostic.error(
                    folder.toString(), "the folder cannot be read: " + Reasons.of(e), "name a folder of .txt files"));
        }
        return notes;
    }

    private static void line(Path file, Consumer<String> lines, List<Diagnostic> notes) throws IOException {
        var characters = Characters.ofText(Files.readAllBytes(file));
        if (characters.isEmpty()) {
            notes.add(Diagnostic.error(file.toString(), "the file is not text", "leave it out"));
            return;
        }
        var blocks = PlainText.pieces(characters.get().text()).stream()
                .map(TextBatch::block)
                .toList();
        var id = Folder.name(file).replaceFirst("\\.[^.]*$", "");
        lines.accept(Json.fields()
                .with("id", Json.of(id))
                .with("blocks", new Json.Row(blocks))
                .toString());
    }

    private static Json block(Piece piece) {
        var block = Json.fields().with("label", Json.of(piece.label())).with("text", Json.of(piece.text()));
        return piece.quotation().isPresent()
                ? block.with("q", Json.of(piece.quotation().get()))
                : block;
    }
}
