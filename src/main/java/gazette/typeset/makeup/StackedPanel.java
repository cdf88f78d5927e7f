package gazette.typeset.makeup;

/** A panel, and where its rows stand; heights are in 1/1000 pt. */
record StackedPanel(Panel panel, Stack stack) {
    /** Whether a frame stands around any of its rows. */
    boolean holds(Frame frame) {
        return first(frame) <= last(frame);
    }

    /** The top of the first row in a frame. */
    int top(Frame frame) {
        return stack.top(first(frame));
    }

    /** The bottom of the last row in a frame. */
    int bottom(Frame frame) {
        int last = last(frame);
        return stack.top(last) + panel.rows().get(last).row().height();
    }

    /** Whether a frame begins here, rather than in a panel before. */
    boolean begins(Frame frame) {
        var cut = panel.rows().get(first(frame));
        return cut.first() && cut.take() == frame.first();
    }

    /** Whether a frame ends here, rather than in a panel after. */
    boolean ends(Frame frame) {
        var cut = panel.rows().get(last(frame));
        return cut.last() && cut.take() == frame.end() - 1;
    }

    private int first(Frame frame) {
        return first(frame.first());
    }

    private int last(Frame frame) {
        return first(frame.end()) - 1;
    }

    /** The first row that belongs to a take or to one after it. */
    private int first(int take) {
        int low = 0;
        int high = panel.rows().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (panel.rows().get(middle).take() < take) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
