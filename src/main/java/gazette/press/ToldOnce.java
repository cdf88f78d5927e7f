package gazette.press;

import gazette.diagnostic.Diagnostic;
import gazette.progress.Event;
import gazette.progress.Listener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands on what happens, and of what is noticed each thing once: a page that names a missing picture a thousand times misses one
 * picture.
 */
final class ToldOnce implements Listener {
    private final Listener listener;
    private final Set<Diagnostic> told = ConcurrentHashMap.newKeySet();

    ToldOnce(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void hear(Event event) {
        if (!(event instanceof Event.Noticed noticed) || told.add(noticed.note())) {
            listener.hear(event);
        }
    }
}
