package gazette.order;

import gazette.diagnostic.PressException;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that are all known, with what stands behind them.
 *
 * @param place where they stand
 * @param what they describe, with its article ("a section")
 */
record Mapping(Value place, String what, Map<String, Value> values) {
    Optional<Value> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Value required(String key) {
        return optional(key).orElseThrow(() -> fault(what + " has no “" + key + "”", "add a line “" + key + ": …”"));
    }

    PressException fault(String fault, String hint) {
        return place.fault(fault, hint);
    }
}
