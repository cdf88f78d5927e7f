package gazette.markup;

/** An element or the text between elements. */
public sealed interface Node permits Element, Text {}
