package gazette.collect.copy;

import gazette.article.Article;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The one address of an article that can be reached at several. A page may name another address of its own site; that of
 * another site would hide where it stands, and a whole site that names its front is not one article.
 */
public final class Canonical {
    private Canonical() {}

    /**
     * The address that a page declares, if it may.
     *
     * @param page where it was found
     */
    public static Optional<URI> of(Article article, URI page) {
        return article.origin()
                .address()
                .filter(declared -> isSameSite(declared, page) && (!isFront(declared) || isFront(page)));
    }

    private static boolean isFront(URI address) {
        return (address.getPath() == null || address.getPath().length() <= 1) && address.getQuery() == null;
    }

    private static boolean isSameSite(URI one, URI other) {
        var first = site(one);
        var second = site(other);
        return !first.isEmpty()
                && (first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first));
    }

    private static String site(URI address) {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.replaceFirst("^(?:www|m|mobile|amp)\\.", "");
    }
}
