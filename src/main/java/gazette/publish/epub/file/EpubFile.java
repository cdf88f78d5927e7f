package gazette.publish.epub.file;

import gazette.publish.epub.leaf.Href;
import gazette.publish.epub.leaf.Tag;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.epub.BookProcessor;
import io.documentnode.epub4j.epub.EpubWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Writes a volume as EPUB 3.3. epub4j's own writer knows EPUB 2 only, stamps the clock on every entry, and makes an empty
 * entry of a file that it cannot read; its book, its spine and its processors stay.
 */
public final class EpubFile extends EpubWriter {
    private static final String FOLDER = "EPUB/";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";
    /** Packed already: a second packing costs time and wins nothing. */
    private static final Set<String> STORED = Set.of("image/jpeg", "image/png");

    /** A writer that has the book changed first: for a device that wants it otherwise. */
    public EpubFile(BookProcessor flavour) {
        super(flavour);
    }

    /** {@inheritDoc} A file that cannot be read ends the writing. */
    @Override
    public void write(Book book, OutputStream out) throws IOException {
        var volume = (Volume) getBookProcessor().processBook(book);
        var navigation = new Navigation(volume);
        volume.navigation().setData(navigation.document());
        volume.getSpine().getTocResource().setData(navigation.ncx());
        try (var container = new Container(out)) {
            container.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            container.deflate("META-INF/container.xml", container());
            if (hasFonts(volume)) {
                container.deflate("META-INF/com.apple.ibooks.display-options.xml", appleOptions());
            }
            container.deflate(FOLDER + "package.opf", PackageDocument.of(volume));
            for (var resource : volume.files()) {
                put(container, resource);
            }
            container.finish();
        }
    }

    private static void put(Container container, Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            var name = FOLDER + Href.path(resource.getHref());
            if (STORED.contains(resource.getMediaType().getName())) {
                container.store(name, in.readAllBytes());
            } else {
                container.deflate(name, in.readAllBytes());
            }
        }
    }

    private static byte[] container() {
        var root = Tag.named("rootfile")
                .with("full-path", FOLDER + "package.opf")
                .with("media-type", "application/oebps-package+xml");
        return Xml.file(Tag.named("container")
                .with("version", "1.0")
                .with("xmlns", CONTAINER)
                .holding(Tag.named("rootfiles").holding(root)));
    }

    static boolean hasFonts(Volume volume) {
        return volume.files().stream()
                .anyMatch(resource -> resource.getMediaType().getName().startsWith("font/"));
    }

    /** Old versions of Apple's reader show the fonts of an issue only if asked to. */
    private static byte[] appleOptions() {
        var option = Tag.named("option").with("name", "specified-fonts").saying("true");
        return Xml.file(Tag.named("display_options")
                .holding(Tag.named("platform").with("name", "*").holding(option)));
    }
}
