package gazette.typeset.makeup;

import gazette.typeset.box.Box;

/**
 * How large a picture is printed, in pt: as the style says, else by its pixels; never wider than the column, nor so high
 * that it fills a page, and always in its own proportions unless the style sets both.
 */
record PictureSize(double width, double height) {
    /** CSS pixels are 1/96 inch. */
    private static final double POINTS_PER_PIXEL = 0.75;

    static PictureSize of(Box.Image image, double column, double highest) {
        var picture = image.picture();
        var box = image.style().box();
        double ratio = (double) picture.height() / picture.width();
        double width = picture.width() * POINTS_PER_PIXEL;
        double height = width * ratio;
        if (!box.width().isKeyword()) {
            width = box.width().of(column, width);
            height = box.height().of(0, width * ratio);
        } else if (!box.height().isKeyword() && box.height().of(0, 0) > 0) {
            height = box.height().of(0, height);
            width = height / ratio;
        }
        double widest = Math.min(column, box.maxWidth().of(column, column));
        double tallest = Math.min(highest, box.maxHeight().of(highest, highest));
        double scale = Math.min(1, Math.min(widest / width, tallest / height));
        return new PictureSize(width * scale, height * scale);
    }
}
