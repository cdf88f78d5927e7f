package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.wording.Wording;

/** What each chunk says of who speaks in it; asked once and kept, since every quotation that may hold a chunk wants to know. */
final class Voices {
    private final int[] singular;
    private final int[] plural;
    private final double[] attributions;
    private final boolean[] takesUp;
    private final boolean[] speaksOfQuotation;
    private final boolean[] reports;

    Voices(Copy copy) {
        var size = copy.size();
        singular = new int[size];
        plural = new int[size];
        attributions = new double[size];
        takesUp = new boolean[size];
        speaksOfQuotation = new boolean[size];
        reports = new boolean[size];
        for (var i = 0; i < size; i++) {
            var own = copy.own(i);
            singular[i] = Wording.firstPerson(own);
            plural[i] = Wording.firstPersonPlural(own);
            attributions[i] = Attributions.weight(copy, i);
            takesUp[i] = Wording.takesUp(copy.text(i));
            speaksOfQuotation[i] = Wording.speaksOfQuotation(copy.text(i));
            reports[i] = Wording.reports(copy.text(i));
        }
    }

    /** How often it says "I" outside of quotation marks. */
    int singular(int i) {
        return singular[i];
    }

    /** How often it says "we" outside of quotation marks. */
    int plural(int i) {
        return plural[i];
    }

    /** How much it looks like the attribution of what stands before it; 0 beyond the end. */
    double attribution(int i) {
        return i < attributions.length ? attributions[i] : 0;
    }

    boolean takesUp(int i) {
        return takesUp[i];
    }

    boolean speaksOfQuotation(int i) {
        return speaksOfQuotation[i];
    }

    boolean reports(int i) {
        return reports[i];
    }
}
