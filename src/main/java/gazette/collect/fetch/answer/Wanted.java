package gazette.collect.fetch.answer;

import java.net.URI;

/**
 * One thing to fetch.
 *
 * @param address anything; what is neither http nor https fails with a sentence
 */
public record Wanted(URI address, Purpose purpose) {}
