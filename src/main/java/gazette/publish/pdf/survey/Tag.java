package gazette.publish.pdf.survey;

import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An element of the structure tree in the making: a part of the issue with all that stands of it on the pages. */
public final class Tag implements Kid {
    private final Part part;
    private final Optional<Tag> parent;
    private final ArrayList<Kid> kids = new ArrayList<>(4);
    private String firstWords = "";
    private Optional<Box> box = Optional.empty();

    Tag(Part part, Optional<Tag> parent) {
        this.part = part;
        this.parent = parent;
        parent.ifPresent(around -> around.kids.add(this));
    }

    public Part part() {
        return part;
    }

    public Optional<Tag> parent() {
        return parent;
    }

    void add(Kid kid) {
        kids.add(kid);
    }

    /** Forgets what is in it. */
    void empty() {
        kids.clear();
        kids.trimToSize();
    }

    /** Remembers how its words begin; a list is numbered as its first label is. */
    void begin(String words) {
        if (firstWords.isEmpty()) {
            firstWords = words;
        }
    }

    public String firstWords() {
        return firstWords;
    }

    /** Grows the box that a picture of this part stands in; only its first page counts. */
    void grow(int page, double height, Rectangle area) {
        box = Optional.of(box.map(known -> known.with(page, area)).orElseGet(() -> new Box(page, height, area)));
    }

    /** Where its pictures stand, if it has any. */
    public Optional<Box> box() {
        return box;
    }

    /**
     * What is in it, in the order of reading: the parts by their own order, and what stands of itself between them where it
     * was painted, so that a figure that floated to the top of the page is still read where it belongs.
     */
    public List<Kid> kids() {
        var ordered = new ArrayList<Placed>(kids.size());
        int order = part.order();
        boolean isOrdered = true;
        for (var kid : kids) {
            if (kid instanceof Tag tag) {
                isOrdered &= tag.part.order() >= order;
                order = tag.part.order();
            }
            ordered.add(new Placed(order, kid));
        }
        if (isOrdered) {
            return Collections.unmodifiableList(kids);
        }
        ordered.sort(Comparator.comparingInt(Placed::order));
        return ordered.stream().map(Placed::kid).toList();
    }

    private record Placed(int order, Kid kid) {}

    /**
     * The area on one page that a part's pictures take up.
     *
     * @param height of the page, in pt
     */
    public record Box(int page, double height, Rectangle area) {
        Box with(int otherPage, Rectangle other) {
            if (otherPage != page) {
                return this;
            }
            double x = Math.min(area.x(), other.x());
            double y = Math.min(area.y(), other.y());
            double right = Math.max(area.right(), other.right());
            double bottom = Math.max(area.bottom(), other.bottom());
            return new Box(page, height, new Rectangle(x, y, right - x, bottom - y));
        }
    }
}
