package gazette.publish.pdf.survey;

import gazette.page.Item;
import gazette.page.Part;
import java.util.Optional;

/**
 * Cuts the items of a page into runs: what is drawn of the same part, one after the other, is marked together. The survey,
 * which counts the runs, and the content stream, which marks them, ask it alike.
 */
public final class Runs {
    private Optional<Run> current = Optional.empty();

    /** Whether the item is drawn and of another run than the one drawn before it. */
    public boolean startsWith(Item item) {
        if (!draws(item)) {
            return false;
        }
        boolean read = isRead(item);
        if (current.isPresent()) {
            var run = current.get();
            boolean same = read ? run.read && run.part == item.part() : !run.read;
            if (same) {
                return false;
            }
        }
        current = Optional.of(new Run(item.part(), read));
        return true;
    }

    /** Whether the item leaves ink on the page. */
    public static boolean draws(Item item) {
        return switch (item) {
            case Item.Words words -> words.glyphs().count() > 0 && words.size() > 0;
            case Item.Fill fill -> fill.area().width() > 0 && fill.area().height() > 0;
            case Item.PlacedPicture picture ->
                picture.area().width() > 0 && picture.area().height() > 0;
            case Item.LinkArea link -> false;
            case Item.Anchor anchor -> false;
            case Item.Blank blank -> false;
        };
    }

    /**
     * Whether a reader who does not see the page is told of the item. A picture that nobody has described has nothing to
     * say; its caption has.
     */
    public static boolean isRead(Item item) {
        return item.part().role() != Part.Role.ARTIFACT
                && switch (item) {
                    case Item.PlacedPicture picture ->
                        picture.part().alternative().isPresent();
                    case Item.Fill fill -> false;
                    case Item.Words words -> true;
                    case Item.LinkArea link -> true;
                    case Item.Anchor anchor -> true;
                    case Item.Blank blank -> true;
                };
    }

    private record Run(Part part, boolean read) {}
}
