package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import gazette.markup.Element;
import gazette.markup.Node;
import gazette.markup.Text;
import gazette.markup.Xhtml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** An EPUB file as its readers get it. */
final class EpubText {
    private static final Set<String> FLOWING =
            Set.of("a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time");

    private EpubText() {}

    /** Everything that its readers read, document by document, a line a block. */
    static String of(Path epub) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(epub))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    append(Xhtml.read(new String(zip.readAllBytes(), UTF_8), entry.getName()), text);
                }
            }
        }
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        switch (node) {
            case Text t -> text.append(t.content());
            case Element e when e.name().equals("head") -> {}
            case Element e -> {
                var edge = FLOWING.contains(e.name()) ? "" : "\n";
                text.append(edge);
                e.children().forEach(child -> append(child, text));
                text.append(edge);
            }
        }
    }

    /** What the field's validator says against the file: errors and warnings. */
    static List<String> complaints(Path epub) throws IOException {
        var report = new Complaints();
        try (InputStream in = Files.newInputStream(epub)) {
            new EpubCheck(in, report, "issue.epub").doValidate();
        }
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
