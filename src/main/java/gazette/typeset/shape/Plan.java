package gazette.typeset.shape;

import gazette.font.Font;
import gazette.typeset.shape.rule.Attachment;
import gazette.typeset.shape.rule.Definitions;
import gazette.typeset.shape.rule.Kerns;
import gazette.typeset.shape.rule.Layout;
import gazette.typeset.shape.rule.Lookup;
import gazette.typeset.shape.rule.Pass;
import gazette.typeset.shape.rule.Run;
import gazette.typeset.shape.script.Characters;
import gazette.typeset.shape.script.Joining;
import gazette.typeset.shape.script.Reordering;
import gazette.typeset.shape.script.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one font does for one script, language and choice of features: its lookups, in order, with a note for every glyph
 * which of them may begin with it. A word that no lookup begins with costs next to nothing.
 */
final class Plan implements Hand {
    /** Which glyphs stand for others in this instance of a once variable font: before all else. */
    private static final SortedMap<String, Layout.Use> VARIANTS = new TreeMap<>(Map.of("rvrn", Layout.Use.PLAIN));

    private static final List<String> USUAL =
            List.of("ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt", "curs", "dist", "kern");

    private static final List<String> OF_MARKS = List.of("abvm", "blwm", "mark", "mkmk");

    /** What Arabic does one after the other; all else comes last. */
    private static final List<List<String>> ARABIC_STAGES = List.of(
            List.of("ccmp", "locl"),
            List.of("isol"),
            List.of("fina"),
            List.of("medi"),
            List.of("init"),
            List.of("rlig"),
            List.of("calt"));

    /** What Devanagari does one after the other once letters are in order; the first two before. */
    private static final List<String> SYLLABLE_STAGES =
            List.of("nukt", "akhn", "rphf", "rkrf", "pref", "blwf", "abvf", "half", "pstf", "vatu", "cjct");

    private static final List<String> OF_SYLLABLES = List.of("init", "pres", "abvs", "blws", "psts", "haln");

    /** What a joiner is not looked through by, since it has done its work in choosing forms. */
    private static final List<String> ARABIC = List.of("ccmp", "locl", "rlig", "calt", "rclt", "liga", "clig", "mset");

    private static final int BITS = 64;

    private final Rules rules;
    private final Script script;
    private final boolean rightToLeft;
    private final Step[] substitutions;
    private final Step[] positions;
    private final long[] substituting;
    private final long[] positioning;
    private final boolean kernsByTable;
    private final Optional<Turns> turns;

    /** Who orders letters anew, before which two of the steps. */
    private record Turns(Reordering reordering, int first, int second) {}

    /** The rules of one font. */
    record Rules(Font font, Definitions definitions, Layout substitutions, Layout positions, Kerns kerns) {
        static Rules of(Font font) {
            return new Rules(
                    font, Definitions.of(font), Layout.of(font, "GSUB"), Layout.of(font, "GPOS"), Kerns.of(font));
        }
    }

    /** One lookup on its way through a run; from the 64th on, steps share a bit. */
    private record Step(Lookup lookup, Pass pass, long bit) {}

    private Plan(
            Rules rules,
            Script script,
            boolean rightToLeft,
            List<Step> substitutions,
            List<Step> positions,
            boolean kernsByTable,
            Optional<Turns> turns) {
        this.rules = rules;
        this.turns = turns;
        this.script = script;
        this.rightToLeft = rightToLeft;
        this.substitutions = substitutions.toArray(Step[]::new);
        this.positions = positions.toArray(Step[]::new);
        this.substituting = touched(substitutions);
        this.positioning = touched(positions);
        this.kernsByTable = kernsByTable;
    }

