package gazette.typeset.css;

/** Characters between elements, white space as written. */
public record StyledText(String content) implements StyledNode {}
