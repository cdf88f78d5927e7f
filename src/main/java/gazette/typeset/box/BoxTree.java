package gazette.typeset.box;

import gazette.article.Picture;
import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.StyledNode;
import gazette.typeset.css.StyledText;
import gazette.typeset.css.style.BoxStyle;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.Generated;
import gazette.typeset.css.style.Pseudo;
import gazette.typeset.css.style.TypeStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds the boxes of one document. The walk is in reading order, so that counters count and parts are numbered on the way.
 *
 * @see <a href="https://www.w3.org/TR/css-display-3/">CSS Display 3</a>
 */
public final class BoxTree {
    /** CSS pixels are 1/96 inch. */
    private static final double POINTS_PER_PIXEL = 0.75;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String LIST_ITEM_COUNTER = ListNumbers.COUNTER;
    private static final String FOOTNOTE_COUNTER = "footnote";

    private final FontBook fonts;
    private final Map<String, Picture> pictures;
    private final Parts parts;
    private final Counters counters = new Counters();
    private final GeneratedText added;
    private final Openings openings = new Openings();
    private final IdentityHashMap<StyledElement, Boolean> withBlocks = new IdentityHashMap<>();
    private final Footnotes footnotes;
    /** What the note that is being built begins with; done once it has begun. */
    private Optional<Consumer<TextRun>> marking = Optional.empty();

    /**
     * The boxes of a document.
     *
     * @param root the block of the element {@code html}
     * @param notes to be set at the feet of the pages where they are called, by the names of the places that lead to them
     * @param asksForPages whether its text depends on page numbers, so that it has to be built again once they are known
     */
    public record Built(Box.Block root, Map<String, Box.Block> notes, boolean asksForPages) {}

