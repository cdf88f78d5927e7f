package gazette.press;

import gazette.archive.Placing;
import java.util.List;

/**
 * Is told when the files of an issue go to their places. Between {@link #record} and one of the other two nobody knows
 * whether they are there, should the run break off.
 */
interface Ledger {
    /** For issues of which nothing has to be remembered. */
    Ledger NONE = new Ledger() {
        @Override
        public void record(List<Placing> placings) {}

        @Override
        public void settle() {}

        @Override
        public void withdraw() {}
    };

    /** All files are written; they are about to be put in their places. */
    void record(List<Placing> placings);

    /** All of them are in their places. */
    void settle();

    /** None of them is in its place. */
    void withdraw();
}