    /**
     * Makes a plan.
     *
     * @param withFractions whether digits around a fraction slash become a fraction by themselves
     */
    static Plan of(
            Rules rules,
            Script script,
            String language,
            Features features,
            boolean rightToLeft,
            boolean withFractions) {
        var tag = script.tag();
        var wanted = wanted(features, rightToLeft, withFractions);
        boolean kerns = wanted.containsKey("kern")
                && !rules.kerns.byPair().isEmpty()
                && !rules.positions.has(tag, language, "kern");
        var positions = new ArrayList<Step>();
        addSteps(positions, rules.positions, rules.positions.uses(tag, language, wanted, true));
        var substitutions = new ArrayList<Step>();
        addSteps(substitutions, rules.substitutions, rules.substitutions.uses(tag, language, VARIANTS, true));
        if (script.hand() == Script.Hand.ARABIC) {
            addForms(wanted, features);
            for (var stage : ARABIC_STAGES) {
                var now = new TreeMap<>(wanted);
                now.keySet().retainAll(stage);
                wanted.keySet().removeAll(stage);
                addSteps(substitutions, rules.substitutions, rules.substitutions.uses(tag, language, now, false));
            }
        }
        var turns = script.hand() == Script.Hand.DEVANAGARI
                ? Optional.of(syllables(substitutions, rules, tag, language, wanted))
                : Optional.<Turns>empty();
        addSteps(substitutions, rules.substitutions, rules.substitutions.uses(tag, language, wanted, false));
        return new Plan(rules, script, rightToLeft, substitutions, positions, kerns, turns);
    }

    /** Adds what Devanagari does stage by stage, and changes what it does at the end. */
    private static Turns syllables(
            List<Step> steps, Rules rules, String script, String language, SortedMap<String, Layout.Use> wanted) {
        var layout = rules.substitutions;
        wanted.remove("liga");
        var first = new TreeMap<String, Layout.Use>();
        for (var tag : List.of("locl", "ccmp")) {
            wanted.remove(tag);
            first.put(tag, new Layout.Use(Run.ALL, 1, true, true));
        }
        addSteps(steps, layout, layout.uses(script, language, first, false));
        int ordered = steps.size();
        for (var tag : SYLLABLE_STAGES) {
            int mask = Reordering.CHOSEN.contains(tag) ? Reordering.mask(tag) : Run.ALL;
            var stage = new TreeMap<>(Map.of(tag, new Layout.Use(mask, 1, false, true)));
            addSteps(steps, layout, layout.uses(script, language, stage, false));
        }
        OF_SYLLABLES.forEach(tag -> wanted.put(tag, new Layout.Use(Run.ALL, 1, false, true)));
        int virama = rules.font.glyph(0x94D);
        var reordering = new Reordering(layout, rules.definitions, script, language, virama);
        return new Turns(reordering, ordered, steps.size());
    }

    /** What Arabic has beside the usual: the forms of letters, each for the glyphs that were marked for it. */
    private static void addForms(SortedMap<String, Layout.Use> wanted, Features features) {
        wanted.put("mset", Layout.Use.PLAIN);
        for (var tag : ARABIC) {
            if (wanted.containsKey(tag) && !features.values().containsKey(tag)) {
                wanted.put(tag, new Layout.Use(Run.ALL, 1, false));
            }
        }
        for (int form = 0; form < Joining.FEATURES.size(); form++) {
            wanted.put(Joining.FEATURES.get(form), new Layout.Use(Joining.mask(form), 1, false));
        }
    }

    private static SortedMap<String, Layout.Use> wanted(Features features, boolean rightToLeft, boolean withFractions) {
        var wanted = new TreeMap<String, Layout.Use>();
        for (var tag : USUAL) {
            wanted.put(tag, Layout.Use.PLAIN);
        }
        for (var tag : rightToLeft ? List.of("rtla", "rtlm") : List.of("ltra", "ltrm")) {
            wanted.put(tag, Layout.Use.PLAIN);
        }
        for (var tag : OF_MARKS) {
            wanted.put(tag, new Layout.Use(Run.ALL, 1, false));
        }
        if (withFractions) {
            wanted.put("frac", new Layout.Use(Run.FRACTION, 1, true));
            wanted.put("numr", new Layout.Use(Run.NUMERATOR, 1, true));
            wanted.put("dnom", new Layout.Use(Run.DENOMINATOR, 1, true));
        }
        features.values().forEach((tag, value) -> {
            if (value > 0) {
                wanted.put(tag, new Layout.Use(Run.ALL, value, !OF_MARKS.contains(tag)));
            } else {
                wanted.remove(tag);
            }
        });
        return wanted;
    }

    private static void addSteps(List<Step> steps, Layout layout, SortedMap<Integer, Layout.Use> uses) {
        uses.forEach((index, use) -> {
            var lookup = layout.lookup(index);
            long bit = 1L << Math.min(steps.size(), BITS - 1);
            steps.add(new Step(lookup, lookup.pass(use, 0), bit));
        });
    }

