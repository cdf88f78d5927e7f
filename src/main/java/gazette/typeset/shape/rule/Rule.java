package gazette.typeset.shape.rule;

/** One subtable of a lookup: what happens to the glyphs that it covers. */
sealed interface Rule permits Substitution, Position, Attachment, Context {
    /**
     * Works on the glyph where the run stands, and moves on behind what it has done.
     *
     * @return whether the rule applies; if not, nothing has changed
     */
    boolean apply(Run run, Pass pass);
}
