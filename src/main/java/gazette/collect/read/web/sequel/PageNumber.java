package gazette.collect.read.web.sequel;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number by which an address tells which page of an article it leads to.
 *
 * @param base the address without it: what all pages have in common
 * @param number as written
 * @param inQuery whether it stands behind the question mark, where some count from 0
 */
record PageNumber(String base, int number, boolean inQuery) {
    private static final String NAMES =
            "(?:page|pg|p|seite|pagina|p%C3%A1gina|sida|side|strona|stranitsa|pagenum|page_no|paged)";

    private static final Pattern FIELD = Pattern.compile("(?i)" + NAMES + "=(\\d{1,2})");

    /** {@code /story/2}, {@code /story/page/2/}, {@code /story-2.html}, {@code /story,page-2}. */
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("(?i)^(?<head>.+?)/" + NAMES + "[-_/]?(?<number>\\d{1,2})(?<tail>/?|\\.\\w{2,5})$"),
            Pattern.compile("(?i)^(?<head>.+?)/(?<number>\\d{1,2})(?<tail>/?)$"),
            Pattern.compile("(?i)^(?<head>.+?)[-_,.]" + NAMES + "?[-_]?(?<number>\\d{1,2})(?<tail>/?|\\.\\w{2,5})$"));

    /** Whether an address is that of the next page after another. */
    static boolean follows(URI page, URI next) {
        if (!origin(page).equals(origin(next))) {
            return false;
        }
        var here = all(page);
        return all(next).stream()
                .anyMatch(there ->
                        here.stream().anyMatch(there::isAfter) || (there.base.equals(plain(page)) && there.isSecond()));
    }

    private boolean isAfter(PageNumber before) {
        return base.equals(before.base) && number == before.number + 1 && inQuery == before.inQuery;
    }

    private boolean isSecond() {
        return number == 2 || (inQuery && number == 1);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String plain(URI address) {
        return path(address) + query(query(address).toList());
    }

    private static String path(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return path.replaceFirst("/+$", "");
    }

    private static Stream<String> query(URI address) {
        return address.getRawQuery() == null
                ? Stream.empty()
                : Arrays.stream(address.getRawQuery().split("&", -1));
    }

    private static String query(List<String> fields) {
        return fields.isEmpty() ? "" : "?" + String.join("&", fields);
    }

    /** All numbers that the address can be understood to have. */
    private static List<PageNumber> all(URI address) {
        var all = new ArrayList<PageNumber>();
        var fields = query(address).toList();
        for (int i = 0; i < fields.size(); i++) {
            var field = FIELD.matcher(fields.get(i));
            if (field.matches()) {
                var rest = new ArrayList<>(fields);
                rest.remove(i);
                all.add(new PageNumber(path(address) + query(rest), Integer.parseInt(field.group(1)), true));
            }
        }
        for (var place : PLACES) {
            found(place.matcher(path(address)), query(fields)).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<PageNumber> found(Matcher place, String query) {
        return place.matches()
                ? Optional.of(new PageNumber(
                        place.group("head") + place.group("tail").replaceFirst("/$", "") + query,
                        Integer.parseInt(place.group("number")),
                        false))
                : Optional.empty();
    }
}
