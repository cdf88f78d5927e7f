package gazette.publish.pdf.object;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF as a writer of objects: it numbers them, packs them into object streams and keeps the cross-references; what is
 * in them comes from us.
 *
 * <p>OpenPDF has no door for pages that are finished already. So each page is asked for empty, and what passes through
 * {@code addToBody} on its way into the file is changed there: the page dictionary, and the empty content stream, for which
 * ours goes in. Built and tested against OpenPDF 3.0.5.
 */
public final class ObjectWriter extends PdfWriter {
    /** What {@link #open} and {@link #finish} call; OpenPDF writes nothing without it. */
    private final Document pages;

    private final Fingerprint fingerprint;
    private Optional<Ready> ready = Optional.empty();
    private Last last = () -> {};

    private ObjectWriter(Document pages, PdfDocument listener, Fingerprint fingerprint) {
        super(listener, fingerprint);
        this.pages = pages;
        this.fingerprint = fingerprint;
    }

    /** Opens a file, writing its first line. The stream stays open after the last. */
    public static ObjectWriter open(OutputStream file) {
        var document = new Document(PageSize.A5, 0, 0, 0, 0);
        var listener = new Timeless();
        document.addDocListener(listener);
        var writer = new ObjectWriter(document, listener, new Fingerprint(file));
        try {
            listener.addWriter(writer);
        } catch (org.openpdf.text.DocumentException e) {
            throw new IllegalStateException("a new document has a writer already", e);
        }
        writer.setCloseStream(false);
        writer.setPdfVersion(VERSION_1_7);
        writer.setFullCompression();
        document.open();
        return writer;
    }

    /** Where the page of this number, from 0, will be. */
    public PdfIndirectReference page(int number) {
        return getPageReference(number + 1);
    }

    /** Writes an object under the next number. */
    public PdfIndirectReference add(PdfObject object) throws IOException {
        return addToBody(object).getIndirectReference();
    }

    /** Writes a stream that is packed already. */
    public PdfIndirectReference addPacked(byte[] deflated, PdfDictionary about) throws IOException {
        var stream = new PdfStream(deflated);
        stream.putAll(about);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return add(stream);
    }

    /**
     * Writes the next page.
     *
     * @param entries of its dictionary; they take the place of what OpenPDF would say
     * @param contents deflated
     */
    public void addPage(PdfDictionary entries, byte[] contents) {
        ready = Optional.of(new Ready(entries, contents));
        setPageEmpty(false);
        pages.newPage();
        if (ready.isPresent()) {
            throw new IllegalStateException("OpenPDF has written a page in a way that we do not know");
        }
    }

    /** Writes what comes after the pages, and the end of the file. */
    public void finish(Last afterPages) {
        last = afterPages;
        pages.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (ready.isPresent() && object instanceof PdfStream) {
            var contents = new PdfStream(ready.get().contents);
            contents.put(PdfName.FILTER, PdfName.FLATEDECODE);
            return super.addToBody(contents);
        }
        return super.addToBody(object);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (ready.isPresent() && object instanceof PdfPage page) {
            page.putAll(ready.get().entries);
            ready = Optional.empty();
        }
        return super.addToBody(object, reference);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        var added = super.addToBody(object, inObjectStream);
        if (object instanceof PdfDocument.PdfInfo) {
            // From here OpenPDF takes the identifier of the file, else it makes one of the clock; but only the trailer
            // is to hold it.
            getInfo().put(PdfName.FILEID, new Identifier());
        }
        return added;
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        super.addSharedObjectsToBody();
        last.write();
    }

    /** A document that does not look at the clock, nor for the name of its time zone, which takes longer than a page. */
    private static final class Timeless extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    /** What is written after the pages. */
    @FunctionalInterface
    public interface Last {
        void write() throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent") // written once, compared by nobody
    private record Ready(PdfDictionary entries, byte[] contents) {}

    /** The identifier of the file, twice, taken from all that stands before it. */
    private final class Identifier extends PdfLiteral {
        Identifier() {
            super("");
        }

        @Override
        public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
            out.flush();
            var hex = "<" + fingerprint.hex() + ">";
            out.write(getISOBytes("[" + hex + hex + "]"));
        }
    }
}
