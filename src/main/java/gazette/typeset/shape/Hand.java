package gazette.typeset.shape;

/** Who sets the glyphs of one script in one font, language and choice of features. Safe to share between threads. */
interface Hand {
    Glyphs shape(String text);
}
