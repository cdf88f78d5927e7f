package gazette.edition;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What a person knows better about the pages of one site than any reader could find out.
 *
 * @param host of the pages, with all hosts below it: {@code courier.example} is also {@code www.courier.example}
 * @param keep selectors of what the article consists of, nothing else; empty to leave that to the reader
 * @param drop selectors of what is no part of it
 * @see <a href="https://www.w3.org/TR/selectors-4/">Selectors 4</a>
 */
public record SiteRule(String host, List<String> keep, List<String> drop) {
    public SiteRule {
        host = host.toLowerCase(Locale.ROOT);
        keep = List.copyOf(keep);
        drop = List.copyOf(drop);
    }

    /** Whether the page of that address belongs to the site. */
    public boolean isFor(String address) {
        try {
            var place = URI.create(address).getHost();
            return place != null && ("." + place.toLowerCase(Locale.ROOT)).endsWith("." + host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
