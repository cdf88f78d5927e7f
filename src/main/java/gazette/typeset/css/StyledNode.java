package gazette.typeset.css;

/** An element with its style, or the text between elements. */
public sealed interface StyledNode permits StyledElement, StyledText {}
