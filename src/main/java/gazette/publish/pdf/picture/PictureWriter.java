package gazette.publish.pdf.picture;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.publish.pdf.object.Coordinates;
import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.object.ObjectWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * Stores pictures, each once, and one at a time: its bytes are read when it is first drawn, and let go. Content streams draw
 * the unit square; so a picture that has to be turned is stored inside a form that turns it, and one that is broken is a form
 * with nothing in it.
 */
public final class PictureWriter {
    private final ObjectWriter writer;
    private final Map<String, PdfIndirectReference> stored = new HashMap<>();
    private final Map<ByteBuffer, PdfIndirectReference> profiles = new HashMap<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private boolean hasUncertainColors;

    public PictureWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /** What was noticed, in order. */
    public List<Diagnostic> notes() {
        return notes;
    }

    /** Whether there is a picture whose colours depend on the printer, which PDF/A does not allow. */
    public boolean hasUncertainColors() {
        return hasUncertainColors;
    }

    /** Where the picture is; it is stored if it is not yet. */
    public PdfIndirectReference store(Artwork artwork) throws IOException {
        var known = stored.get(artwork.resource());
        if (known != null) {
            return known;
        }
        var reference = write(artwork);
        stored.put(artwork.resource(), reference);
        return reference;
    }

    private PdfIndirectReference write(Artwork artwork) throws IOException {
        try {
            return draw(artwork);
        } catch (BrokenPicture e) {
            notes.add(Diagnostic.warning(
                    artwork.href(),
                    "left out of the PDF: the picture " + e.getMessage(),
                    "save it again as JPEG or PNG"));
            return form("", new PdfDictionary());
        }
    }

    private PdfIndirectReference draw(Artwork artwork) throws IOException {
        return switch (artwork.picture().format()) {
            case JPEG -> {
                var jpeg = JpegFile.read(read(artwork.picture()));
                yield turned(image(jpeg.raster(), artwork), jpeg.orientation());
            }
            case PNG -> image(PngFile.read(read(artwork.picture())).raster(), artwork);
            case SVG -> throw new BrokenPicture("is an SVG drawing, which only the EPUB can show yet");
        };
    }

    private static byte[] read(Picture picture) throws BrokenPicture {
        try {
            return picture.bytes().read();
        } catch (IOException e) {
            throw (BrokenPicture) new BrokenPicture("cannot be read").initCause(e);
        }
    }

    private PdfIndirectReference turned(PdfIndirectReference image, Orientation orientation) throws IOException {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        var pictures = new PdfDictionary();
        pictures.put(new PdfName("I"), image);
        return form(orientation.matrix() + " cm/I Do", pictures);
    }

    private PdfIndirectReference form(String content, PdfDictionary pictures) throws IOException {
        var resources = new PdfDictionary();
        resources.put(PdfName.XOBJECT, pictures);
        var form = new PdfStream(content.getBytes(StandardCharsets.US_ASCII));
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(PdfName.BBOX, Coordinates.box(0, 0, 1, 1));
        form.put(PdfName.RESOURCES, resources);
        return writer.add(form);
    }

    private PdfIndirectReference image(Raster raster, Artwork artwork) throws IOException {
        var image = new PdfStream(raster.data());
        image.put(PdfName.TYPE, PdfName.XOBJECT);
        image.put(PdfName.SUBTYPE, PdfName.IMAGE);
        image.put(PdfName.WIDTH, new PdfNumber(raster.width()));
        image.put(PdfName.HEIGHT, new PdfNumber(raster.height()));
        image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(raster.depth()));
        image.put(PdfName.COLORSPACE, color(raster.color(), artwork));
        switch (raster.packing()) {
            case JPEG -> image.put(PdfName.FILTER, PdfName.DCTDECODE);
            case INVERTED_JPEG -> {
                image.put(PdfName.FILTER, PdfName.DCTDECODE);
                image.put(PdfName.DECODE, new PdfLiteral(PdfObject.ARRAY, "[1 0 1 0 1 0 1 0]"));
            }
            case PNG_ROWS -> {
                image.put(PdfName.FILTER, PdfName.FLATEDECODE);
                image.put(PdfName.DECODEPARMS, predictor(raster));
            }
        }
        if (!raster.colorKey().isEmpty()) {
            var key = new PdfArray();
            raster.colorKey().forEach(sample -> key.add(new PdfNumber(sample)));
            image.put(PdfName.MASK, key);
        }
        if (raster.alpha().isPresent()) {
            image.put(PdfName.SMASK, image(raster.alpha().get(), artwork));
        }
        return writer.add(image);
    }

    private static PdfDictionary predictor(Raster raster) {
        int channels = raster.color() instanceof Raster.ColorSpace.Direct direct ? direct.channels() : 1;
        var predictor = new PdfDictionary();
        predictor.put(PdfName.PREDICTOR, new PdfNumber(15)); // each row names its own
        predictor.put(PdfName.COLORS, new PdfNumber(channels));
        predictor.put(PdfName.BITSPERCOMPONENT, new PdfNumber(raster.depth()));
        predictor.put(PdfName.COLUMNS, new PdfNumber(raster.width()));
        return predictor;
    }

    private PdfObject color(Raster.ColorSpace color, Artwork artwork) throws IOException {
        return switch (color) {
            case Raster.ColorSpace.Direct direct -> direct(direct, artwork);
            case Raster.ColorSpace.Palette palette -> {
                var indexed = new PdfArray(PdfName.INDEXED);
                indexed.add(PdfName.DEVICERGB);
                indexed.add(new PdfNumber(palette.colors().length / 3 - 1));
                indexed.add(new PdfString(palette.colors()).setHexWriting(true));
                yield indexed;
            }
        };
    }

    private PdfObject direct(Raster.ColorSpace.Direct color, Artwork artwork) throws IOException {
        var device = device(color.channels());
        if (color.profile().isEmpty()) {
            if (color.channels() == 4 && !hasUncertainColors) {
                hasUncertainColors = true;
                notes.add(Diagnostic.note(
                        artwork.href(), "is in printing colours and does not say whose: the PDF is no PDF/A"));
            }
            return device;
        }
        var bytes = color.profile().get();
        var profile = profiles.get(ByteBuffer.wrap(bytes));
        if (profile == null) {
            var about = new PdfDictionary();
            about.put(PdfName.N, new PdfNumber(color.channels()));
            about.put(PdfName.ALTERNATE, device);
            profile = writer.addPacked(Flate.pack(bytes), about);
            profiles.put(ByteBuffer.wrap(bytes), profile);
        }
        var space = new PdfArray(PdfName.ICCBASED);
        space.add(profile);
        return space;
    }

    private static PdfName device(int channels) {
        return switch (channels) {
            case 1 -> PdfName.DEVICEGRAY;
            case 3 -> PdfName.DEVICERGB;
            default -> PdfName.DEVICECMYK;
        };
    }
}
