package gazette.publish.epub.leaf;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.markup.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures that go into the package: those that a document shows and that can be read. A picture that cannot be read is
 * taken out of the documents; its caption stays.
 */
public final class Plates {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Map<String, Picture> offered;
    private final Map<String, Picture> shown = new LinkedHashMap<>();
    private final Map<String, String> unfit = new LinkedHashMap<>();
    private final List<Diagnostic> notes = new ArrayList<>();

    public Plates(Map<String, Picture> offered) {
        this.offered = offered;
    }

    /** The pictures asked for so far that can be shown, by href, in the order of asking. */
    public Map<String, Picture> shown() {
        return shown;
    }

    /** What had to be said of the others. */
    public List<Diagnostic> notes() {
        return notes;
    }

    /** Whether there is a picture under this href that readers can show. */
    public boolean show(String href, String where) {
        if (shown.containsKey(href)) {
            return true;
        }
        var fault = unfit.containsKey(href) ? Optional.of(unfit.get(href)) : fault(href);
        if (fault.isEmpty()) {
            shown.put(href, offered.get(href));
            return true;
        }
        if (unfit.put(href, fault.get()) == null) {
            var name = Optional.ofNullable(offered.get(href)).map(Picture::name).orElse(href);
            notes.add(Diagnostic.warning(
                    where,
                    "the picture " + name + " is left out: " + fault.get(),
                    "look whether the file is whole, and open it in another program"));
        }
        return false;
    }

    /** What keeps a picture from being shown. The bytes are let go again: an issue may have a thousand pictures. */
    private Optional<String> fault(String href) {
        var picture = offered.get(href);
        if (picture == null) {
            return Optional.of("there is none of that name");
        }
        try {
            var file = picture.bytes().read();
            return switch (picture.format()) {
                case JPEG -> begins(file, JPEG) ? Optional.empty() : Optional.of("it is not a JPEG");
                case PNG -> begins(file, PNG) ? Optional.empty() : Optional.of("it is not a PNG");
                case SVG -> Drawing.fault(file);
            };
        } catch (IOException e) {
            return Optional.of(
                    "it cannot be read (" + Words.line(String.valueOf(e.getMessage()), "no reason given") + ")");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** The file of a picture as it is packed. */
    public static InputStream file(Picture picture) throws IOException {
        var bytes = picture.bytes().read();
        if (bytes.length == 0) {
            throw new IOException("the picture " + picture.name() + " is empty now, and was not before");
        }
        return new ByteArrayInputStream(picture.format() == Picture.Format.SVG ? Drawing.clean(bytes) : bytes);
    }

    /** The leaf without the pictures that cannot be shown. */
    public Leaf mount(Leaf leaf) {
        var where = leaf.document().href();
        long lost = leaf.elements()
                .filter(Plates::isPicture)
                .filter(picture -> !show(href(picture), where))
                .count();
        return lost == 0 ? leaf : leaf.with(without(leaf.html()).orElse(leaf.html()));
    }

    private static boolean isPicture(Element element) {
        return element.name().equals("img");
    }

    private static String href(Element picture) {
        return picture.attribute("src").orElse("");
    }

    /** The element without such pictures; nothing, if that was all that it held. */
    private Optional<Element> without(Element element) {
        if (isPicture(element)) {
            return unfit.containsKey(href(element)) ? Optional.empty() : Optional.of(element);
        }
        var children = element.children().stream()
                .flatMap(child -> child instanceof Element e ? without(e).stream() : Stream.of(child))
                .toList();
        var rest = Tag.like(element).empty().holding(children).element();
        boolean bare = children.size() < element.children().size()
                && children.stream().noneMatch(Element.class::isInstance)
                && rest.text().isBlank();
        return bare && !element.name().equals("body") ? Optional.empty() : Optional.of(rest);
    }
}
