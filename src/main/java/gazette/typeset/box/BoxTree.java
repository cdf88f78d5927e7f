package gazette.typeset.box;

import gazette.article.Picture;
import gazette.language.Language;
import gazette.markup.Element;
import gazette.page.LinkTarget;
import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.typeset.css.ComputedStyle;
import gazette.typeset.css.ComputedStyle.Display;
import gazette.typeset.css.Content;
import gazette.typeset.css.Generated;
import gazette.typeset.css.Pseudo;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.StyledNode;
import gazette.typeset.css.StyledText;
import gazette.typeset.css.TypeStyle;
import gazette.typeset.paragraph.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Builds the boxes of one document. The walk is in reading order, so that counters count and parts are numbered on the way.
 *
 * @see <a href="https://www.w3.org/TR/css-display-3/">CSS Display 3</a>
 */
public final class BoxTree {
    /** CSS pixels are 1/96 inch. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** Stands for a page number while nobody knows it: as wide as most will be. */
    private static final int UNKNOWN_PAGE = 88;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String LIST_ITEM_COUNTER = "list-item";
    private static final String PAGE_COUNTER = "page";

    private final FontBook fonts;
    private final Map<String, Picture> pictures;
    private final PageNumbers pages;
    private final String href;
    private final Counters counters = new Counters();
    private boolean asksForPages;
    private int parts;

    /** What the text of an element takes from those around it. */
    private record Place(
            Part part, Language language, Optional<Ink.Hyperlink> link, double rise, List<String> anchors) {
        Place at(Part other) {
            return new Place(other, language, link, rise, anchors);
        }

        Place withLink(Ink.Hyperlink other) {
            return new Place(other.part(), language, Optional.of(other), rise, anchors);
        }

        Place raised(double by, List<String> named) {
            return by == 0 && named.isEmpty() ? this : new Place(part, language, link, rise + by, named);
        }
    }

    /**
     * The boxes of a document.
     *
     * @param root the block of the element {@code html}
     * @param asksForPages whether its text depends on page numbers, so that it has to be built again once they are known
     */
    public record Built(Box.Block root, boolean asksForPages) {}

