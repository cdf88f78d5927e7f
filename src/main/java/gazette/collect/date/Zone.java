package gazette.collect.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Zones of time: by offset, by the letters that people put there, by the names of the IANA. */
final class Zone {
    /** Letters that mean one offset, in hours east of Greenwich; those of RFC 822 and what feeds use beside them. */
    private static final Map<String, ZoneId> ZONES = zones("""
            ut=0 utc=0 gmt=0 z=0 wet=0 cet=+1 met=+1 mez=+1 eet=+2 sast=+2 msk=+3 pkt=+5 ist=+5:30 jst=+9 kst=+9
            west=+1 bst=+1 cest=+2 mest=+2 mesz=+2 eest=+3 msd=+4 awst=+8 hkt=+8 sgt=+8 aest=+10 aedt=+11 nzst=+12 nzdt=+13
            nst=-3:30 ndt=-2:30 ast=-4 adt=-3 est=-5 edt=-4 cst=-6 cdt=-5 mst=-7 mdt=-6 pst=-8 pdt=-7 akst=-9 akdt=-8
            hst=-10 brt=-3 art=-3
            """);

    private static final Pattern OFFSET = Pattern.compile(Rest.GAP
            + "\\s*\\(?(?:(?:gmt|utc?|z)\\s?)?(?<sign>[+\u2212-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?z?(?!\\w)");

    /** What was meant as an offset and is none: the moment is taken as UTC, the date stays. */
    private static final Pattern SPOILT = Pattern.compile(Rest.GAP + "\\s*[+\u2212-]\\S+");

    private static final Pattern ZULU = Pattern.compile(Rest.GAP + "\\s*z\\b");

    private static final Pattern LETTER_ZONE =
            Pattern.compile("(?<=^|[\\s\\d(.,])(?<letters>[a-z]{1,4})(?=$|[\\s).,])");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+/[a-z_]+(?:/[a-z_]+)?");

    private Zone() {}

    /** The zone of a line whose time has been taken out. */
    static Optional<ZoneId> takeFrom(Rest rest) {
        var named = rest.take(NAME).flatMap(name -> named(name.group()));
        if (named.isPresent()) {
            return named;
        }
        if (rest.take(ZULU).isPresent()) {
            return Optional.of(ZoneOffset.UTC);
        }
        var offset = rest.take(OFFSET).flatMap(Zone::offset);
        return offset.isPresent() || rest.take(SPOILT).isPresent() ? offset : letters(rest.text());
    }

    /** Letters are no month and no number, so they may stay where they are. */
    private static Optional<ZoneId> letters(String text) {
        return LETTER_ZONE
                .matcher(text)
                .results()
                .map(word -> word.group("letters"))
                .flatMap(word -> Stream.ofNullable(ZONES.get(word)))
                .findFirst();
    }

    private static Optional<ZoneId> offset(MatchResult written) {
        int hours = Integer.parseInt(written.group("hours"));
        int minutes = written.group("minutes") == null ? 0 : Integer.parseInt(written.group("minutes"));
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return Optional.empty();
        }
        int sign = written.group("sign").equals("+") ? 1 : -1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }

    private static Optional<ZoneId> named(String lowered) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(lowered))
                .findFirst()
                .flatMap(Zone::zone);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, ZoneId> zones(String table) {
        var zones = new HashMap<String, ZoneId>();
        for (var pair : table.strip().split("\\s+", -1)) {
            var parts = pair.split("=", -1);
            zones.put(parts[0], parts[1].equals("0") ? ZoneOffset.UTC : ZoneOffset.of(padded(parts[1])));
        }
        // These leave open whether it is summer.
        zones.put("et", ZoneId.of("America/New_York"));
        zones.put("ct", ZoneId.of("America/Chicago"));
        zones.put("mt", ZoneId.of("America/Denver"));
        zones.put("pt", ZoneId.of("America/Los_Angeles"));
        return Map.copyOf(zones);
    }

    private static String padded(String offset) {
        var minutes = offset.contains(":") ? offset.substring(offset.indexOf(':')) : ":00";
        var hours = offset.contains(":") ? offset.substring(1, offset.indexOf(':')) : offset.substring(1);
        return offset.charAt(0) + (hours.length() == 1 ? "0" : "") + hours + minutes;
    }
}
