package gazette.collect.fetch.cache;

import gazette.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kept answer without its body.
 *
 * @param address what was asked
 * @param status 200, or that of a redirect
 * @param fields the header fields as received
 * @param sent what we sent in the fields that the answer varies with, by name
 * @param came when it was last sent or confirmed
 * @param length of the body, unpacked, in bytes
 * @param checksum CRC-32C of the body
 */
public record Entry(
        String address, int status, Fields fields, Map<String, String> sent, Instant came, long length, long checksum) {
    private static final Set<String> OF_THE_BODY =
            Set.of("content-type", "content-encoding", "content-length", "content-range");

    public Entry {
        sent = Map.copyOf(sent);
    }

    /**
     * The same answer, confirmed by the server with these fields. What describes the body stays as it came with it, as in
     * browsers: some servers confirm a page in Cyrillic as {@code text/html} without its character set.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3.2">RFC 9111, 3.2</a>
     */
    public Entry confirmed(Fields newer, Instant now) {
        return new Entry(address, status, fields.with(newer.without(OF_THE_BODY)), sent, now, length, checksum);
    }

    Json json() {
        var json = Json.fields()
                .with("address", Json.of(address))
                .with("status", Json.of(status))
                .with("came", Json.of(came.toEpochMilli()))
                .with("length", Json.of(length))
                .with("checksum", Json.of(checksum));
        var all = Json.fields();
        for (var field : fields.values().entrySet()) {
            all = all.with(
                    field.getKey(),
                    new Json.Row(field.getValue().stream().<Json>map(Json::of).toList()));
        }
        var varied = Json.fields();
        for (var field : sent.entrySet()) {
            varied = varied.with(field.getKey(), Json.of(field.getValue()));
        }
        return json.with("fields", all).with("sent", varied);
    }

    static Optional<Entry> of(Json json) {
        if (json instanceof Json.Fields entry
                && entry.values().get("fields") instanceof Json.Fields fields
                && entry.values().get("sent") instanceof Json.Fields sent) {
            var number = number(entry, "status");
            var came = number(entry, "came");
            var length = number(entry, "length");
            var checksum = number(entry, "checksum");
            return number.isEmpty() || came.isEmpty() || length.isEmpty() || checksum.isEmpty()
                    ? Optional.empty()
                    : entry.text("address")
                            .map(address -> new Entry(
                                    address,
                                    number.get().intValue(),
                                    fields(fields),
                                    texts(sent),
                                    Instant.ofEpochMilli(came.get()),
                                    length.get(),
                                    checksum.get()));
        }
        return Optional.empty();
    }

    private static Optional<Long> number(Json.Fields entry, String name) {
        return entry.values().get(name) instanceof Json.Numeral numeral
                        && numeral.digits().matches("-?[0-9]{1,18}")
                ? Optional.of(Long.parseLong(numeral.digits()))
                : Optional.empty();
    }

    private static Fields fields(Json.Fields json) {
        var all = new LinkedHashMap<String, List<String>>();
        json.values().forEach((name, row) -> {
            if (row instanceof Json.Row values) {
                all.put(
                        name,
                        values.values().stream()
                                .filter(Json.Text.class::isInstance)
                                .map(text -> ((Json.Text) text).value())
                                .toList());
            }
        });
        return new Fields(all);
    }

    private static Map<String, String> texts(Json.Fields json) {
        var all = new LinkedHashMap<String, String>();
        json.values().forEach((name, value) -> {
            if (value instanceof Json.Text text) {
                all.put(name, text.value());
            }
        });
        return all;
    }
}