    private long[] touched(List<Step> steps) {
        var touched = new long[rules.font.glyphCount()];
        for (var step : steps) {
            step.lookup.mark(touched, step.bit);
        }
        return touched;
    }

    @Override
    public Glyphs shape(String text) {
        var run = Characters.run(text, rules.font, rules.definitions, script.hand(), rightToLeft);
        substitute(run);
        place(run);
        run.dropInvisible();
        if (rightToLeft) {
            run.reverse();
        }
        return Cast.of(run, rules.font);
    }

    private void substitute(Run run) {
        long waiting = union(run, substituting);
        for (int i = 0; i <= substitutions.length; i++) {
            turn(run, i);
            if (i < substitutions.length
                    && (waiting & substitutions[i].bit) != 0
                    && apply(substitutions[i], run, substituting)) {
                waiting = union(run, substituting);
            }
        }
        for (int i = 0; i < run.count; i++) {
            if (run.ids[i] >= rules.font.glyphCount()) {
                run.ids[i] = 0; // a rule of a damaged font
            }
        }
    }

    private void turn(Run run, int step) {
        if (turns.isPresent() && step == turns.get().first) {
            turns.get().reordering.begin(run);
        }
        if (turns.isPresent() && step == turns.get().second) {
            turns.get().reordering.end(run);
        }
    }

    private static long union(Run run, long[] touched) {
        long union = 0;
        for (int i = 0; i < run.count; i++) {
            union |= bits(run, i, touched);
        }
        return union;
    }

    private static long bits(Run run, int i, long[] touched) {
        return run.ids[i] < touched.length ? touched[run.ids[i]] : 0;
    }

    private static boolean apply(Step step, Run run, long[] touched) {
        boolean applied = false;
        if (step.lookup.isBackwards()) {
            for (run.at = run.count - 1; run.at >= 0; run.at--) {
                applied |= applyHere(step, run, touched);
            }
            return applied;
        }
        run.at = 0;
        while (run.at < run.count) {
            if (applyHere(step, run, touched)) {
                applied = true;
            } else {
                run.at++;
            }
        }
        return applied;
    }

    private static boolean applyHere(Step step, Run run, long[] touched) {
        return (bits(run, run.at, touched) & step.bit) != 0
                && (run.masks[run.at] & step.pass.use().mask()) != 0
                && step.lookup.apply(run, step.pass);
    }

    private void place(Run run) {
        run.advances = new int[run.count];
        run.dx = new int[run.count];
        run.dy = new int[run.count];
        run.anchors = new int[run.count];
        run.joined = new boolean[run.count];
        for (int i = 0; i < run.count; i++) {
            run.advances[i] = (run.flags[i] & Run.MADE_SPACE) != 0
                    ? run.flags[i] >>> Run.WIDTH_SHIFT
                    : rules.font.advance(run.ids[i]);
        }
        long waiting = union(run, positioning);
        for (var step : positions) {
            if ((waiting & step.bit) != 0) {
                apply(step, run, positioning);
            }
        }
        if (kernsByTable) {
            rules.kerns.apply(run);
        }
        settleMarks(run);
        Attachment.finish(run);
    }

    private void settleMarks(Run run) {
        int letter = -1;
        for (int i = 0; i < run.count; i++) {
            if (run.draws(i)) {
                if (!run.isMark(i)) {
                    letter = i;
                } else if (rules.positions.isEmpty() && letter >= 0 && !rightToLeft) {
                    centre(run, i, letter);
                } else if (script.hand() != Script.Hand.DEVANAGARI) {
                    run.advances[i] = 0;
                }
            } else {
                run.advances[i] = 0;
                run.dx[i] = 0;
                run.dy[i] = 0;
            }
        }
    }

    /** Sets a mark over or under its letter in a font that does not say where: in the middle, clear of capitals. */
    private void centre(Run run, int mark, int letter) {
        var font = rules.font;
        var above = font.bounds(run.ids[mark]);
        var below = font.bounds(run.ids[letter]);
        int pen = 0;
        for (int i = letter; i < mark; i++) {
            pen += run.advances[i];
        }
        run.advances[mark] = 0;
        run.dx[mark] = (below[0] + below[2] - above[0] - above[2]) / 2 - pen;
        run.dy[mark] = above[1] > font.xHeight() / 2 ? Math.max(0, below[3] - font.xHeight()) : 0;
    }

    @Override
    public String toString() {
        return rules.font + Arrays.toString(substitutions);
    }
}
