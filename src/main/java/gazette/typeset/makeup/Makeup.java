package gazette.typeset.makeup;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.page.Page;
import gazette.page.Part;
import gazette.progress.Event;
import gazette.progress.Listener;
import gazette.progress.Stage;
import gazette.typeset.box.BoxTree;
import gazette.typeset.box.FontBook;
import gazette.typeset.box.MarginText;
import gazette.typeset.box.TargetTexts;
import gazette.typeset.box.Targets;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.Styling;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.paragraph.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes pages of documents. All documents are set, some side by side, to learn which pages they fill; those that print page
 * numbers of others (a contents list) are set again once these are known, until the numbers hold. Then come the pages,
 * as they are asked for: what a large issue had no room to keep is set a second time.
 */
public final class Makeup {
    /** After so many rounds the numbers of a contents list that moves its own pages are left as they are. */
    private static final int ROUNDS = 4;

    /** Documents that are set at a time: enough to keep processors busy, few enough for memory. */
    private static final int TOGETHER = 16;

    /** Pages that are kept from when they were counted to when they are wanted; of the others the documents are set again. */
    private static final int KEPT = 500;

    private final List<Manuscript> documents;
    private final Styling styling;
    private final FontBook fonts;
    private final LineSetter lines;
    private final Map<String, Picture> pictures;
    private final TypeAreas areas;

    /**
     * A document to be set.
     *
     * @param document by whose href others link to it
     * @param styled gives its styled tree, each time anew
     * @param part what its own parts belong to
     */
    public record Manuscript(Document document, Supplier<StyledElement> styled, Part part) {
        String href() {
            return document.href();
        }
    }

    /**
     * Pages, and what there is to say about them.
     *
     * @param pages made as somebody asks for them, so that a large issue never stands in memory whole
     * @param anchors the names of the places on them
     * @param dead the places that links lead to and that are on no page
     * @param notes on characters that no font has, and on lines that stick out
     */
    public record Made(List<Page> pages, Set<String> anchors, SortedSet<String> dead, List<Diagnostic> notes) {}

    /**
     * What stays of a sheaf.
     *
     * @param place what its pages are made from
     * @param asking the sheaf itself, if it prints page numbers of others
     * @param goals what its links lead to
     */
    private record Digest(Place place, Optional<Sheaf> asking, List<Pagination.Outline> outlines, Set<String> goals) {
        int pages() {
            return outlines.stream().mapToInt(outline -> outline.pages().size()).sum();
        }

        /**
         * What pages are made from.
         *
         * @param first the number of the first document
         * @param end the number of the document after the last
         * @param kept its pages, if they are still there
         */
        record Place(int first, int end, Optional<List<Chapter>> kept) {}
    }

    private Makeup(
            List<Manuscript> documents,
            Styling styling,
            FontBook fonts,
            Paragraph paragraph,
            Map<String, Picture> pictures) {
        this.documents = List.copyOf(documents);
        this.styling = styling;
        this.fonts = fonts;
        this.pictures = pictures;
        this.lines = new LineSetter(paragraph, fonts);
        this.areas = areas();
    }

    /**
     * Makes the pages of an issue.
     *
     * @param documents in reading order
     * @param pictures by the href under which documents show them
     * @param language of the running heads
     * @param listener is told of each document that is set
     */
    public static Made make(
            List<Manuscript> documents,
            Styling styling,
            FontBook fonts,
            Paragraph paragraph,
            Map<String, Picture> pictures,
            Language language,
            Listener listener) {
        return new Makeup(documents, styling, fonts, paragraph, pictures).make(language, listener);
    }

    /** The grid is that of the text: the leading of the body of the first document. */
    private TypeAreas areas() {
        var body = documents.stream()
                .map(document -> document.styled.get())
                .flatMap(html -> html.children().stream())
                .filter(node -> node instanceof StyledElement element
                        && element.element().name().equals("body"))
                .map(StyledElement.class::cast)
                .findFirst();
        var style = body.map(StyledElement::style)
                .orElseGet(() -> styling.page(PageKind.USUAL).style());
        double leading = Measures.leading(style.lines().leading(), style.type(), fonts.first(style.type()));
        double baseline = Measures.baseline(leading, style.type(), fonts.first(style.type()));
        return new TypeAreas(
                styling, Math.max(1000, Measures.milli(leading)), style.type().size(), leading - baseline);
    }

    /** What is known of places while the pages are made. */
    private record Known(Map<String, Integer> folios, TargetTexts texts) implements Targets {
        @Override
        public Optional<Integer> page(String anchor) {
            return Optional.ofNullable(folios.get(anchor));
        }

