package gazette.publish.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import gazette.diagnostic.Diagnostic;
import gazette.markup.Element;
import gazette.markup.Xhtml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** An EPUB file that was made, opened for a look. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Bound(byte[] file, List<Diagnostic> notes) {
    /** Every entry, in the order of the file. */
    Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The names of the entries, in the order of the file. */
    List<String> names() {
        return List.copyOf(entries().keySet());
    }

    /** A file inside {@code EPUB/}. */
    byte[] bytes(String href) {
        return Objects.requireNonNull(entries().get("EPUB/" + href), href);
    }

    /** The text of a file inside {@code EPUB/}. */
    String text(String href) {
        return new String(bytes(href), StandardCharsets.UTF_8);
    }

    Element root(String href) {
        return Xhtml.read(text(href), href);
    }

    /** What the package says, one statement a line: name or property, then the value. */
    List<String> statements() {
        return all(root("package.opf")).stream()
                .filter(element ->
                        element.name().startsWith("dc:") || element.name().equals("meta"))
                .map(element -> element.attribute("property")
                                .or(() -> element.attribute("name"))
                                .orElse(element.name())
                        + ": " + element.attribute("content").orElse(element.text()))
                .toList();
    }

    /** The element and all in it. */
    static List<Element> all(Element element) {
        var all = new ArrayList<Element>();
        all.add(element);
        element.children().forEach(child -> {
            if (child instanceof Element e) {
                all.addAll(all(e));
            }
        });
        return all;
    }

    /** What the field's validator says against the file: errors and warnings. */
    List<String> complaints() {
        var report = new Complaints();
        new EpubCheck(new ByteArrayInputStream(file), report, "issue.epub").doValidate();
        return report.complaints;
    }

    private static final class Complaints extends DefaultReportImpl {
        private static final Set<Severity> BAD = Set.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

        private final List<String> complaints = new ArrayList<>();

        Complaints() {
            super("issue.epub");
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... args) {
            if (BAD.contains(message.getSeverity())) {
                complaints.add(message.getID() + " " + location.getPath() + ":" + location.getLine() + " "
                        + message.getMessage(args));
            }
        }
    }
}
