package gazette.typeset.shape.rule;

/**
 * Rules that put glyphs in the place of others.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">GSUB, lookup types 1–4 and 8</a>
 */
sealed interface Substitution extends Rule {
    /** One for one: the glyph's number and a constant. */
    record Shifted(GlyphTable coverage, int delta) implements Substitution {
        @Override
        public boolean apply(Run run, Pass pass) {
            int glyph = run.ids[run.at];
            if (!coverage.covers(glyph)) {
                return false;
            }
            run.replace(run.at++, (glyph + delta) & 0xFFFF);
            return true;
        }
    }

    /** One for one: small capitals, old-style figures. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Single(GlyphTable coverage, int[] glyphs) implements Substitution {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > glyphs.length) {
                return false;
            }
            run.replace(run.at++, glyphs[covered - 1]);
            return true;
        }
    }

    /** Several for one: a letter and its accent. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Multiple(GlyphTable coverage, int[][] glyphs) implements Substitution {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > glyphs.length) {
                return false;
            }
            run.multiply(run.at, glyphs[covered - 1]);
            run.at += glyphs[covered - 1].length;
            return true;
        }
    }

    /** One of several for one: swashes. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Alternate(GlyphTable coverage, int[][] glyphs) implements Substitution {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > glyphs.length || pass.use().value() > glyphs[covered - 1].length) {
                return false;
            }
            run.replace(run.at++, glyphs[covered - 1][pass.use().value() - 1]);
            return true;
        }
    }

    /** One for several: ffi. Of the ligatures that begin with a glyph, the first that fits. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Ligature(GlyphTable coverage, Made[][] byFirst) implements Substitution {
        /** A ligature: its glyph, and the glyphs that must follow the first one. */
        record Made(int glyph, Test[] rest) {}

        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0 || covered > byFirst.length) {
                return false;
            }
            for (var made : byFirst[covered - 1]) {
                if (made.rest.length == 0) {
                    run.replace(run.at++, made.glyph);
                    return true;
                }
                var places = pass.matchInput(run, made.rest);
                if (places.length > 0) {
                    run.ligate(places, places.length, made.glyph);
                    return true;
                }
            }
            return false;
        }
    }

    /** One for one between others, from the last glyph to the first. */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Backwards(GlyphTable coverage, Test[] before, Test[] behind, int[] glyphs) implements Substitution {
        @Override
        public boolean apply(Run run, Pass pass) {
            int covered = coverage.get(run.ids[run.at]);
            if (covered == 0
                    || covered > glyphs.length
                    || pass.depth() > 0
                    || !pass.matchesContext(run, run.at, -1, before)
                    || !pass.matchesContext(run, run.at, 1, behind)) {
                return false;
            }
            // The run stays: whoever goes backwards counts by himself.
            run.replace(run.at, glyphs[covered - 1]);
            return true;
        }
    }

    /** Reads a subtable of lookup type 1, 2, 3, 4 or 8. */
    static Rule read(int type, Bytes bytes) {
        var coverage = GlyphTable.coverage(bytes.follow(2));
        return switch (type) {
            case 1 ->
                bytes.u16(0) == 1
                        ? new Shifted(coverage, bytes.s16(4))
                        : new Single(coverage, bytes.u16s(6, bytes.u16(4)));
            case 2 -> new Multiple(coverage, sequences(bytes));
            case 3 -> new Alternate(coverage, sequences(bytes));
            case 4 -> new Ligature(coverage, ligatures(bytes));
            case 8 -> backwards(coverage, bytes);
            default -> throw new IndexOutOfBoundsException("no substitution of type " + type);
        };
    }

    private static int[][] sequences(Bytes bytes) {
        bytes.requireRoom(6, 2 * bytes.u16(4));
        var sequences = new int[bytes.u16(4)][];
        for (int i = 0; i < sequences.length; i++) {
            var sequence = bytes.follow(6 + 2 * i);
            sequences[i] = sequence.u16s(2, sequence.u16(0));
        }
        return sequences;
    }

    private static Ligature.Made[][] ligatures(Bytes bytes) {
        bytes.requireRoom(6, 2 * bytes.u16(4));
        var byFirst = new Ligature.Made[bytes.u16(4)][];
        for (int i = 0; i < byFirst.length; i++) {
            var set = bytes.follow(6 + 2 * i);
            set.requireRoom(2, 2 * set.u16(0));
            byFirst[i] = new Ligature.Made[set.u16(0)];
            for (int k = 0; k < byFirst[i].length; k++) {
                var ligature = set.follow(2 + 2 * k);
                byFirst[i][k] = new Ligature.Made(
                        ligature.u16(0), Context.glyphs(ligature, 4, Math.max(ligature.u16(2) - 1, 0)));
            }
        }
        return byFirst;
    }

    private static Rule backwards(GlyphTable coverage, Bytes bytes) {
        int before = bytes.u16(4);
        int behindAt = 6 + 2 * before;
        int behind = bytes.u16(behindAt);
        int glyphsAt = behindAt + 2 + 2 * behind;
        return new Backwards(
                coverage,
                Context.coverages(bytes, 6, before),
                Context.coverages(bytes, behindAt + 2, behind),
                bytes.u16s(glyphsAt + 2, bytes.u16(glyphsAt)));
    }
}
