package gazette.publish.pdf;

import gazette.diagnostic.Diagnostic;
import gazette.page.LinkTarget;
import gazette.page.Pages;
import gazette.publish.pdf.font.FontWriter;
import gazette.publish.pdf.object.Coordinates;
import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.object.Names;
import gazette.publish.pdf.object.ObjectWriter;
import gazette.publish.pdf.picture.PictureWriter;
import gazette.publish.pdf.picture.SrgbProfile;
import gazette.publish.pdf.structure.Addresses;
import gazette.publish.pdf.structure.Destinations;
import gazette.publish.pdf.structure.OutlineWriter;
import gazette.publish.pdf.structure.PageLabels;
import gazette.publish.pdf.structure.TagWriter;
import gazette.publish.pdf.survey.Sheet;
import gazette.publish.pdf.survey.Survey;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The press prints pages into a PDF file. */
public final class PdfPress {
    /** What files say that they were made with. */
    static final String NAME = "Gazette";

    /** Pages that are looked at and written in one go. */
    private static final int QUIRE = 32;

    private final Pages pages;
    private final Survey survey;
    private final DocumentFacts facts;
    private final ObjectWriter writer;
    private final PictureWriter pictures;
    private final Destinations destinations;
    private final TagWriter tags;
    /** Every page's fonts: there are few, and a page need not say which of them it takes. */
    private final PdfDictionary fonts = new PdfDictionary();

    private final PdfIndirectReference fontsReference;
    private final List<PdfIndirectReference> annotations = new ArrayList<>();
    private final List<Unwritten> unwritten = new ArrayList<>();
    private final List<Diagnostic> notes = new ArrayList<>();

    private PdfPress(Pages pages, DocumentFacts facts, OutputStream file) {
        this.pages = pages;
        this.survey = new Survey(pages);
        this.facts = facts;
        this.writer = ObjectWriter.open(file);
        this.pictures = new PictureWriter(writer);
        this.destinations = new Destinations(writer, survey);
        this.tags = new TagWriter(writer, survey, annotations);
        this.fontsReference = writer.getPdfIndirectReference();
    }

    /**
     * Writes the file; the stream is flushed, but not closed. Nothing of it depends on the clock, the place or the machine:
     * the same pages and facts give the same bytes.
     *
     * <p>A picture that cannot be drawn is noted and left out, a link that leads nowhere is noted and left dead.
     *
     * @param pages at least one
     * @return what was noticed, in order
     * @throws IOException if the stream cannot be written to
     */
    public static List<Diagnostic> write(Pages pages, DocumentFacts facts, OutputStream file) throws IOException {
        if (pages.pages().isEmpty()) {
            throw new IllegalArgumentException("a file without pages");
        }
        try {
            return new PdfPress(pages, facts, file).print();
        } catch (ExceptionConverter e) {
            throw failure(e);
        }
    }

    /** OpenPDF wraps what the stream throws, now and then twice. */
    private static IOException failure(ExceptionConverter wrapped) {
        Exception cause = wrapped;
        while (cause instanceof ExceptionConverter wrapper) {
            cause = wrapper.getException();
        }
        if (cause instanceof IOException failure) {
            return failure;
        }
        throw wrapped;
    }

    private List<Diagnostic> print() throws IOException {
        var quire = new ArrayList<Sheet>();
        for (var page : pages.pages()) {
            quire.add(survey.next(page));
            if (quire.size() == QUIRE) {
                print(quire);
                quire.clear();
            }
        }
        print(quire);
        notes.addAll(survey.notes());
        notes.addAll(pictures.notes());
        describe();
        writer.finish(this::writeShared);
        return List.copyOf(notes);
    }

    private void print(List<Sheet> quire) throws IOException {
        var contents = Contents.of(quire, survey);
        for (int i = 0; i < quire.size(); i++) {
            writer.addPage(page(quire.get(i)), contents.get(i));
            tags.add(quire.get(i));
        }
    }

    private PdfDictionary page(Sheet sheet) throws IOException {
        var size = sheet.page().size();
        var resources = new PdfDictionary();
        resources.put(PdfName.FONT, fontsReference);
        if (!sheet.pictures().isEmpty()) {
            var drawn = new PdfDictionary();
            for (var artwork : sheet.pictures().values()) {
                drawn.put(new PdfName(artwork.resource()), pictures.store(artwork));
            }
            resources.put(PdfName.XOBJECT, drawn);
        }

        var page = new PdfDictionary();
        page.put(PdfName.MEDIABOX, Coordinates.box(0, 0, size.width(), size.height()));
        page.put(PdfName.RESOURCES, resources);
        page.put(PdfName.STRUCTPARENTS, new PdfNumber(sheet.number()));
        page.put(PdfName.TABS, PdfName.S); // PDF/UA-1, 7.18.3
        if (!sheet.links().isEmpty()) {
            page.put(PdfName.ANNOTS, links(sheet));
        }
        return page;
    }

