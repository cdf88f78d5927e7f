package gazette.typeset.shape.rule;

/** Which glyphs a rule wants in one place. */
sealed interface Test {
    boolean accepts(int glyph);

    /** One glyph. */
    record Exactly(int wanted) implements Test {
        @Override
        public boolean accepts(int glyph) {
            return glyph == wanted;
        }
    }

    /** The glyphs of a class. */
    record OfClass(GlyphTable classes, int wanted) implements Test {
        @Override
        public boolean accepts(int glyph) {
            return classes.get(glyph) == wanted;
        }
    }

    /** The glyphs of a coverage. */
    record Covered(GlyphTable coverage) implements Test {
        @Override
        public boolean accepts(int glyph) {
            return coverage.covers(glyph);
        }
    }
}
