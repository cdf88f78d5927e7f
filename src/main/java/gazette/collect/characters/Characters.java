package gazette.collect.characters;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What bytes say.
 *
 * @param text what it is of is said where it is made
 * @param guessed the character set, if nothing but the look of the bytes told it
 */
public record Characters(String text, Optional<Charset> guessed) {
    /**
     * A page of the web, fit to be read.
     *
     * @param contentType as the server sent it
     * @return with lines parted by {@code \n}, without a byte order mark and without characters that XML forbids; empty if the
     *     bytes are no text
     */
    public static Optional<Characters> ofPage(byte[] bytes, Optional<String> contentType) {
        var told = told(contentType, Declaration.ofPage(bytes));
        return Binary.is(bytes)
                ? Optional.empty()
                : Optional.of(new Evidence(only(told, Label::isMultiByte), only(told, set -> !Label.isMultiByte(set)))
                        .read(bytes)
                        .fit());
    }

    /** A text in which nothing is declared, fit to be read as pages are; empty if the bytes are no text. */
    public static Optional<Characters> ofText(byte[] bytes) {
        return asWritten(bytes).map(Characters::fit);
    }

    /** The same with every line end and every control that stands in it; empty if the bytes are no text. */
    public static Optional<Characters> asWritten(byte[] bytes) {
        return Binary.is(bytes) ? Optional.empty() : Optional.of(new Evidence(List.of(), List.of()).read(bytes));
    }

    /**
     * A feed or a list of feeds, as pages are, whatever the bytes.
     *
     * @param contentType as the server sent it
     */
    public static String ofFeed(byte[] bytes, Optional<String> contentType) {
        var told = told(contentType, Declaration.ofXml(bytes));
        return new Evidence(told, List.of()).read(bytes).fit().text;
    }

    /**
     * The text, and a note if its set was guessed.
     *
     * @param where by what name the person knows it
     */
    public Noted<String> noted(String where) {
        return new Noted<>(
                text,
                guessed.map(set -> Diagnostic.note(where, "not UTF-8; read as " + set.name())).stream()
                        .toList());
    }

    private static List<Charset> told(Optional<String> contentType, Optional<Charset> declared) {
        return Stream.concat(contentType.flatMap(Declaration::ofServer).stream(), declared.stream())
                .toList();
    }

    private static List<Charset> only(List<Charset> sets, Predicate<Charset> wanted) {
        return sets.stream().filter(wanted).toList();
    }

    private Characters fit() {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = unmarked.replace("\r\n", "\n").replace('\r', '\n').replace('\f', ' ');
        return new Characters(Controls.removed(lines), guessed);
    }
}