    /** Their destinations may be on pages to come, so only their places in the file are settled yet. */
    private PdfArray links(Sheet sheet) {
        var links = new PdfArray();
        for (var link : sheet.links()) {
            var reference = writer.getPdfIndirectReference();
            annotations.add(reference);
            links.add(reference);
            unwritten.add(new Unwritten(reference, link, sheet.page().size().height()));
        }
        return links;
    }

    /**
     * An annotation whose place in the file is settled.
     *
     * @param height of its page, in pt
     */
    private record Unwritten(PdfIndirectReference reference, Sheet.Link link, double height) {}

    private PdfDictionary annotation(Sheet.Link link, double height) {
        var area = link.area().area();
        var annotation = new PdfDictionary(PdfName.ANNOT);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(
                PdfName.RECT, Coordinates.box(area.x(), height - area.bottom(), area.right(), height - area.y()));
        annotation.put(PdfName.F, new PdfNumber(4)); // printed, as PDF/A-2, 6.3.2, wants it
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(
                PdfName.CONTENTS, text(words(link.area().words(), link.area().target())));
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(pages.pages().size() + link.number()));
        switch (link.area().target()) {
            case LinkTarget.Inside inside ->
                destinations.of(inside.anchor()).ifPresent(place -> annotation.put(PdfName.DEST, place));
            case LinkTarget.Outside outside -> {
                var action = new PdfDictionary(PdfName.ACTION);
                action.put(PdfName.S, PdfName.URI);
                action.put(PdfName.URI, new PdfString(Addresses.ascii(outside.address())));
                annotation.put(PdfName.A, action);
            }
        }
        return annotation;
    }

    private static String words(String words, LinkTarget target) {
        if (!words.isBlank()) {
            return words;
        }
        return switch (target) {
            case LinkTarget.Inside inside -> inside.anchor();
            case LinkTarget.Outside outside -> outside.address();
        };
    }

    /** What goes after the pages, once it is known what they took. */
    private void writeShared() throws IOException {
        for (var link : unwritten) {
            writer.addToBody(annotation(link.link, link.height), link.reference);
        }
        var fontWriter = new FontWriter(writer);
        for (var typeCase : survey.cases()) {
            fonts.put(new PdfName(typeCase.resource()), fontWriter.write(typeCase));
        }
        writer.addToBody(fonts, fontsReference);

        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.STRUCTTREEROOT, tags.write());
        new OutlineWriter(writer, destinations).write(survey.pages().outline()).ifPresent(outline -> {
            catalog.put(PdfName.OUTLINES, outline);
            catalog.put(PdfName.PAGEMODE, PdfName.USEOUTLINES);
        });
        catalog.put(PdfName.PAGELABELS, PageLabels.of(survey.labels()));
        catalog.put(PdfName.LANG, new PdfString(facts.language().tag()));
        catalog.put(PdfName.MARKINFO, flag(Names.MARKED));
        catalog.put(PdfName.VIEWERPREFERENCES, flag(PdfName.DISPLAYDOCTITLE));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
    }

    private static PdfDictionary flag(PdfName name) {
        var flag = new PdfDictionary();
        flag.put(name, PdfBoolean.PDFTRUE);
        return flag;
    }

    /** Colours mean those of the screen. */
    private PdfDictionary outputIntent() throws IOException {
        var about = new PdfDictionary();
        about.put(PdfName.N, new PdfNumber(3));
        var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addPacked(Flate.pack(SrgbProfile.bytes()), about));
        return intent;
    }

    /** Says what the file is, in both places where viewers look. */
    private void describe() {
        var producer = NAME + ", " + Document.getVersion();
        var info = writer.getInfo();
        var created = new PdfString("D:" + facts.created().toString().replace("-", "") + "000000Z");
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        info.put(PdfName.CREATOR, new PdfString(NAME));
        info.put(PdfName.PRODUCER, new PdfString(producer));
        say(PdfName.TITLE, facts.title());
        say(PdfName.AUTHOR, String.join(", ", facts.authors()));
        say(PdfName.SUBJECT, facts.subject());
        say(PdfName.KEYWORDS, String.join(", ", facts.keywords()));

        boolean isArchival = !pictures.hasUncertainColors();
        boolean isAccessible = !facts.title().isBlank();
        writer.setXmpMetadata(Xmp.of(facts, facts.created() + "T00:00:00Z", producer, isArchival, isAccessible));
    }

    private void say(PdfName key, String words) {
        if (!words.isBlank()) {
            writer.getInfo().put(key, text(words));
        }
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
