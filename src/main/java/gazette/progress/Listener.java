package gazette.progress;

/** Is told how a run gets on. */
@FunctionalInterface
public interface Listener {
    /** Listens to nothing. */
    Listener NOBODY = event -> {};

    /** Hears of one event; called by any thread, by many at once, and kept waiting by nothing. */
    void hear(Event event);
}
