package gazette.publish.pdf.survey;

import gazette.page.Item;
import gazette.page.Page;
import gazette.publish.pdf.picture.Artwork;
import java.util.List;
import java.util.Map;

/**
 * A page with what the survey settled for it; it is let go of when the page is written.
 *
 * @param number from 0
 * @param content whose tag each run of items that are read belongs to, by its number on the page
 * @param links in the order of painting
 * @param pictures by the name that the content stream gives them
 */
public record Sheet(int number, Page page, List<Tag> content, List<Link> links, Map<String, Artwork> pictures) {
    /**
     * A link on the page.
     *
     * @param number among all links of the file, from 0
     */
    public record Link(int number, Item.LinkArea area, Tag tag) {}
}
