package gazette.collect;

import gazette.collect.fetch.Fetcher;
import gazette.collect.picture.PictureDesk;
import java.time.Instant;

/**
 * The open line to the web, for one run.
 *
 * @param fetcher asks servers
 * @param crew reads what comes in
 * @param store keeps pictures
 * @param memory knows what was printed before
 * @param now when the run began
 */
record Line(Fetcher fetcher, Crew crew, PictureStore store, Memory memory, Instant now) {
    /** The pictures of one more article. */
    PictureDesk pictures() {
        return new WirePictures(this);
    }
}
