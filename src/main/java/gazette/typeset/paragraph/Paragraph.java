package gazette.typeset.paragraph;

import gazette.typeset.paragraph.TotalFit.Fit;
import gazette.typeset.paragraph.TotalFit.Tolerance;
import gazette.typeset.shape.Shaper;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs. It remembers the words it has shaped, so one should serve a whole issue. Safe to share between threads. */
public final class Paragraph {
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
        if (copy.isEmpty()) {
            return List.of();
        }
        var measures = new Measures(setting);
        var places = Breakpoints.of(copy, setting, false);
        var fit = new TotalFit(places, setting, measures, Tolerance.TIGHT, false).best();
        if (fit.isEmpty()) {
            places = Breakpoints.of(copy, setting, true);
            fit = new TotalFit(places, setting, measures, Tolerance.USUAL, false).best();
        }
        if (fit.isEmpty()) {
            places = places.withDesperate(measures.narrowest());
            fit = new TotalFit(places, setting, measures, Tolerance.EMERGENCY, false).best();
        }
        return new ComposingStick(places, setting, measures)
                .lines(fit.orElseThrow().places());
    }

    /** Breaks a paragraph into lines, and again into one line less and one more where that can be done well. */
    public Alternatives alternatives(List<Piece> pieces, Setting setting) {
        var copy = new Copy(pieces, setting.rightToLeft(), founts);
        var measures = new Measures(setting);
        var places = Breakpoints.of(copy, setting, true);
        var choice = new TotalFit(places, setting, measures, Tolerance.USUAL, true);
        var best = copy.isEmpty() ? Optional.<Fit>empty() : choice.best();
        if (best.isEmpty()) {
            return new Alternatives(
                    new Alternatives.Version(set(pieces, setting), Demerits.FORBIDDEN),
                    Optional.empty(),
                    Optional.empty());
        }
        var lines = best.get().places().length;
        return new Alternatives(
                version(best.get(), places, setting, measures),
                choice.ofLines(lines - 1).map(fit -> version(fit, places, setting, measures)),
                choice.ofLines(lines + 1).map(fit -> version(fit, places, setting, measures)));
    }

    private static Alternatives.Version version(Fit fit, Breakpoints places, Setting setting, Measures measures) {
        return new Alternatives.Version(
                new ComposingStick(places, setting, measures).lines(fit.places()), fit.demerits());
    }
}
