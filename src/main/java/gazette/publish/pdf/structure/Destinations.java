package gazette.publish.pdf.structure;

import gazette.publish.pdf.object.Coordinates;
import gazette.publish.pdf.object.ObjectWriter;
import gazette.publish.pdf.survey.Survey;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfObject;

/** Where anchors are, as viewers go there (ISO 32000-1, 12.3.2.2): to their height, at whatever zoom there is. */
public final class Destinations {
    private final ObjectWriter writer;
    private final Survey survey;

    public Destinations(ObjectWriter writer, Survey survey) {
        this.writer = writer;
        this.survey = survey;
    }

    /** The place of an anchor; empty if it stands nowhere. */
    public Optional<PdfObject> of(String anchor) {
        return survey.place(anchor).map(place -> {
            var destination = new PdfArray(writer.page(place.page()));
            destination.add(PdfName.XYZ);
            destination.add(PdfNull.PDFNULL);
            destination.add(Coordinates.number(place.up()));
            destination.add(PdfNull.PDFNULL);
            return destination;
        });
    }
}
