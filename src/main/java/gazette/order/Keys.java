package gazette.order;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names in the order in which messages list them. */
final class Keys {
    private Keys() {}

    static Set<String> of(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }
}
