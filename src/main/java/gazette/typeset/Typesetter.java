package gazette.typeset;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.edition.Publication;
import gazette.markup.Document;
import gazette.page.Pages;
import gazette.page.Pages.Bookmark;
import gazette.page.Part;
import gazette.progress.Listener;
import gazette.typeset.box.FontBook;
import gazette.typeset.css.Styling;
import gazette.typeset.makeup.Makeup;
import gazette.typeset.makeup.Makeup.Manuscript;
import gazette.typeset.paragraph.Paragraph;
import gazette.typeset.shape.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets an issue as pages. */
public final class Typesetter {
    private Typesetter() {}

    /**
     * Sets an issue.
     *
     * <p>Noted are: what the style sheet says and the dialect does not have, families and characters that no font has, lines
     * that stick out, and links that lead nowhere in the issue (their words stay).
     *
     * @param listener is told of each document that is set
     * @throws gazette.diagnostic.PressException if a font file is missing or broken
     */
    public static Noted<Pages> set(Publication publication, PrintOrder order, Listener listener) {
        var sheets = List.of(publication.print());
        var styling = order.size().map(asked -> Styling.of(sheets, asked)).orElseGet(() -> Styling.of(sheets));
        var notes = new ArrayList<>(styling.notes());
        var fonts = new FontBook(styling.work().fontFaces(), publication.fonts());
        var root = Part.document(publication.issue().language());
        var made = Makeup.make(
                manuscripts(publication, styling.work(), root),
                styling.work(),
                fonts,
                new Paragraph(new Shaper()),
                publication.pictures(),
                publication.issue().language(),
                listener);
        notes.addAll(fonts.notes());
        notes.addAll(made.notes());
        made.dead().stream()
                .map(goal -> Diagnostic.warning(
                        goal, "a link leads here, but the issue has no such place", "correct the link in the template"))
                .forEach(notes::add);
        var pages = made.dead().isEmpty() ? made.pages() : new LivingLinks(made.pages(), made.dead());
        return new Noted<>(new Pages(pages, made.anchors(), root, outline(publication)), notes);
    }

    private static List<Manuscript> manuscripts(Publication publication, Styling styling, Part root) {
        var documents = publication.documents();
        return IntStream.range(0, documents.size())
                .mapToObj(i -> {
                    var document = documents.get(i);
                    return new Manuscript(document, () -> styling.style(document), root.child(Part.Role.SECTION, i));
                })
                .toList();
    }

    /** The documents in order, articles under the name of their section. */
    private static List<Bookmark> outline(Publication publication) {
        var articles = publication.documents().stream()
                .filter(document -> document.kind() == Document.Kind.ARTICLE)
                .map(Typesetter::bookmark)
                .toList();
        var outline = new ArrayList<Bookmark>();
        boolean filed = false;
        for (var document : publication.documents()) {
            switch (document.kind()) {
                case COVER, CONTENTS, CREDITS -> outline.add(bookmark(document));
                case SECTION -> {}
                case ARTICLE -> {
                    if (!filed) {
                        outline.addAll(sections(publication, articles));
                        filed = true;
                    }
                }
            }
        }
        return outline;
    }

    private static List<Bookmark> sections(Publication publication, List<Bookmark> articles) {
        var entries = new ArrayList<Bookmark>();
        int next = 0;
        for (var section : publication.issue().sections()) {
            int end = Math.min(next + section.articles().size(), articles.size());
            var inside = articles.subList(next, end);
            if (section.name().isEmpty() || inside.isEmpty()) {
                entries.addAll(inside);
            } else {
                entries.add(new Bookmark(section.name(), inside.getFirst().anchor(), inside));
            }
            next = end;
        }
        return entries;
    }

    private static Bookmark bookmark(Document document) {
        return new Bookmark(document.title(), document.href(), List.of());
    }
}
