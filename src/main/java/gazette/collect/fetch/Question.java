package gazette.collect.fetch;

import gazette.collect.fetch.cache.Entry;
import gazette.collect.fetch.cache.Fields;
import gazette.collect.fetch.cache.Key;
import gazette.collect.fetch.manners.Manners;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** What we say when we ask for an address. */
record Question(Manners manners, Errand errand, Jar jar, HttpUrl address) {
    /**
     * The request.
     *
     * @param kept what the server is to send only if it has changed
     */
    Request ask(Optional<Entry> kept) {
        var headers = new Headers.Builder();
        headers.add("User-Agent", manners.userAgent());
        headers.add("Accept", errand.accept());
        headers.add("Accept-Encoding", "gzip");
        jar.header(address).ifPresent(cookies -> headers.add("Cookie", cookies));
        manners.credentials()
                .at(URI.create(Jar.origin(address)))
                .ifPresent(login -> headers.add("Authorization", login.basic()));
        kept.ifPresent(entry -> {
            condition(headers, "If-None-Match", entry.fields().first("ETag"));
            condition(headers, "If-Modified-Since", changed(entry.fields()));
        });
        return new Request.Builder().url(address).headers(headers.build()).build();
    }

    /**
     * When the server says that the answer changed last; if it names no sign of a change at all, when it was sent, as RFC
     * 9110, 13.1.3, allows: a server that cannot tell sends all of it again.
     */
    private static Optional<String> changed(Fields fields) {
        return fields.first("Last-Modified")
                .or(() -> fields.first("ETag").isPresent() ? Optional.empty() : fields.first("Date"));
    }

    /** Exactly what the server sent, letters beyond ASCII included; only what would not stay in its line is left out. */
    private static void condition(Headers.Builder headers, String name, Optional<String> value) {
        value.filter(text -> text.chars().noneMatch(Character::isISOControl))
                .ifPresent(text -> headers.addUnsafeNonAscii(name, text));
    }

    /** What was found, if it is an answer to what we would ask now. */
    Optional<Entry> answer(Optional<Entry> found) {
        return found.filter(entry -> entry.sent().equals(varied(entry.fields(), ask(Optional.empty()))));
    }

    /** What we send in the fields that an answer varies with: digests of it, since a login may be among them. */
    static Map<String, String> varied(Fields fields, Request request) {
        var varied = new LinkedHashMap<String, String>();
        for (var name : fields.list("Vary")) {
            varied.put(
                    name.toLowerCase(Locale.ROOT), new Key(String.join(", ", request.headers(name)), "sent").digest());
        }
        return varied;
    }
}
