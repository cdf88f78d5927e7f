package gazette.typeset.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * White that may be some lines wider, so that a page of short paragraphs, which can be set in one way only, need not end short:
 * below the headline of an article, where each has white of its own anyway, and around a crosshead, a quotation, a list. It
 * grows by whole lines of the grid. Between paragraphs it never does.
 */
final class Leads {
    /** What one, two, … lines more below a headline cost. */
    private static final int[] BELOW_HEADLINE = {250, 800, 2_400};

    /** What a line more elsewhere costs: somewhat less than a line missing at the foot of a page. */
    private static final int[] AROUND = {900};

    private Leads() {}

    /**
     * Takes, some with more white above them to choose from.
     *
     * @param parted the numbers of those before which something ends or begins that white sets off
     * @param grid the distance of the grid's lines, in 1/1000 pt
     */
    static List<Take> in(List<Take> takes, Set<Integer> parted, int grid) {
        var led = new ArrayList<Take>();
        for (int i = 0; i < takes.size(); i++) {
            led.add(takes.get(i).led(costs(takes, i, parted), grid));
        }
        return led;
    }

    private static int[] costs(List<Take> takes, int number, Set<Integer> parted) {
        var take = takes.get(number);
        var row = take.best().getFirst();
        if (number == 0 || row.before().space() <= 0 || take.drift().isPresent()) {
            return new int[0];
        }
        if (isFirstText(takes, number)) {
            return BELOW_HEADLINE;
        }
        return parted.contains(number) && row.before().penalty() < Gap.AVOID ? AROUND : new int[0];
    }

    /** Whether all above a text stands off the grid: then it is a headline and what belongs to it. */
    private static boolean isFirstText(List<Take> takes, int number) {
        for (int i = 0; i < number; i++) {
            if (isOnGrid(takes.get(i))) {
                return false;
            }
        }
        return isOnGrid(takes.get(number));
    }

    private static boolean isOnGrid(Take take) {
        return take.best().getFirst().stand() == Row.Stand.ON_GRID;
    }
}
