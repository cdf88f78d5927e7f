package gazette.typeset.paragraph;

import gazette.typeset.paragraph.Alternatives.Version;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.TotalFit.Fit;
import gazette.typeset.paragraph.TotalFit.Tolerance;
import gazette.typeset.shape.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs. It remembers the words it has shaped, so one should serve a whole issue. Safe to share between threads. */
public final class Paragraph {
    /** Paragraphs of more lines are set in one way only: to tell all ways apart would take memory by the square of them. */
    private static final int LONGEST = 300;

    private static final List<Integer> OTHER_LENGTHS = List.of(-1, 1, -2, 2);

    private final FountCase founts;

    /** Sets with this shaper. */
    public Paragraph(Shaper shaper) {
        this.founts = new FountCase(shaper);
    }

    /**
     * Breaks a paragraph into lines.
     *
     * @param pieces in reading order; may be empty or white, which gives no line
     */
    public List<Line> set(List<Piece> pieces, Setting setting) {
        var copy = new Copy(pieces, setting.rightToLeft(), founts);
        return copy.isEmpty() ? List.of() : fit(copy, setting).lines();
    }

    /**
     * Breaks a paragraph into lines as {@link #set} does, and again into up to two lines less and more where that can be done
     * within what a careful reader forgives.
     *
     * @param spoilt versions worse than the best by so many demerits are not wanted
     */
    public Alternatives alternatives(List<Piece> pieces, Setting setting, long spoilt) {
        var copy = new Copy(pieces, setting.rightToLeft(), founts);
        if (copy.isEmpty()) {
            return new Alternatives(new Version(List.of(), 0), List.of());
        }
        var best = fit(copy, setting);
        if (best.count() > LONGEST) {
            return new Alternatives(best.version(), List.of());
        }
        var places = best.all.hyphens() ? best.all : Breakpoints.of(copy, setting, true);
        var measures = new Measures(setting);
        var tolerance = best.tolerance.lastResort() ? Tolerance.EMERGENCY : Tolerance.USUAL;
        var search = new TotalFit(places, setting, measures, tolerance, true);
        if (search.best().isEmpty()) {
            return new Alternatives(best.version(), List.of());
        }
        var others = new ArrayList<Version>();
        for (var more : OTHER_LENGTHS) {
            search.ofLines(best.count() + more)
                    .filter(fit -> fit.demerits() - best.fit.demerits() < spoilt)
                    .ifPresent(fit -> others.add(new Broken(places, tolerance, fit, setting, measures).version()));
        }
        return new Alternatives(best.version(), others);
    }

    /**
     * A paragraph in so many lines, one of which does not end in a hyphen; empty if a careful reader would not forgive it.
     *
     * @param whole the line, counted from 0
     */
    public Optional<Version> unbroken(List<Piece> pieces, Setting setting, int lines, int whole) {
        if (lines > LONGEST) {
            return Optional.empty();
        }
        var copy = new Copy(pieces, setting.rightToLeft(), founts);
        var places = Breakpoints.of(copy, setting, true);
        var measures = new Measures(setting);
        var search = new TotalFit(places, setting, measures, Tolerance.USUAL, true, whole);
        return search.best()
                .flatMap(best -> search.ofLines(lines))
                .map(fit -> new Broken(places, Tolerance.USUAL, fit, setting, measures).version());
    }

    /** Tries without hyphens; with them, where that fails or leaves the last line a runt; with more; whatever it takes. */
    private static Broken fit(Copy copy, Setting setting) {
        var measures = new Measures(setting);
        var tight = setting.align() == Align.JUSTIFY ? Tolerance.TIGHT : Tolerance.RAGGED;
        var whole = fit(Breakpoints.of(copy, setting, false), tight, setting, measures);
        if (whole.isPresent() && whole.get().fit.demerits() < Demerits.DUBIOUS) {
            return whole.get();
        }
        var places = Breakpoints.of(copy, setting, true);
        return better(whole, fit(places, Tolerance.USUAL, setting, measures))
                .or(() -> fit(Breakpoints.relaxed(copy, setting), Tolerance.USUAL, setting, measures))
                .orElseGet(() -> fit(
                                Breakpoints.relaxed(copy, setting).withDesperate(measures.narrowest()),
                                Tolerance.EMERGENCY,
                                setting,
                                measures)
                        .orElseThrow());
    }

    private static Optional<Broken> fit(Breakpoints places, Tolerance tolerance, Setting setting, Measures measures) {
        return new TotalFit(places, setting, measures, tolerance, false)
                .best()
                .map(fit -> new Broken(places, tolerance, fit, setting, measures));
    }

    private static Optional<Broken> better(Optional<Broken> one, Optional<Broken> other) {
        boolean first = one.isPresent()
                && other.filter(broken -> broken.fit.demerits() < one.get().fit.demerits())
                        .isEmpty();
        return first ? one : other;
    }

    /** A paragraph of which it is known where its lines end. */
    private record Broken(Breakpoints all, Tolerance tolerance, Fit fit, Setting setting, Measures measures) {
        List<Line> lines() {
            return new ComposingStick(all, setting, measures).lines(fit.places());
        }

        Version version() {
            return new Version(lines(), fit.demerits());
        }

        int count() {
            return fit.places().length;
        }
    }
}
