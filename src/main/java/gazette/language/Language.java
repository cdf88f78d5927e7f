package gazette.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a text.
 *
 * @param tag a well-formed BCP 47 tag in canonical case ({@code en-GB}, {@code de}, {@code zh-Hant}), or {@code und}
 * @see <a href="https://www.rfc-editor.org/rfc/bcp/bcp47.txt">BCP 47</a>
 */
public record Language(String tag) {
    /** A text whose language nobody knows: no hyphenation, no national marks. */
    public static final Language UNDETERMINED = new Language("und");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** Reads a tag as people write it ({@code en_gb}, {@code DE}); what is not a tag is undetermined. */
    public static Language of(String tag) {
        var canonical = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return canonical.equals("und") ? UNDETERMINED : new Language(canonical);
    }

    /**
     * The language that a text is written in, by its script, its small words and its letters.
     *
     * @return a language without a country; empty if the text is too short or too mixed to tell
     */
    public static Optional<Language> identify(String text) {
        return Identification.of(text);
    }

    /** The first part of the tag, in small letters: {@code en} of {@code en-GB}. */
    public String primary() {
        var dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** Whether anything is known of the language. */
    public boolean isDetermined() {
        return !tag.equals("und");
    }

    @Override
    public String toString() {
        return tag;
    }
}