    private BoxTree(FontBook fonts, Map<String, Picture> pictures, PageNumbers pages, String href) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.pages = pages;
        this.href = href;
    }

    /**
     * Builds the boxes of a document.
     *
     * @param href the document's own, by which others link to it
     * @param pictures by the href under which documents show them
     * @param part what the document belongs to
     */
    public static Built of(
            StyledElement html,
            String href,
            FontBook fonts,
            Map<String, Picture> pictures,
            PageNumbers pages,
            Part part) {
        var tree = new BoxTree(fonts, pictures, pages, href);
        var place = new Place(part, part.language().orElse(Language.UNDETERMINED), Optional.empty(), 0, List.of());
        var events = new Events(List.of(href), List.of(), Optional.empty());
        var root = tree.block(html, place, events);
        return new Built(root, tree.asksForPages);
    }

    private Box.Block block(StyledElement element, Place around, Events before) {
        var opened = counters.enter(element.style().generated());
        countLists(element, opened);
        var place = enter(element, around);
        var events = before.and(events(element));
        var marker = marker(element, place);
        var inside = marker.isPresent() ? place.at(part(Role.LIST_BODY, place.part())) : place;
        var children = children(element, inside);
        opened.forEach(counters::close);
        return new Box.Block(element.style(), place.part(), events, marker, children);
    }

    /** The part that an element opens, in its own language. */
    private Place enter(StyledElement element, Place around) {
        var language = element.language();
        boolean foreign = !language.equals(around.language) && language.isDetermined();
        var role = Roles.of(element.element());
        if (role.isEmpty() && !(foreign && isInline(element))) {
            return foreign ? new Place(around.part, language, around.link, around.rise, around.anchors) : around;
        }
        var part = part(role.orElse(Role.SPAN), around.part);
        if (part.role() == Role.HEADING) {
            part = part.withLevel(Roles.level(element.element()));
        }
        if (part.role() == Role.LIST_ITEM && around.part.role() == Role.CONTENTS) {
            part = part(Role.CONTENTS_ITEM, around.part);
        }
        if (part.role() == Role.FIGURE) {
            part = alternative(element.element()).map(part::withAlternative).orElse(part);
        }
        if (foreign) {
            part = part.withLanguage(language);
        }
        return new Place(part, language, around.link, around.rise, around.anchors);
    }

    private Part part(Role role, Part parent) {
        return parent.role() == Role.ARTIFACT ? parent : parent.child(role, parts++);
    }

    private static Optional<String> alternative(Element element) {
        var own = element.attribute("alt").filter(Predicate.not(String::isBlank));
        if (own.isPresent() || element.name().equals("img")) {
            return own;
        }
        return element.children().stream()
                .flatMap(child -> child instanceof Element e ? alternative(e).stream() : Stream.empty())
                .findFirst();
    }

    private Events events(StyledElement element) {
        var generated = element.style().generated();
        var anchors = anchors(element);
        if (anchors.isEmpty() && generated.equals(Generated.NOTHING)) {
            return Events.NONE;
        }
        var strings = generated.stringSet().stream()
                .map(set -> new Events.Named(set.name(), written(set.value(), element)))
                .toList();
        var folio = generated.counterReset().stream()
                .filter(change -> change.name().equals(PAGE_COUNTER))
                .map(change -> change.number())
                .reduce((first, last) -> last);
        return new Events(anchors, strings, folio);
    }

    private List<String> anchors(StyledElement element) {
        return element.element()
                .attribute("id")
                .map(id -> List.of(href + "#" + id))
                .orElse(List.of());
    }

    private List<Box> children(StyledElement element, Place place) {
        var boxes = new ArrayList<Box>();
        var line = new Run(element.style(), place, boxes);
        element.pseudo(Pseudo.BEFORE).ifPresent(style -> generated(style, element, place, line));
        flow(element, place, line);
        element.pseudo(Pseudo.AFTER).ifPresent(style -> generated(style, element, place, line));
        line.end();
        return boxes;
    }

    /** A run of text among blocks: it gathers until a block ends it. */
    private final class Run {
        private final ComputedStyle style;
        private final Place place;
        private final List<Box> boxes;
        private LineBuilder line = new LineBuilder(fonts);
        private Optional<Part> part = Optional.empty();
        private final List<Box.Image> images = new ArrayList<>();

        Run(ComputedStyle style, Place place, List<Box> boxes) {
            this.style = style;
            this.place = place;
            this.boxes = boxes;
        }

        /** The part that text right here belongs to: the block's own, or a paragraph of its own inside a group. */
        Part part() {
            if (Roles.holdsText(place.part.role()) || place.part.role() == Role.ARTIFACT) {
                return place.part;
            }
            if (part.isEmpty()) {
                part = Optional.of(BoxTree.this.part(Role.PARAGRAPH, place.part));
            }
            return part.get();
        }

        Place here(Place inside) {
            return inside.part.equals(place.part) ? inside.at(part()) : inside;
        }

        void image(Box.Image image, Ink ink, double width) {
            images.add(image);
            line.atom(width, ink);
        }

        void box(Box box) {
            end();
            boxes.add(box);
        }

        /** Ends the run. One that holds pictures only stands for itself, so that they can be as wide as the column. */
        void end() {
            var lines = line.finish(style, part.orElse(place.part), Events.NONE);
            if (lines.isPresent()
                    && !images.isEmpty()
                    && lines.get().pieces().stream()
                            .noneMatch(piece ->
                                    piece instanceof Piece.Words w && !w.text().isBlank())) {
                boxes.addAll(images);
            } else {
                lines.ifPresent(boxes::add);
            }
            line = new LineBuilder(fonts);
            images.clear();
            part = Optional.empty();
        }
    }

    private void flow(StyledElement element, Place place, Run line) {
        for (var child : element.children()) {
            switch (child) {
                case StyledText text -> text(text.content(), element.style().type(), place, line);
                case StyledElement inner -> element(inner, place, line);
            }
        }
    }

    private void text(String content, TypeStyle type, Place place, Run line) {
        if (!line.line.isInked() && content.isBlank() && type.whiteSpace().collapses()) {
            return;
        }
        var here = line.here(place);
        line.line.add(content, type, here.language, ink(type, here));
    }

    private void element(StyledElement element, Place place, Run line) {
        switch (element.style().display()) {
            case NONE -> {}
            case CONTENTS -> flow(element, place, line);
            case INLINE, INLINE_BLOCK -> inline(element, place, line);
            case TABLE -> line.box(table(element, place));
            default -> {
                line.end();
                line.box(block(element, place, Events.NONE));
            }
        }
    }

    private void inline(StyledElement element, Place around, Run line) {
        var name = element.element().name();
        if (name.equals("br")) {
            line.line.lineBreak();
        } else if (name.equals("img")) {
            image(element, around, line);
        } else if (hasBlocks(element)) {
            line.end();
            line.box(block(element, around, Events.NONE));
        } else {
            words(element, around, line);
        }
    }

    private void words(StyledElement element, Place around, Run line) {
        var opened = counters.enter(element.style().generated());
        var place = linked(element, enter(element, line.here(around)))
                .raised(element.style().type().rise(), anchors(element));
        element.pseudo(Pseudo.BEFORE).ifPresent(style -> generated(style, element, place, line));
        flow(element, place, line);
        element.pseudo(Pseudo.AFTER).ifPresent(style -> generated(style, element, place, line));
        opened.forEach(counters::close);
    }

    private Place linked(StyledElement element, Place place) {
        if (!element.element().name().equals("a")) {
            return place;
        }
        return element.element()
                .attribute("href")
                .map(address -> place.withLink(new Ink.Hyperlink(
                        target(address), collapsed(element.element().text()), place.part)))
                .orElse(place);
    }

    private LinkTarget target(String address) {
        if (address.startsWith("#")) {
            return new LinkTarget.Inside(href + address);
        }
        boolean outside = address.contains("://") || address.startsWith("mailto:") || address.startsWith("tel:");
        return outside ? new LinkTarget.Outside(address) : new LinkTarget.Inside(address);
    }

    private static Ink ink(TypeStyle type, Place place) {
        return new Ink(
                place.part, type.color(), place.rise, type.decoration(), place.link, place.anchors, Optional.empty());
    }

    private void image(StyledElement element, Place around, Run line) {
        var source = element.element().attributes().getOrDefault("src", "");
        var picture = pictures.get(source);
        if (picture == null) {
            return;
        }
        var decorative =
                element.element().attribute("alt").filter(String::isEmpty).isPresent();
        var place = around.part.role() == Role.FIGURE
                ? around
                : decorative ? around.at(Part.ARTIFACT) : enter(element, around);
        var style = element.style();
        double natural = picture.width() * POINTS_PER_PIXEL;
        double width = style.box().width().of(natural, natural);
        double height = style.box().height().of(width, width * picture.height() / picture.width());
        if (style.box().width().isKeyword() && !style.box().height().isKeyword()) {
            width = height * picture.width() / picture.height();
        }
        var ink = new Ink(
                place.part,
                style.type().color(),
                place.rise,
                Optional.empty(),
                place.link,
                anchors(element),
                Optional.of(new Ink.InlineImage(source, picture, width, height)));
        line.image(new Box.Image(style, place.part, events(element), source, picture), ink, width);
    }

    private Box.Table table(StyledElement element, Place around) {
        var place = enter(element, around);
        var rows = new ArrayList<Box.TableRow>();
        var captions = new ArrayList<Box.Block>();
        rows(element, place, false, rows, captions);
        return new Box.Table(
                element.style(), place.part, events(element), captions.stream().findFirst(), rows);
    }

    private void rows(
            StyledElement element, Place place, boolean heading, List<Box.TableRow> rows, List<Box.Block> captions) {
        for (var child : element.children()) {
            if (child instanceof StyledElement inner) {
                switch (inner.style().display()) {
                    case TABLE_CAPTION -> captions.add(block(inner, place, Events.NONE));
                    case TABLE_ROW -> rows.add(row(inner, place, heading));
                    case TABLE_HEADER_GROUP -> rows(inner, place, true, rows, captions);
                    case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> rows(inner, place, heading, rows, captions);
                    default -> {}
                }
            }
        }
    }

    private Box.TableRow row(StyledElement element, Place around, boolean heading) {
        var place = enter(element, around);
        var cells = new ArrayList<Box.Cell>();
        for (var child : element.children()) {
            if (child instanceof StyledElement inner && inner.style().display() != Display.NONE) {
                cells.add(
                        new Box.Cell(block(inner, place, Events.NONE), span(inner, "colspan"), span(inner, "rowspan")));
            }
        }
        return new Box.TableRow(element.style(), place.part, heading, cells);
    }

    private static int span(StyledElement cell, String attribute) {
        return cell.element()
                .attribute(attribute)
                .filter(value -> value.matches("[1-9]\\d{0,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void countLists(StyledElement element, List<String> opened) {
        var name = element.element().name();
        if (name.equals("ol") || name.equals("ul")) {
            int start = number(element, "start").orElse(1);
            counters.open(LIST_ITEM_COUNTER, start - 1);
            opened.add(LIST_ITEM_COUNTER);
        } else if (element.style().display() == Display.LIST_ITEM) {
            boolean stated = element.style().generated().counterIncrement().stream()
                    .anyMatch(change -> change.name().equals(LIST_ITEM_COUNTER));
            if (!stated) {
                counters.increment(LIST_ITEM_COUNTER, 1);
            }
            number(element, "value").ifPresent(value -> counters.set(LIST_ITEM_COUNTER, value));
        }
    }

    private static Optional<Integer> number(StyledElement element, String attribute) {
        return element.element()
                .attribute(attribute)
                .filter(value -> value.matches("-?\\d{1,6}"))
                .map(Integer::parseInt);
    }

    private Optional<Box.Lines> marker(StyledElement element, Place place) {
        if (element.style().display() != Display.LIST_ITEM
                || element.style().list().marker().isEmpty()) {
            return Optional.empty();
        }
        var style = element.pseudo(Pseudo.MARKER).orElse(element.style());
        var content = style.generated().content().orElse(element.style().list().marker());
        var line = new LineBuilder(fonts);
        var label = place.at(part(Role.LABEL, place.part));
        for (var part : content) {
            // The space between a number and its text is part of the mark, not white at the end of a line.
            var words = written(List.of(part), element).replace(' ', NO_BREAK_SPACE);
            line.add(words, style.type(), place.language, ink(style.type(), label));
        }
        return line.finish(style, label.part, Events.NONE);
    }

    private void generated(ComputedStyle style, StyledElement element, Place place, Run line) {
        if (style.display() == Display.NONE) {
            return;
        }
        boolean block = style.display() != Display.INLINE && style.display() != Display.INLINE_BLOCK;
        if (block) {
            line.end();
            var boxes = new ArrayList<Box>();
            var own = new Run(style, place, boxes);
            content(style, element, place, own);
            own.end();
            line.box(new Box.Block(style, place.part, Events.NONE, Optional.empty(), boxes));
        } else {
            content(style, element, place, line);
        }
    }

    private void content(ComputedStyle style, StyledElement element, Place place, Run line) {
        counters.enter(style.generated());
        var type = style.type();
        var here = line.here(place).raised(type.rise(), List.of());
        for (var part : style.generated().content().orElse(List.of())) {
            if (part instanceof Content.Leader leader) {
                line.line.leader(leader.pattern(), type, place.language, ink(type, here.at(Part.ARTIFACT)));
            } else {
                line.line.add(written(List.of(part), element), type, place.language, ink(type, here));
            }
        }
    }

    /** Generated content as text. */
    private String written(List<Content> content, StyledElement element) {
        var text = new StringBuilder();
        for (var part : content) {
            text.append(
                    switch (part) {
                        case Content.Words words -> words.text();
                        case Content.Counter counter -> counter.style().write(counters.value(counter.name()));
                        case Content.Counters all ->
                            String.join(
                                    all.separator(),
                                    counters.all(all.name()).stream()
                                            .map(all.style()::write)
                                            .toList());
                        case Content.Attribute attribute ->
                            element.element().attribute(attribute.name()).orElse("");
                        case Content.TargetCounter target -> target(target, element);
                        case Content.ElementText self ->
                            collapsed(element.element().text());
                        case Content.NamedString string -> "";
                        case Content.TargetText target -> "";
                        case Content.Leader leader -> "";
                    });
        }
        return text.toString();
    }

    private String target(Content.TargetCounter target, StyledElement element) {
        if (!target.name().equals(PAGE_COUNTER)) {
            return "";
        }
        asksForPages = true;
        var address = element.element().attribute(target.attribute()).orElse("");
        var anchor = address.startsWith("#") ? href + address : address;
        return target.style().write(pages.page(anchor).orElse(UNKNOWN_PAGE));
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isInline(StyledElement element) {
        var display = element.style().display();
        return display == Display.INLINE || display == Display.INLINE_BLOCK;
    }

    private static boolean hasBlocks(StyledElement element) {
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement inner && inner.style().display() != Display.NONE) {
                boolean block = !isInline(inner) && inner.style().display() != Display.CONTENTS;
                if (block || hasBlocks(inner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
