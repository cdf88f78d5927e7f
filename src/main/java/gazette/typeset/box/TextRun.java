package gazette.typeset.box;

import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.paragraph.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of text among blocks: it gathers until a block ends it. */
final class TextRun {
    private final ComputedStyle style;
    private final Place place;
    private final List<Box> boxes;
    private final FontBook fonts;
    private final Parts parts;
    private final Openings openings;
    /** What stands beside the text, though it comes in the middle of it. */
    private final List<Box> asides = new ArrayList<>();

    private final List<Box.Image> images = new ArrayList<>();
    private LineBuilder line;
    private Optional<Part> part = Optional.empty();

    /**
     * An empty run.
     *
     * @param style of the block that it stands in
     * @param boxes takes what is gathered, and the blocks in between
     */
    TextRun(ComputedStyle style, Place place, List<Box> boxes, FontBook fonts, Parts parts, Openings openings) {
        this.style = style;
        this.place = place;
        this.boxes = boxes;
        this.fonts = fonts;
        this.parts = parts;
        this.openings = openings;
        this.line = new LineBuilder(fonts);
    }

    /** The line that gathers. */
    LineBuilder line() {
        return line;
    }

    /** The place of text that stands right here: the block's own, or a paragraph of its own inside a group. */
    Place here(Place inside) {
        return inside.part().equals(place.part()) ? inside.at(part()) : inside;
    }

    private Part part() {
        if (Roles.holdsText(place.part().role()) || place.part().role() == Role.ARTIFACT) {
            return place.part();
        }
        if (part.isEmpty()) {
            part = Optional.of(parts.part(Role.PARAGRAPH, place.part()));
        }
        return part.get();
    }

    /** Adds a picture, which stands in the line unless there is nothing else in it. */
    void image(Box.Image image, Ink ink, double width) {
        images.add(image);
        line.atom(width, ink);
    }

    /** Adds a box that stands beside the text: from its first line on. */
    void aside(Box box) {
        (line.isInked() ? asides : boxes).add(box);
    }

    /** Ends the run with a block. */
    void box(Box box) {
        end();
        boxes.add(box);
    }

    /** Ends the run. One that holds pictures only stands for itself, so that they can be as wide as the column. */
    void end() {
        var wanted = line.isInked() ? openings.take() : Openings.Wanted.NOTHING;
        var lines = line.finish(style, part.orElse(place.part()), Events.NONE, wanted);
        boxes.addAll(asides);
        asides.clear();
        if (!images.isEmpty() && lines.filter(TextRun::hasWords).isEmpty()) {
            boxes.addAll(images);
        } else {
            lines.ifPresent(boxes::add);
        }
        line = new LineBuilder(fonts);
        images.clear();
        part = Optional.empty();
    }

    private static boolean hasWords(Box.Lines lines) {
        return lines.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Words words && !words.text().isBlank());
    }
}
