package gazette.article;

import gazette.language.Language;
import java.util.List;

/**
 * One piece of writing, read and understood.
 *
 * @param head headline, standfirst, byline and date
 * @param language of the text; a block or an inline may differ
 * @param body what stands under the head, in reading order; may be empty
 * @param credits that belong to the article as a whole, in the order found: the credit of a picture that is not there,
 *     the tail of a wire story; may be empty
 * @param origin where it was published, and through whom it came
 * @param reading how it was read
 */
public record Article(
        Head head, Language language, List<Block> body, List<Credit> credits, Origin origin, Reading reading) {
    public Article {
        body = List.copyOf(body);
        credits = List.copyOf(credits);
    }

    /** The headline without its marks-up. */
    public String title() {
        return Inlines.text(head.headline());
    }

    /** The same article with another body. */
    public Article withBody(List<Block> blocks) {
        return new Article(head, language, blocks, credits, origin, reading);
    }

    /** Its head and its origin alone. */
    public Article withoutText() {
        return new Article(head, language, List.of(), List.of(), origin, Reading.stated(reading.reader()));
    }

    /** The same article under another head. */
    public Article withHead(Head other) {
        return new Article(other, language, body, credits, origin, reading);
    }

    /** The same article from another origin. */
    public Article withOrigin(Origin other) {
        return new Article(head, language, body, credits, other, reading);
    }
}
