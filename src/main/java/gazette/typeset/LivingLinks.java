package gazette.typeset;

import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Page;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;

/** Pages without the links that lead nowhere; their words stay. */
final class LivingLinks extends AbstractList<Page> {
    private final List<Page> pages;
    private final Set<String> dead;

    LivingLinks(List<Page> pages, Set<String> dead) {
        this.pages = pages;
        this.dead = dead;
    }

    @Override
    public int size() {
        return pages.size();
    }

    @Override
    public Page get(int index) {
        var page = pages.get(index);
        return page.items().stream().noneMatch(this::isDead)
                ? page
                : new Page(
                        page.size(),
                        page.label(),
                        page.items().stream().filter(item -> !isDead(item)).toList());
    }

    private boolean isDead(Item item) {
        return item instanceof Item.LinkArea link
                && link.target() instanceof LinkTarget.Inside inside
                && dead.contains(inside.anchor());
    }
}
