package gazette.page;

import gazette.article.Picture;
import gazette.font.Font;
import gazette.font.PlacedGlyphs;

/** One thing placed on a page. Items are listed in the order of painting. */
public sealed interface Item {
    /** What it is part of. */
    Part part();

    /** The same thing, so far to the right and so far down, in pt. */
    Item moved(double right, double down);

    /**
     * Glyphs on one baseline in one font, size and colour, justified and ready to draw.
     *
     * @param font where the glyphs come from
     * @param size in pt
     * @param scale how wide each glyph is drawn, 1 as designed; advances have it in them
     * @param x where the first glyph starts, in pt
     * @param baseline in pt, down from the top of the page
     * @param color of the ink
     * @param glyphs what is drawn, from left to right
     */
    record Words(
            Font font,
            double size,
            double scale,
            double x,
            double baseline,
            Color color,
            PlacedGlyphs glyphs,
            Part part)
            implements Item {
        @Override
        public Words moved(double right, double down) {
            return new Words(font, size, scale, x + right, baseline + down, color, glyphs, part);
        }
    }

    /** A filled rectangle: a rule, a border, a background. */
    record Fill(Rectangle area, Color color, Part part) implements Item {
        @Override
        public Fill moved(double right, double down) {
            return new Fill(area.moved(right, down), color, part);
        }
    }

    /**
     * A picture, drawn to fill the area.
     *
     * @param href names it among the pictures of the issue, so that it is stored once
     */
    record PlacedPicture(Rectangle area, String href, Picture picture, Part part) implements Item {
        @Override
        public PlacedPicture moved(double right, double down) {
            return new PlacedPicture(area.moved(right, down), href, picture, part);
        }
    }

    /**
     * An area that leads somewhere.
     *
     * @param words what stands in it, for those who do not see it
     */
    record LinkArea(Rectangle area, LinkTarget target, String words, Part part) implements Item {
        @Override
        public LinkArea moved(double right, double down) {
            return new LinkArea(area.moved(right, down), target, words, part);
        }
    }

    /**
     * A place that links lead to; it draws nothing.
     *
     * @param name unique in the issue ({@code article-003.xhtml#note-2})
     * @param y in pt, down from the top of the page
     */
    record Anchor(String name, double x, double y, Part part) implements Item {
        @Override
        public Anchor moved(double right, double down) {
            return new Anchor(name, x + right, y + down, part);
        }
    }

    /** A part that has nothing to show, such as an empty cell of a table, which is still counted by those who hear the page. */
    record Blank(Part part) implements Item {
        @Override
        public Blank moved(double right, double down) {
            return this;
        }
    }
}
