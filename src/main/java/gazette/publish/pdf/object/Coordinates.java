package gazette.publish.pdf.object;

import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfObject;

/** Lengths as PDF writes them: thousandths of a point, which OpenPDF's own rectangles of floats cannot hold. */
public final class Coordinates {
    private static final int THOUSAND = 1000;

    private Coordinates() {}

    /** A length in pt, in whole thousandths. */
    public static long thousandths(double points) {
        return Math.round(points * THOUSAND);
    }

    /** A rectangle, y upwards from the bottom of the page, in pt. */
    public static PdfObject box(double left, double bottom, double right, double top) {
        var box = new ContentBuffer()
                .put("[")
                .thousandths(thousandths(left))
                .thousandths(thousandths(bottom))
                .thousandths(thousandths(right))
                .thousandths(thousandths(top))
                .put("]");
        return new PdfLiteral(PdfObject.ARRAY, box.toByteArray());
    }

    /** A number of at most three decimals. */
    public static PdfObject number(double value) {
        var number = new ContentBuffer().thousandths(thousandths(value));
        return new PdfLiteral(PdfObject.NUMBER, number.toByteArray());
    }
}
