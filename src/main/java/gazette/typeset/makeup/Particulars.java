package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What other pages have to know of one: small enough to be kept of every page of a large issue.
 *
 * @param isBlank whether nothing stands on it
 * @param folio the number that it takes, if it takes one of its own
 * @param anchors the places on it
 * @param first by name, the first value that a named string is given on the page
 * @param last by name, the last
 * @param heads by name, those given by the very first row
 */
record Particulars(
        boolean isBlank,
        Optional<Integer> folio,
        List<String> anchors,
        Map<String, String> first,
        Map<String, String> last,
        Map<String, String> heads) {
    /** A page without rows. */
    static final Particulars BLANK = new Particulars(true, Optional.empty(), List.of(), Map.of(), Map.of(), Map.of());

    Particulars {
        anchors = List.copyOf(anchors);
        first = Map.copyOf(first);
        last = Map.copyOf(last);
        heads = Map.copyOf(heads);
    }

    static Particulars of(Slice slice) {
        var anchors = new ArrayList<String>();
        for (var mark : slice.marks()) {
            if (mark instanceof Mark.Target target) {
                anchors.add(target.anchor());
            }
        }
        Optional<Integer> folio = Optional.empty();
        var first = new LinkedHashMap<String, String>();
        var last = new LinkedHashMap<String, String>();
        var heads = new LinkedHashMap<String, String>();
        boolean head = true;
        var rows = slice.rows();
        for (var cut : rows) {
            for (var mark : cut.row().marks()) {
                if (mark instanceof Mark.Folio own && folio.isEmpty()) {
                    folio = Optional.of(own.number());
                }
                if (mark instanceof Mark.Named named) {
                    first.putIfAbsent(named.string(), named.value());
                    last.put(named.string(), named.value());
                    if (head) {
                        heads.put(named.string(), named.value());
                    }
                }
            }
            head = false;
        }
        boolean isBlank = rows.isEmpty() && slice.notes().isEmpty();
        return new Particulars(isBlank, folio, anchors, first, last, heads);
    }
}
