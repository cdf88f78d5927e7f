package gazette.publish.epub;

import gazette.diagnostic.Diagnostic;
import gazette.edition.Publication;
import gazette.publish.epub.file.EpubFile;
import io.documentnode.epub4j.epub.BookProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The press that makes the EPUB. */
public final class EpubPress {
    private EpubPress() {}

    /**
     * Writes a publication as an EPUB 3.3 file that readers of EPUB 2 open too. The same publication gives the same bytes.
     *
     * @param out where the file goes; stays open
     * @return what could not go into the file as it was given: pictures that cannot be read, links that lead nowhere, fonts
     *     that are not there. The file is whole and valid without them. May be empty.
     * @throws IOException if {@code out} does not take the bytes, or a picture that could be read a moment ago cannot be
     *     read any more; the file is not whole then
     */
    public static List<Diagnostic> write(Publication publication, OutputStream out) throws IOException {
        var bound = Bindery.bind(publication);
        new EpubFile(BookProcessor.IDENTITY_BOOKPROCESSOR).write(bound.work(), out);
        return bound.notes();
    }
}
