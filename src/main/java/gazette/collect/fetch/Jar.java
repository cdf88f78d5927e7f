package gazette.collect.fetch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/**
 * Cookies of one wish, each for the very origin that set it, and gone with the wish. Without them the sites that set one and then
 * send us back to where we were would do so for ever.
 */
final class Jar {
    private static final int MOST = 20;
    private static final int LONGEST = 4096;

    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    void take(HttpUrl from, List<String> set) {
        for (var cookie : set) {
            var pair = cookie.split(";", 2)[0].strip();
            int equals = pair.indexOf('=');
            var ours = cookies.computeIfAbsent(origin(from), origin -> new LinkedHashMap<>());
            if (equals > 0 && pair.length() <= LONGEST && ours.size() < MOST && isPlain(pair)) {
                ours.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    Optional<String> header(HttpUrl to) {
        var ours = cookies.getOrDefault(origin(to), Map.of());
        return ours.isEmpty()
                ? Optional.empty()
                : Optional.of(ours.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    static String origin(HttpUrl address) {
        return address.scheme() + "://" + address.host() + ":" + address.port();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