    private BoxTree(FontBook fonts, Map<String, Picture> pictures, Targets targets, String href, Footnotes footnotes) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.footnotes = footnotes;
        this.parts = new Parts(href);
        this.added = new GeneratedText(counters, targets, parts);
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
            Targets targets,
            Part part) {
        var notes = Footnotes.of(html);
        var events = new Events(List.of(href), List.of(), Optional.empty());
        while (true) {
            var tree = new BoxTree(fonts, pictures, targets, href, notes);
            var root = tree.block(html, Place.of(part), events);
            var fewer = notes.fewer();
            if (fewer.isEmpty()) {
                return new Built(root, notes.boxes(), tree.added.asksForPages());
            }
            notes = fewer.get();
        }
    }

    private Box.Block block(StyledElement element, Place around, Events before) {
        return block(element, around, before, UnaryOperator.identity());
    }

    private Box.Block block(StyledElement element, Place around, Events before, UnaryOperator<Part> change) {
        var opened = counters.enter(element.style().generated());
        countLists(element, opened);
        var entered = parts.enter(element, around);
        var place = entered.at(change.apply(entered.part()));
        var events = before.and(events(element));
        var marker = marker(element, place);
        boolean inLine = element.style().list().inside();
        var beside = marker.filter(mark -> !inLine).flatMap(this::alone);
        marker.filter(mark -> inLine).ifPresent(this::markNext);
        var inside = marker.isPresent() ? place.at(parts.part(Role.LIST_BODY, place.part())) : place;
        var outer = openings.enter(element);
        var children = children(element, inside);
        if (inLine && marking.isPresent() && marker.isPresent()) {
            children.addAll(unmarked(element, inside));
        }
        openings.leave(outer);
        opened.forEach(counters::close);
        return new Box.Block(element.style(), place.part(), events, beside, children);
    }

    /** Lets the next text begin with a mark, after those that it begins with already. */
    private void markNext(Marker marker) {
        Consumer<TextRun> own = line -> marker.into(line.line());
        marking = Optional.of(marking.map(before -> before.andThen(own)).orElse(own));
    }

    /** The marks of items without any text. */
    private List<Box> unmarked(StyledElement element, Place place) {
        var boxes = new ArrayList<Box>();
        var line = new TextRun(element.style(), place, boxes, fonts, parts, openings);
        mark(line);
        line.end();
        return boxes;
    }

    private Events events(StyledElement element) {
        var generated = element.style().generated();
        var anchors = parts.anchors(element);
        if (anchors.isEmpty() && generated.equals(Generated.NOTHING)) {
            return Events.NONE;
        }
        var strings = generated.stringSet().stream()
                .map(set -> new Events.Named(set.name(), added.written(set.value(), element)))
                .toList();
        var folio = generated.counterReset().stream()
                .filter(change -> change.name().equals(GeneratedText.PAGE_COUNTER))
                .map(change -> change.number())
                .reduce((first, last) -> last);
        return new Events(anchors, strings, folio);
    }

    private List<Box> children(StyledElement element, Place place) {
        var boxes = new ArrayList<Box>();
        var line = new TextRun(element.style(), place, boxes, fonts, parts, openings);
        if (!beginsWithBlock(element)) {
            mark(line);
        }
        element.pseudo(Pseudo.BEFORE).ifPresent(style -> generated(style, element, place, line));
        flow(element, place, line);
        element.pseudo(Pseudo.AFTER).ifPresent(style -> generated(style, element, place, line));
        line.end();
        return boxes;
    }

    private void flow(StyledElement element, Place place, TextRun line) {
        for (var child : element.children()) {
            switch (child) {
                case StyledText text -> text(text.content(), element.style().type(), place, line);
                case StyledElement inner -> element(inner, place, line);
            }
        }
    }

    private void text(String content, TypeStyle type, Place place, TextRun line) {
        if (!line.line().isInked() && content.isBlank() && type.whiteSpace().collapses()) {
            return;
        }
        var here = line.here(place);
        line.line().add(content, type, here.language(), ink(type, here));
    }

    private void element(StyledElement element, Place place, TextRun line) {
        var display = element.style().display();
        if (footnotes.isElsewhere(element)) {
            footnotes.pass();
            if (display == Display.LIST_ITEM) {
                counters.set(LIST_ITEM_COUNTER, ListNumbers.of(element, counters.value(LIST_ITEM_COUNTER)));
            }
            return;
        }
        if (footnotes.isInText(element)) {
            note(element, place, line);
            return;
        }
        if (isAside(element) && display != Display.NONE) {
            aside(element, place, line);
            return;
        }
        switch (display) {
            case NONE -> {}
            case CONTENTS -> flow(element, place, line);
            case INLINE, INLINE_BLOCK -> inline(element, place, line);
            case TABLE -> line.box(table(element, place));
            default -> alone(element, place, line);
        }
    }

    private static boolean isAside(StyledElement element) {
        var floats = element.style().box().floats();
        return floats == BoxStyle.Floats.LEFT || floats == BoxStyle.Floats.RIGHT;
    }

    /** A box beside the text, which goes on as if it was not there. */
    private void aside(StyledElement element, Place place, TextRun line) {
        var wanted = openings.take();
        if (element.element().name().equals("img")) {
            picture(element, place).ifPresent(shown -> line.aside(shown.box));
        } else {
            line.aside(
                    element.style().display() == Display.TABLE
                            ? table(element, place)
                            : block(element, place, Events.NONE));
        }
        openings.resume(wanted);
    }

    /** A block among blocks; a picture that is one is the only thing on its line. */
    private void alone(StyledElement element, Place place, TextRun line) {
        line.end();
        if (element.element().name().equals("img")) {
            image(element, place, line);
            line.end();
        } else {
            int passed = footnotes.passed();
            var block = block(element, place, Events.NONE);
            // A list of notes that are all set elsewhere leaves nothing behind.
            boolean isLeft = footnotes.passed() > passed && block.children().isEmpty();
            if (!isLeft || !block.events().equals(Events.NONE)) {
                line.box(block);
            }
        }
    }

    private void inline(StyledElement element, Place around, TextRun line) {
        var name = element.element().name();
        if (name.equals("br")) {
            line.line().lineBreak();
        } else if (name.equals("img")) {
            image(element, around, line);
        } else if (hasBlocks(element)) {
            line.end();
            line.box(block(element, around, Events.NONE));
        } else {
            words(element, around, line);
        }
    }

    private void words(StyledElement element, Place around, TextRun line) {
        var opened = counters.enter(element.style().generated());
        var note = footnotes.called(element);
        var place = parts.linked(element, parts.enter(element, line.here(around)), note.isPresent())
                .raised(element.style().type().rise(), parts.anchors(element));
        var isolation = Isolation.of(element.element());
        steer(isolation.before(), element, place, line);
        element.pseudo(Pseudo.BEFORE).ifPresent(style -> generated(style, element, place, line));
        flow(element, place, line);
        element.pseudo(Pseudo.AFTER).ifPresent(style -> generated(style, element, place, line));
        steer(isolation.after(), element, place, line);
        opened.forEach(counters::close);
        note.ifPresent(
                called -> note(called, parts.anchors(called).getFirst(), Parts.notes(place.part()), Optional.empty()));
    }

    /** A note in the text: a mark stands in its place, and the same mark before what it says. */
    private void note(StyledElement element, Place around, TextRun line) {
        int number = footnotes.next();
        counters.increment(FOOTNOTE_COUNTER, 1);
        var anchor = parts.anchor("note", number);
        var back = parts.anchor("call", number);
        element.pseudo(Pseudo.FOOTNOTE_CALL).ifPresent(style -> {
            var words = written(style, element);
            var here = line.here(around);
            var reference = here.at(parts.part(Role.REFERENCE, here.part()));
            var place = parts.linked(reference, anchor, words, true)
                    .raised(style.type().rise(), List.of(back));
            line.line().add(words, style.type(), place.language(), ink(style.type(), place));
        });
        var place = Parts.notes(line.here(around).part());
        var part = parts.note(place.part());
        var mark = element.pseudo(Pseudo.FOOTNOTE_MARKER)
                .map(style -> marker(style, written(style, element), place.at(part), back));
        note(element, anchor, place.at(part), mark);
    }

    private String written(ComputedStyle style, StyledElement element) {
        return added.written(style.generated().content().orElse(List.of()), element);
    }

    /** Puts the mark of a note into its first line, with a link back to the one that calls it. */
    private Consumer<TextRun> marker(ComputedStyle style, String words, Place note, String back) {
        return line -> {
            var label = note.at(parts.label(note.part()).orElse(note.part()));
            var place =
                    parts.linked(label, back, words, false).raised(style.type().rise(), List.of());
            line.line().add(words, style.type(), place.language(), ink(style.type(), place));
        };
    }

    /** Builds a note apart from the text that calls it. */
    private void note(StyledElement element, String anchor, Place place, Optional<Consumer<TextRun>> mark) {
        var wanted = openings.take();
        var outer = marking;
        marking = mark;
        var events = parts.anchors(element).contains(anchor)
                ? Events.NONE
                : new Events(List.of(anchor), List.of(), Optional.empty());
        var item = footnotes.item(element);
        item.ifPresent(number -> counters.open(LIST_ITEM_COUNTER, number - ListNumbers.step(element)));
        footnotes.add(anchor, block(element, place, events));
        item.ifPresent(number -> counters.close(LIST_ITEM_COUNTER));
        marking = outer;
        openings.resume(wanted);
    }

    private void mark(TextRun line) {
        var mark = marking;
        marking = Optional.empty();
        mark.ifPresent(first -> first.accept(line));
    }

    private static boolean beginsWithBlock(StyledElement element) {
        for (var child : element.children()) {
            if (child instanceof StyledElement inner) {
                return !inner.isInline() && inner.style().display() != Display.CONTENTS;
            }
            if (child instanceof StyledText text && !text.content().isBlank()) {
                return false;
            }
        }
        return false;
    }

    private static void steer(String marks, StyledElement element, Place place, TextRun line) {
        if (!marks.isEmpty()) {
            var type = element.style().type();
            line.line().add(marks, type, place.language(), ink(type, place));
        }
    }

    private static Ink ink(TypeStyle type, Place place) {
        return new Ink(
                place.part(),
                type.color(),
                place.rise(),
                type.decoration(),
                place.link(),
                place.anchors(),
                Optional.empty());
    }

    /** A picture and where it belongs. */
    private record Shown(Box.Image box, Place place) {}

    private Optional<Shown> picture(StyledElement element, Place around) {
        var source = element.element().attributes().getOrDefault("src", "");
        var picture = pictures.get(source);
        if (picture == null) {
            return Optional.empty();
        }
        var decorative =
                element.element().attribute("alt").filter(String::isEmpty).isPresent();
        var place = around.part().role() == Role.FIGURE
                ? around
                : decorative ? around.at(Part.ARTIFACT) : parts.enter(element, around);
        var box = new Box.Image(element.style(), place.part(), events(element), source, picture);
        return Optional.of(new Shown(box, place));
    }

    private void image(StyledElement element, Place around, TextRun line) {
        var found = picture(element, around);
        if (found.isEmpty()) {
            return;
        }
        var shown = found.get();
        var picture = shown.box.picture();
        var place = shown.place;
        var style = element.style();
        double natural = picture.width() * POINTS_PER_PIXEL;
        double width = style.box().width().of(natural, natural);
        double height = style.box().height().of(width, width * picture.height() / picture.width());
        if (style.box().width().isKeyword() && !style.box().height().isKeyword()) {
            width = height * picture.width() / picture.height();
        }
        var ink = new Ink(
                place.part(),
                style.type().color(),
                place.rise(),
                Optional.empty(),
                place.link(),
                parts.anchors(element),
                Optional.of(new Ink.InlineImage(shown.box.href(), picture, width, height)));
        line.image(shown.box, ink, width);
    }

    private Box.Table table(StyledElement element, Place around) {
        var place = parts.enter(element, around);
        return TableTree.of(element, place, events(element), parts, new TableTree.Cells() {
            @Override
            public Box.Block cell(StyledElement cell, Place row, Part.Span span, Optional<Part.Scope> scope) {
                return block(cell, row, Events.NONE, part -> {
                    var spanned = part.withSpan(span);
                    return scope.map(spanned::withScope).orElse(spanned);
                });
            }

            @Override
            public Box.Block caption(StyledElement caption, Place table) {
                return block(caption, table, Events.NONE);
            }
        });
    }

    private void countLists(StyledElement element, List<String> opened) {
        var name = element.element().name();
        if (name.equals("ol") || name.equals("ul")) {
            counters.open(LIST_ITEM_COUNTER, ListNumbers.before(element));
            opened.add(LIST_ITEM_COUNTER);
        } else if (element.style().display() == Display.LIST_ITEM) {
            boolean stated = element.style().generated().counterIncrement().stream()
                    .anyMatch(change -> change.name().equals(LIST_ITEM_COUNTER));
            if (!stated) {
                counters.increment(LIST_ITEM_COUNTER, 1);
            }
            ListNumbers.number(element, "value").ifPresent(value -> counters.set(LIST_ITEM_COUNTER, value));
        }
    }

    /** The mark of an item: its style, where it belongs, and what it says. */
    private record Marker(ComputedStyle style, Place label, List<String> words) {
        void into(LineBuilder line) {
            var ink = ink(style.type(), label);
            words.forEach(part -> line.add(part, style.type(), label.language(), ink));
        }
    }

    /** A mark that stands beside the text. */
    private Optional<Box.Lines> alone(Marker marker) {
        var line = new LineBuilder(fonts);
        marker.into(line);
        return line.finish(marker.style, marker.label.part(), Events.NONE, Openings.Wanted.NOTHING);
    }

    private Optional<Marker> marker(StyledElement element, Place place) {
        if (element.style().display() != Display.LIST_ITEM
                || element.style().list().marker().isEmpty()) {
            return Optional.empty();
        }
        var style = element.pseudo(Pseudo.MARKER).orElse(element.style());
        var content = style.generated().content().orElse(element.style().list().marker());
        var label = place.at(parts.part(Role.LABEL, place.part()));
        // The space between a number and its text is part of the mark, not white at the end of a line.
        var words = content.stream()
                .map(part -> added.written(List.of(part), element).replace(' ', NO_BREAK_SPACE))
                .toList();
        return words.stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new Marker(style, label, words));
    }

    private void generated(ComputedStyle style, StyledElement element, Place place, TextRun line) {
        if (style.display() == Display.NONE) {
            return;
        }
        boolean block = style.display() != Display.INLINE && style.display() != Display.INLINE_BLOCK;
        if (block) {
            line.end();
            var boxes = new ArrayList<Box>();
            var own = new TextRun(style, place, boxes, fonts, parts, openings);
            content(style, element, place, own);
            own.end();
            line.box(new Box.Block(style, place.part(), Events.NONE, Optional.empty(), boxes));
        } else {
            content(style, element, place, line);
        }
    }

    private void content(ComputedStyle style, StyledElement element, Place place, TextRun line) {
        counters.enter(style.generated());
        var type = style.type();
        var here = line.here(place).raised(type.rise(), List.of());
        for (var part : style.generated().content().orElse(List.of())) {
            if (part instanceof Content.Leader leader) {
                line.line().leader(leader.pattern(), type, place.language(), ink(type, here.at(Part.ARTIFACT)));
            } else {
                line.line().add(added.written(List.of(part), element), type, place.language(), ink(type, here));
            }
        }
    }

    /** Whether a block stands in an inline element; every one is looked at once, however deep it is. */
    private boolean hasBlocks(StyledElement element) {
        var known = withBlocks.get(element);
        if (known == null) {
            known = holdsBlock(element);
            withBlocks.put(element, known);
        }
        return known;
    }

    private boolean holdsBlock(StyledElement element) {
        for (StyledNode child : element.children()) {
            if (child instanceof StyledElement inner
                    && inner.style().display() != Display.NONE
                    && !isAside(inner)
                    && !footnotes.isOut(inner)) {
                boolean block = !inner.isInline() && inner.style().display() != Display.CONTENTS;
                if (block || hasBlocks(inner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
