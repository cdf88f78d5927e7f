package gazette.markup;

/**
 * A style sheet as its author wrote it.
 *
 * @param name the path under which messages name it ({@code gazette/print.css})
 * @param text CSS
 */
public record StyleSheet(String name, String text) {}
