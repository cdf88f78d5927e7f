package gazette.collect.fetch.answer;

/** Why something could not be fetched. */
public enum Failure {
    /** It is no address on the web. */
    ADDRESS("write it with http:// or https://"),
    /** We do not go there: a private network, this machine. */
    REFUSED("if it is a server of your own, name it: --allow HOST:PORT"),
    /** There is no such name, or nobody answers at it. */
    UNREACHABLE("check the spelling and the network; it is tried again in the next run"),
    /** The server cannot prove who it is. */
    CERTIFICATE("tell the owner of the site; nothing is read from a server that cannot prove who it is"),
    /** It took too long. */
    SLOW("it is tried again in the next run"),
    /** The answer broke off. */
    CUT("it is tried again in the next run"),
    /** The answer is larger than we take. */
    TOO_LARGE("leave it out; nothing of that size is an article"),
    /** The answer is packed in a way that we cannot unpack. */
    PACKING("tell the owner of the site"),
    /** The answer is not HTTP. */
    PROTOCOL("check the address, its port above all"),
    /** A redirect that leads nowhere. */
    REDIRECT("open the address in a browser and use the one that it ends at"),
    /** The server says 404. */
    MISSING("check the address"),
    /** The server says 410: gone for good. */
    GONE("take the source out of the edition"),
    /** The server says 401 or 403: not for us. */
    LOCKED("if you have a login, put it in the file of credentials"),
    /** Another status that is no answer. */
    STATUS("it is tried again in the next run"),
    /** It came, and the disk lost it. */
    LOST("make room on the disk, and look after it"),
    /** There are no bytes in the answer. */
    EMPTY("check the address"),
    /** The server asked for time, or failed so often that we give it some. */
    HELD("wait; it is asked again by itself"),
    /** The site's robots.txt asks us to stay out. */
    ROBOTS("ask the site, or use its feed"),
    /** We work offline and do not have it. */
    OFFLINE("run once without --offline"),
    /** The run ended first. */
    STOPPED("start the run again");

    private final String advice;

    Failure(String advice) {
        this.advice = advice;
    }

    /** What a person can do about it. */
    String advice() {
        return advice;
    }
}