        @Override
        public Optional<String> text(String anchor) {
            return texts.text(anchor);
        }
    }

    private Made make(Language language, Listener listener) {
        var texts = new TargetTexts(documents.stream().map(Manuscript::document).toList());
        var known = new Known(Map.of(), texts);
        var digests = digests(known, listener);
        var pagination = pagination(digests);
        for (int round = 0; round < ROUNDS && digests.stream().anyMatch(digest -> digest.asking.isPresent()); round++) {
            var folios = pagination.folios();
            known = new Known(folios, texts);
            setAgain(digests, known);
            pagination = pagination(digests);
            if (pagination.folios().equals(folios)) {
                break;
            }
        }
        var pages = pages(digests, known, pagination, language);
        var goals = digests.stream()
                .flatMap(digest -> digest.goals.stream())
                .collect(Collectors.toCollection(TreeSet::new));
        goals.removeAll(pagination.folios().keySet());
        return new Made(pages, pagination.folios().keySet(), goals, lines.notes());
    }

    private static Pagination pagination(List<Digest> digests) {
        return Pagination.of(
                digests.stream().flatMap(digest -> digest.outlines.stream()).toList());
    }

    /** Sets all documents once, a few at a time. What the first pages of a large issue, or all of a small one, need stays. */
    private List<Digest> digests(Targets targets, Listener listener) {
        var digests = new ArrayList<Digest>();
        int kept = 0;
        for (var sheaf = begun(0, targets, listener); !sheaf.documents().isEmpty(); ) {
            var next = begun(sheaf.end(), targets, listener);
            if (!next.documents().isEmpty() && sheaf.goesOnIn(next)) {
                sheaf = sheaf.and(next);
                continue;
            }
            var digest = digest(sheaf, kept < KEPT);
            kept += digest.place.kept.isPresent() ? digest.pages() : 0;
            digests.add(digest);
            sheaf = next;
        }
        return digests;
    }

    private Sheaf begun(int first, Targets targets, Listener listener) {
        var sheaf = sheaf(first, Math.min(first + TOGETHER, documents.size()), targets);
        sheaf.documents().forEach(document -> listener.hear(new Event.Advanced(Stage.TYPESET)));
        return sheaf;
    }

    private Sheaf sheaf(int first, int end, Targets targets) {
        return new Sheaf(
                first,
                IntStream.range(first, end)
                        .parallel()
                        .mapToObj(i -> set(documents.get(i), targets))
                        .toList());
    }

    private Digest digest(Sheaf sheaf, boolean isKept) {
        var chapters = sheaf.chapters(areas);
        return new Digest(
                new Digest.Place(
                        sheaf.first(), sheaf.end(), Optional.of(chapters).filter(made -> isKept)),
                Optional.of(sheaf).filter(Sheaf::asksForPages),
                chapters.stream().map(Pagination.Outline::of).toList(),
                Sheaf.goals(chapters));
    }

    /** Sets those documents again that print the numbers of pages. */
    private void setAgain(List<Digest> digests, Targets targets) {
        for (int i = 0; i < digests.size(); i++) {
            var digest = digests.get(i);
            if (digest.asking.isPresent()) {
                var sheaf = digest.asking.get();
                var again = new ArrayList<Sheaf.SetDocument>();
                for (var document : sheaf.documents()) {
                    int number = sheaf.first() + again.size();
                    again.add(document.asksForPages() ? set(documents.get(number), targets) : document);
                }
                digests.set(i, digest(new Sheaf(sheaf.first(), again), digest.place.kept.isPresent()));
            }
        }
    }

    private Sheaf.SetDocument set(Manuscript document, Targets targets) {
        var built = BoxTree.of(document.styled.get(), document.href(), fonts, pictures, targets, document.part);
        var segments = GalleySetter.set(built.root(), lines, areas);
        return new Sheaf.SetDocument(NoteSetter.set(segments, built.notes(), lines, areas), built.asksForPages());
    }

    private List<Page> pages(List<Digest> digests, Targets targets, Pagination pagination, Language language) {
        var margins = new MarginSetter(lines, new MarginText(fonts), language);
        var builder = new PageBuilder(areas, margins);
        var chapters = new ArrayList<>(List.of(0));
        digests.forEach(digest -> chapters.add(chapters.getLast() + digest.outlines.size()));
        var places = digests.stream().map(Digest::place).toList();
        return new IssuePages(pagination.folded(), chapters, i -> chapters(places.get(i), targets), builder::build);
    }

    private List<Chapter> chapters(Digest.Place digest, Targets targets) {
        return digest.kept()
                .orElseGet(() -> sheaf(digest.first(), digest.end(), targets).chapters(areas));
    }
}
