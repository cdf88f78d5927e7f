package gazette.publish.pdf.structure;

import gazette.page.Pages;
import gazette.publish.pdf.object.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Writes the outline (ISO 32000-1, 12.3.3), open at its first level. */
public final class OutlineWriter {
    private final ObjectWriter writer;
    private final Destinations destinations;

    public OutlineWriter(ObjectWriter writer, Destinations destinations) {
        this.writer = writer;
        this.destinations = destinations;
    }

    /** Writes the bookmarks; says where they are, if there are any. */
    public Optional<PdfIndirectReference> write(List<Pages.Bookmark> bookmarks) throws IOException {
        if (bookmarks.isEmpty()) {
            return Optional.empty();
        }
        var reference = writer.getPdfIndirectReference();
        var outline = new PdfDictionary(PdfName.OUTLINES);
        writeLevel(bookmarks, reference, outline);
        outline.put(PdfName.COUNT, new PdfNumber(bookmarks.size()));
        writer.addToBody(outline, reference);
        return Optional.of(reference);
    }

    /** Writes bookmarks that stand under one another, and tells what is above of the first and the last. */
    private void writeLevel(List<Pages.Bookmark> bookmarks, PdfIndirectReference parent, PdfDictionary above)
            throws IOException {
        var references = new ArrayList<PdfIndirectReference>();
        for (int i = 0; i < bookmarks.size(); i++) {
            references.add(writer.getPdfIndirectReference());
        }
        for (int i = 0; i < bookmarks.size(); i++) {
            var bookmark = bookmarks.get(i);
            var entry = new PdfDictionary();
            entry.put(PdfName.TITLE, new PdfString(bookmark.title(), PdfObject.TEXT_UNICODE));
            entry.put(PdfName.PARENT, parent);
            if (i > 0) {
                entry.put(PdfName.PREV, references.get(i - 1));
            }
            if (i + 1 < bookmarks.size()) {
                entry.put(PdfName.NEXT, references.get(i + 1));
            }
            destinations.of(bookmark.anchor()).ifPresent(place -> entry.put(PdfName.DEST, place));
            if (!bookmark.children().isEmpty()) {
                writeLevel(bookmark.children(), references.get(i), entry);
                entry.put(PdfName.COUNT, new PdfNumber(-bookmark.children().size())); // closed
            }
            writer.addToBody(entry, references.get(i));
        }
        above.put(PdfName.FIRST, references.getFirst());
        above.put(PdfName.LAST, references.getLast());
    }
}
