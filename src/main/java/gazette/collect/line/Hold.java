package gazette.collect.line;

import java.util.concurrent.Semaphore;

/**
 * Room in memory for what comes from the web, counted in bytes: who brings more than there is room for waits until others
 * have left. The first to come is the first to get in, however much it is.
 */
public final class Hold {
    private final int capacity;
    private final Semaphore room;

    /**
     * An empty hold.
     *
     * @param capacity in bytes
     */
    Hold(int capacity) {
        this.capacity = capacity;
        this.room = new Semaphore(capacity, true);
    }

    /** Waits for room for so many bytes; what is larger than the whole hold has it to itself. */
    Cargo stow(long bytes) {
        int weight = (int) Math.min(bytes, capacity);
        room.acquireUninterruptibly(weight);
        return new Cargo(weight);
    }

    /** What lies in the hold for one thing; used by one thread. */
    final class Cargo implements AutoCloseable {
        private int weight;

        private Cargo(int weight) {
            this.weight = weight;
        }

        /** No more than so many bytes of it are left. */
        void lighten(long bytes) {
            int left = (int) Math.min(bytes, weight);
            room.release(weight - left);
            weight = left;
        }

        @Override
        public void close() {
            lighten(0);
        }
    }
}
