package gazette.collect.read.web.search;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article before it is found on its page.
 *
 * @param headline which the page repeats over it; may be empty
 * @param addresses under which the page is known
 * @param text what the page declares the article's text to be, in pieces; empty if it does not
 * @param picture the address of the picture that is shown with it elsewhere
 */
public record Known(String headline, List<String> addresses, List<String> text, Optional<String> picture) {
    public Known {
        addresses = List.copyOf(addresses);
        text = List.copyOf(text);
    }
}
