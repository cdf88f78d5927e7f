package gazette.collect.fetch.answer;

import java.net.URI;

/** What came of a wish. */
public sealed interface Fetched {
    /** It is here. */
    record Got(Reply reply) implements Fetched {}

    /**
     * It is not.
     *
     * @param address as it was wanted
     * @param what what happened, in words for a person that start small and end without a stop; holds no control characters
     * @param lasting whether asking again tomorrow is as useless as asking today
     */
    record Failed(URI address, Failure why, String what, boolean lasting) implements Fetched {
        /** What a person can do about it; starts small and ends without a stop. */
        public String advice() {
            return why.advice();
        }
    }
}
