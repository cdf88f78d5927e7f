package gazette.order;

import gazette.edition.Content;
import gazette.edition.Source;

/** Reads what an edition file says of sources on the web. */
final class Remotes {
    /** A newspaper of a thousand articles from one source is a mistake of the keyboard. */
    private static final int MOST = 1_000;

    private Remotes() {}

    static Source of(Value address) {
        return remote(address);
    }

    static Source of(Mapping source) {
        if (source.optional("file").isPresent()) {
            throw source.fault("a source with a file and an address", "keep one of the two");
        }
        var remote = remote(source.required("address"));
        return new Source.Remote(
                remote.name(),
                remote.address(),
                source.optional("content").map(Remotes::content).orElse(Content.AUTO),
                source.optional("most").map(Remotes::most).orElse(Source.Remote.USUAL));
    }

    private static Source.Remote remote(Value address) {
        return Source.Remote.at(address.text())
                .orElseThrow(() -> address.fault(
                        "“" + address.text() + "” is not an address on the web",
                        "write all of it: “https://courier.example/feed.xml”"));
    }

    private static Content content(Value content) {
        return Content.named(content.text())
                .orElseThrow(() -> content.unknown(
                        "kind of content", Content.names(), "the kinds are " + String.join(", ", Content.names())));
    }

    private static int most(Value most) {
        if (!most.text().matches("[1-9][0-9]{0,3}") || Integer.parseInt(most.text()) > MOST) {
            throw most.fault("“" + most.text() + "” is not a number of entries", "write one from 1 to " + MOST);
        }
        return Integer.parseInt(most.text());
    }
}
