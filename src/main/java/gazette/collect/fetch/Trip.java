package gazette.collect.fetch;

import gazette.collect.fetch.answer.Failure;
import gazette.collect.fetch.answer.Reply;
import gazette.collect.fetch.answer.Trouble;
import java.util.LinkedHashSet;
import okhttp3.HttpUrl;

/** One wish from the address that was wanted to the one where it stands in the end. */
final class Trip {
    private static final int MOST_REDIRECTS = 10;

    private final Desk desk;
    private final Errand errand;
    private final Gatekeeper gatekeeper;
    private final Jar jar = new Jar();
    private final Allotment time;

    Trip(Desk desk, Errand errand, Gatekeeper gatekeeper, Allotment time) {
        this.desk = desk;
        this.errand = errand;
        this.gatekeeper = gatekeeper;
        this.time = time;
    }

    Reply from(String wanted) throws Trouble, InterruptedException {
        var address = start(wanted);
        var seen = new LinkedHashSet<String>();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            // Back at an address with another cookie is how some sites find out whether we take cookies.
            if (!seen.add(address + " " + jar.header(address).orElse(""))) {
                throw Trouble.lasting(Failure.REDIRECT, "the redirects run in a circle");
            }
            switch (step(address)) {
                case Hop.Step.Arrived arrived -> {
                    return arrived.reply();
                }
                case Hop.Step.Onward onward -> address = next(address, onward.location());
            }
        }
        throw Trouble.lasting(Failure.REDIRECT, "there are more than " + MOST_REDIRECTS + " redirects in a row");
    }

    private Hop.Step step(HttpUrl address) throws Trouble, InterruptedException {
        var hop = new Hop(desk, errand, time, jar, address);
        var unasked = hop.unasked();
        if (unasked.isPresent()) {
            return unasked.get();
        }
        gatekeeper.admit(address);
        return hop.asked();
    }

    private static HttpUrl start(String wanted) throws Trouble {
        var address = HttpUrl.parse(wanted);
        if (address == null) {
            throw Trouble.lasting(Failure.ADDRESS, "this is not an address on the web");
        }
        return bare(address);
    }

    private static HttpUrl next(HttpUrl from, String location) throws Trouble {
        var to = from.resolve(location);
        if (to == null) {
            throw Trouble.lasting(
                    Failure.REDIRECT, "redirects to " + Trouble.quote(location) + ", which is not on the web");
        }
        return bare(to);
    }

    /** What is sent of an address: no user, who would be a stranger's, and no fragment, which is the reader's. */
    private static HttpUrl bare(HttpUrl address) {
        return address.newBuilder().username("").password("").fragment(null).build();
    }
}
