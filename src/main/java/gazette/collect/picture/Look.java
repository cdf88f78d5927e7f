package gazette.collect.picture;

import gazette.article.Picture;

/** What the first bytes of a picture tell. */
sealed interface Look {
    /** A picture that can be printed; the size is the one to show, in pixels. */
    record Known(Picture.Format format, int width, int height) implements Look {}

    /** One that can once it has been converted, and the name of its format. */
    record Foreign(String name) implements Look {}

    /** One that cannot: what is wrong with it, and what to do. */
    record Refused(String why, String hint) implements Look {}

    /** A picture that breaks off before it says how large it is, or contradicts itself. */
    static Refused broken(String format) {
        return new Refused("the picture is a broken " + format + " file", "save it again, or replace it");
    }

    /** A size that a header gave, if it is one. */
    static Look sized(Picture.Format format, long width, long height) {
        if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            return broken(format.name());
        }
        return width * height > PictureFolder.MOST_PIXELS
                ? new Refused(
                        "the picture has %d × %d pixels, more than can be printed".formatted(width, height),
                        "scale it down to 10,000 × 10,000 or less")
                : new Known(format, (int) width, (int) height);
    }
}
