package gazette.cli;

/**
 * Sweeps the heap while the program runs. The collector that takes the least processor time lets what has grown old and died
 * lie until the heap is full, and the heap may fill a quarter of the machine; a nightly run is a guest there. It has to be
 * swept by hand when as much lies about as is worth the while.
 */
final class Broom {
    /** Below this nothing is swept, in bytes. */
    private static final long LITTLE = 112L << 20;

    /** What may come to lie about between one sweep and the next, in bytes. */
    private static final long MUCH = 56L << 20;

    private static final long PAUSE = 100;

    private Broom() {}

    /** Sweeps until the program ends. */
    static void begin() {
        Thread.ofPlatform().daemon().name("broom").start(Broom::sweep);
    }

    private static void sweep() {
        long clean = LITTLE - MUCH;
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (used() > clean + MUCH) {
                    System.gc();
                    clean = Math.max(used(), LITTLE - MUCH);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long used() {
        var heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }
}
