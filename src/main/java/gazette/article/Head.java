package gazette.article;

import java.util.List;
import java.util.Optional;

/**
 * What stands above the text of an article.
 *
 * @param kicker the few words over the headline ("Opinion"); empty if there are none
 * @param headline the title, without the name of the site
 * @param standfirst the sentence under the headline; may be empty
 * @param byline who wrote it
 * @param published when
 */
public record Head(
        List<Inline> kicker,
        List<Inline> headline,
        List<Inline> standfirst,
        Byline byline,
        Optional<Publication> published) {
    public Head {
        kicker = List.copyOf(kicker);
        headline = List.copyOf(headline);
        standfirst = List.copyOf(standfirst);
    }

    /** A head with nothing but a headline. */
    public static Head of(List<Inline> headline) {
        return new Head(List.of(), headline, List.of(), Byline.NONE, Optional.empty());
    }
}
