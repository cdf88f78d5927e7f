package gazette.collect.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of text that a reader understands. */
public enum Kind {
    PLAIN_TEXT,
    MARKDOWN,
    HTML;

    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|main|article|section|h1|div|p)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n(?s:.*?)\\n(---|\\.\\.\\.)[ \\t]*(\\n(?s:.*))?");

    /** The kind that a file of this name promises; empty if readers take no such file. */
    public static Optional<Kind> of(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return switch (fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "txt", "text" -> dot < 0 ? Optional.empty() : Optional.of(PLAIN_TEXT);
            case "md", "markdown" -> dot < 0 ? Optional.empty() : Optional.of(MARKDOWN);
            case "html", "htm", "xhtml" -> dot < 0 ? Optional.empty() : Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /** The kind of a text without a name: HTML by its first tag, Markdown by its front matter, else plain. */
    public static Kind guess(String text) {
        var opening = text.substring(0, Math.min(text.length(), 4000));
        if (MARKUP.matcher(opening).matches()) {
            return HTML;
        }
        return FRONT_MATTER.matcher(opening).matches() ? MARKDOWN : PLAIN_TEXT;
    }
}
