package gazette.typeset.makeup;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.language.Language;
import gazette.markup.Element;
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
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.paragraph.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes pages of documents. Documents are set side by side; those that print page numbers of others (a contents list) are
 * set again once the pages are known, until the numbers hold.
 */
public final class Makeup {
    /** After so many rounds the numbers of a contents list that moves its own pages are left as they are. */
    private static final int ROUNDS = 4;

    private final Styling styling;
    private final FontBook fonts;
    private final LineSetter lines;
    private final Map<String, Picture> pictures;
    private final TypeAreas areas;

    /**
     * A document to be set.
     *
     * @param href by which others link to it
     * @param html its styled tree
     * @param part what its own parts belong to
     */
    public record Manuscript(String href, StyledElement html, Part part) {}

    /**
     * Pages, and what there is to say about them.
     *
     * @param notes on characters that no font has, and on lines that stick out
     */
    public record Made(List<Page> pages, List<Diagnostic> notes) {}

    private record SetDocument(List<Segment> segments, boolean asksForPages) {}

    private Makeup(
            List<Manuscript> documents,
            Styling styling,
            FontBook fonts,
            Paragraph paragraph,
            Map<String, Picture> pictures) {
        this.styling = styling;
        this.fonts = fonts;
        this.pictures = pictures;
        this.lines = new LineSetter(paragraph, fonts);
        this.areas = areas(documents);
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
        var makeup = new Makeup(documents, styling, fonts, paragraph, pictures);
        var pages = makeup.build(makeup.paginate(documents, listener), language);
        return new Made(pages, makeup.lines.notes());
    }

    /** The grid is that of the text: the leading of the body of the longest document. */
    private TypeAreas areas(List<Manuscript> documents) {
        var body = documents.stream()
                .map(Manuscript::html)
                .flatMap(html -> html.children().stream())
                .filter(node -> node instanceof StyledElement element
                        && element.element().name().equals("body"))
                .map(StyledElement.class::cast)
                .reduce((first, last) -> first);
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

    private static TargetTexts texts(List<Manuscript> documents) {
        var elements = new LinkedHashMap<String, Element>();
        documents.forEach(document -> elements.put(document.href, document.html.element()));
        return new TargetTexts(elements);
    }

    private Pagination paginate(List<Manuscript> documents, Listener listener) {
        var texts = texts(documents);
        var set = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> {
                    var document = set(documents.get(i), new Known(Map.of(), texts));
                    listener.hear(new Event.Advanced(Stage.TYPESET));
                    return document;
                })
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        var pagination = Pagination.of(joined(set), areas);
        for (int round = 0; round < ROUNDS; round++) {
            var folios = pagination.folios();
            boolean again = false;
            for (int i = 0; i < set.size(); i++) {
                if (set.get(i).asksForPages) {
                    set.set(i, set(documents.get(i), new Known(folios, texts)));
                    again = true;
                }
            }
            if (!again) {
                return pagination;
            }
            pagination = Pagination.of(joined(set), areas);
            if (pagination.folios().equals(folios)) {
                return pagination;
            }
        }
        return pagination;
    }

    private SetDocument set(Manuscript document, Targets targets) {
        var built = BoxTree.of(document.html, document.href, fonts, pictures, targets, document.part);
        var segments = GalleySetter.set(built.root(), lines, areas);
        return new SetDocument(NoteSetter.set(segments, built.notes(), lines, areas), built.asksForPages());
    }

    /** The segments of all documents; one that may go on where the one before it ends becomes part of it. */
    private static List<Segment> joined(List<SetDocument> documents) {
        var all = new ArrayList<Segment>();
        for (var document : documents) {
            for (var segment : document.segments) {
                boolean goesOn = !all.isEmpty()
                        && segment.start() == Break.AUTO
                        && segment.page().equals(all.getLast().page());
                if (goesOn) {
                    var before = all.removeLast();
                    all.add(new Segment(
                            before.start(), before.page(), before.galley().and(segment.galley())));
                } else {
                    all.add(segment);
                }
            }
        }
        return all;
    }

    private List<Page> build(Pagination pagination, Language language) {
        var leaves = pagination.leaves();
        var strings = new ArrayList<Strings>();
        var current = Strings.NONE;
        for (var leaf : leaves) {
            current = Strings.after(current, leaf);
            strings.add(current);
        }
        var margins = new MarginSetter(lines, new MarginText(fonts), language);
        var builder = new PageBuilder(areas, margins);
        return IntStream.range(0, leaves.size())
                .parallel()
                .mapToObj(i -> builder.build(leaves.get(i), strings.get(i), leaves.size()))
                .toList();
    }
}
