package gazette.publish.pdf.picture;

/**
 * How a stored picture has to be turned to stand upright, as Exif 2.32, 4.6.4 counts, and the matrix that turns the unit
 * square so.
 */
enum Orientation {
    UPRIGHT("1 0 0 1 0 0"),
    MIRRORED("-1 0 0 1 1 0"),
    UPSIDE_DOWN("-1 0 0 -1 1 1"),
    FLIPPED("1 0 0 -1 0 1"),
    TRANSPOSED("0 -1 -1 0 1 1"),
    CLOCKWISE("0 -1 1 0 0 1"),
    TRANSVERSED("0 1 1 0 0 0"),
    COUNTER_CLOCKWISE("0 1 -1 0 1 0");

    private final String matrix;

    Orientation(String matrix) {
        this.matrix = matrix;
    }

    /** By the number in the file, 1 to 8; upright for any other. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
    }

    /** Six numbers, as a content stream has them. */
    String matrix() {
        return matrix;
    }
}
