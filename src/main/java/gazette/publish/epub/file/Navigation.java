package gazette.publish.epub.file;

import gazette.markup.Element;
import gazette.markup.Xhtml;
import gazette.publish.epub.leaf.Leaf;
import gazette.publish.epub.leaf.Tag;
import io.documentnode.epub4j.domain.TOCReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents that a reader shows in its menu, for EPUB 3 and, as NCX, for readers of EPUB 2.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-nav">EPUB 3.3, 7</a>
 * @see <a href="https://idpf.org/epub/20/spec/OPF_2.0_final_spec.html#Section2.4.1">OPF 2.0.1, 2.4.1</a>
 */
final class Navigation {
    private final Volume volume;
    private final Map<String, Integer> plays = new HashMap<>();
    private int points;

    Navigation(Volume volume) {
        this.volume = volume;
    }

    byte[] document() {
        var title = volume.navigation().getTitle();
        var head = Tag.named("head")
                .holding(Tag.named("title").saying(title))
                .holding(Leaf.link(volume.sheet().getHref()));
        var contents = Tag.named("nav")
                .with("epub:type", "toc")
                .with("role", "doc-toc")
                .with("id", "toc")
                .with("aria-labelledby", "toc-title")
                .holding(Tag.named("h1").with("id", "toc-title").saying(title))
                .holding(list(entries()));
        var root = Tag.named("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("xmlns:epub", "http://www.idpf.org/2007/ops")
                .with("lang", volume.language())
                .with("xml:lang", volume.language());
        if (volume.isRightToLeft()) {
            root.with("dir", "rtl");
        }
        var body = Tag.named("body").with("epub:type", "frontmatter").holding(contents);
        return Xhtml.write(root.holding(head).holding(body.holding(landmarks())).element())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<TOCReference> entries() {
        return volume.getTableOfContents().getTocReferences();
    }

    private static Tag list(List<TOCReference> entries) {
        var list = Tag.named("ol");
        for (var entry : entries) {
            var item = Tag.named("li").holding(link(entry.getTitle(), entry.getCompleteHref()));
            list.holding(entry.getChildren().isEmpty() ? item : item.holding(list(entry.getChildren())));
        }
        return list;
    }

    private static Tag link(String words, String href) {
        return Tag.named("a").with("href", href).saying(words);
    }

    private Element landmarks() {
        var list = Tag.named("ol");
        for (var landmark : volume.landmarks()) {
            var link = link(landmark.title(), landmark.resource().getHref()).with("epub:type", landmark.type());
            list.holding(Tag.named("li").holding(link));
        }
        return Tag.named("nav")
                .with("epub:type", "landmarks")
                .with("id", "landmarks")
                .with("hidden", "hidden")
                .holding(list)
                .element();
    }

    byte[] ncx() {
        var head = Tag.named("head")
                .holding(meta("dtb:uid", volume.identifier()))
                .holding(meta("dtb:depth", "" + volume.getTableOfContents().calculateDepth()))
                .holding(meta("dtb:totalPageCount", "0"))
                .holding(meta("dtb:maxPageNumber", "0"));
        return Xml.file(Tag.named("ncx")
                .with("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
                .with("version", "2005-1")
                .with("xml:lang", volume.language())
                .holding(head)
                .holding(Tag.named("docTitle").holding(Tag.named("text").saying(volume.getTitle())))
                .holding(Tag.named("navMap").holding(points(entries()))));
    }

    private static Tag meta(String name, String content) {
        return Tag.named("meta").with("name", name).with("content", content);
    }

    private List<Element> points(List<TOCReference> entries) {
        return entries.stream().map(this::point).toList();
    }

    private Element point(TOCReference entry) {
        points++;
        // A section that begins with its first article plays when that does.
        int order = plays.computeIfAbsent(entry.getCompleteHref(), href -> plays.size() + 1);
        return Tag.named("navPoint")
                .with("id", "p" + points)
                .with("playOrder", "" + order)
                .holding(Tag.named("navLabel").holding(Tag.named("text").saying(entry.getTitle())))
                .holding(Tag.named("content").with("src", entry.getCompleteHref()))
                .holding(points(entry.getChildren()))
                .element();
    }
}
