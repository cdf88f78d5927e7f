package gazette.progress;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;

/** Is told how a run gets on. */
@FunctionalInterface
public interface Listener {
    /** Listens to nothing. */
    Listener NOBODY = event -> {};

    /** Hears of one event; called by any thread, by many at once, and kept waiting by nothing. */
    void hear(Event event);

    /** Hears what a room has to say. */
    default void notice(Diagnostic note) {
        hear(new Event.Noticed(note));
    }

    /** Some work, once everything that was noticed about it is heard. */
    default <T> T heard(Noted<T> noted) {
        noted.notes().forEach(this::notice);
        return noted.work();
    }
}
