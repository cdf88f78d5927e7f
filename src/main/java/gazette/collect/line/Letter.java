package gazette.collect.line;

import gazette.collect.characters.Characters;
import gazette.collect.feed.Received;
import gazette.collect.fetch.answer.Reply;
import gazette.diagnostic.Noted;
import java.net.URI;
import java.util.Optional;

/**
 * An answer whose body is in memory.
 *
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record Letter(Reply reply, byte[] body) {
    public URI address() {
        return reply.address();
    }

    /** For the readers of feeds. */
    public Received received() {
        return new Received(
                body,
                address().toString(),
                reply.header("content-type"),
                reply.header("content-location"),
                reply.header("content-language"));
    }

    /** For the readers of pages, noted if its characters were guessed; empty if it is not text. */
    public Optional<Noted<String>> html() {
        return Characters.ofPage(body, reply.header("content-type"))
                .map(read -> read.noted(address().toString()));
    }
}
