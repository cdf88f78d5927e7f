package gazette.page;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A typeset issue.
 *
 * @param pages in order; the list may make each when it is asked for, so go through it once, in order
 * @param anchors the names of all {@link Item.Anchor}s on them
 * @param root the {@link Part.Role#DOCUMENT} that all parts on the pages lead up to
 * @param outline the tree of bookmarks, in order
 */
public record Pages(List<Page> pages, Set<String> anchors, Part root, List<Bookmark> outline) {
    public Pages {
        pages = Collections.unmodifiableList(pages);
        anchors = Set.copyOf(anchors);
        outline = List.copyOf(outline);
    }

    /** Pages that are all there; their anchors are looked for. */
    public Pages(List<Page> pages, Part root, List<Bookmark> outline) {
        this(pages, anchors(pages), root, outline);
    }

    private static Set<String> anchors(List<Page> pages) {
        var anchors = new LinkedHashSet<String>();
        for (var page : pages) {
            for (var item : page.items()) {
                if (item instanceof Item.Anchor anchor) {
                    anchors.add(anchor.name());
                }
            }
        }
        return anchors;
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
