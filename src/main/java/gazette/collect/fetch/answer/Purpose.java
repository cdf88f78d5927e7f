package gazette.collect.fetch.answer;

/** What an address is wanted for. It decides what we say we accept, how long an answer is used unasked, and whether robots.txt counts. */
public enum Purpose {
    /** A feed or a list of feeds: the server is asked every time, with a condition. Named by the person, so robots.txt does not count. */
    FEED,
    /** A web page: robots.txt counts. Used for a day unasked if the server does not say otherwise. */
    PAGE,
    /** A picture of an article that we have. Used for a week unasked if the server does not say otherwise. */
    PICTURE
}
