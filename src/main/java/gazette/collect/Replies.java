package gazette.collect;

import gazette.collect.feed.Received;
import gazette.collect.fetch.Reply;

/** Hands what the fetcher brought to the readers of feeds. */
final class Replies {
    private Replies() {}

    static Received received(Reply reply) {
        return new Received(
                reply.body(),
                reply.address().toString(),
                reply.header("content-type"),
                reply.header("content-location"),
                reply.header("content-language"));
    }
}
