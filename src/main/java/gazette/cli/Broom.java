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

    /** Where a sweep finds less than this, most is in use, and the next one waits for twice as much. In bytes. */
    private static final long WORTHWHILE = 14L << 20;

    private static final long PAUSE = 100;

    private Broom() {}

    /** Sweeps until the program ends. */
    static void begin() {
        Thread.ofPlatform().daemon().name("broom").start(Broom::sweep);
    }

    private static void sweep() {
        long clean = LITTLE - MUCH;
        long room = MUCH;
        try {
            while (true) {
                Thread.sleep(PAUSE);
                long full = used();
                if (full > clean + room) {
                    System.gc();
                    long left = used();
                    room = full - left < WORTHWHILE ? 2 * MUCH : MUCH;
                    clean = Math.max(left, LITTLE - MUCH);
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
