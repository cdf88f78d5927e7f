package gazette.typeset.box;

import gazette.article.Picture;
import gazette.page.Color;
import gazette.page.LinkTarget;
import gazette.page.Part;
import gazette.typeset.css.style.TypeStyle.Decoration;
import java.util.List;
import java.util.Optional;

/**
 * What a run of text is drawn with and belongs to, beyond what decides where lines break.
 *
 * @param rise of its baseline above that of the line, in pt
 * @param decoration lines drawn with it
 * @param link that it is part of; runs of one link share one object
 * @param anchors names of places that begin with this run
 * @param image that stands here, if this is no text
 */
public record Ink(
        Part part,
        Color color,
        double rise,
        Optional<Decoration> decoration,
        Optional<Hyperlink> link,
        List<String> anchors,
        Optional<InlineImage> image) {
    public Ink {
        anchors = List.copyOf(anchors);
    }

    /** The same in another colour. */
    Ink colored(Color other) {
        return color.equals(other) ? this : new Ink(part, other, rise, decoration, link, anchors, image);
    }

    /**
     * A link in the text.
     *
     * @param words all that it holds
     * @param callsNote whether the note where it leads is to stand at the foot of the page
     * @param part the link itself
     */
    public record Hyperlink(LinkTarget target, String words, Part part, boolean callsNote) {}

    /** A picture in a line, its size in pt. */
    public record InlineImage(String href, Picture picture, double width, double height) {}
}
