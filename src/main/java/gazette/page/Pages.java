package gazette.page;

import java.util.Collections;
import java.util.List;

/**
 * A typeset issue.
 *
 * @param pages in order; the list may make each when it is asked for, so go through it once, in order
 * @param root the {@link Part.Role#DOCUMENT} that all parts on the pages lead up to
 * @param outline the tree of bookmarks, in order
 */
public record Pages(List<Page> pages, Part root, List<Bookmark> outline) {
    public Pages {
        pages = Collections.unmodifiableList(pages);
        outline = List.copyOf(outline);
    }

    /**
     * An entry of the outline that viewers show beside the pages.
     *
     * @param title plain text
     * @param anchor the name of the {@link Item.Anchor} it leads to
     * @param children entries under it
     */
    public record Bookmark(String title, String anchor, List<Bookmark> children) {
        public Bookmark {
            children = List.copyOf(children);
        }
    }
}
