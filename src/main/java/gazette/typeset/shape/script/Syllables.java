package gazette.typeset.shape.script;

import gazette.typeset.shape.rule.Run;

/**
 * Cuts a run of Devanagari into syllables: consonants joined by viramas, then a vowel, then what modifies it. What fits into
 * none is a syllable of its own.
 */
final class Syllables {
    private final Run run;

    private Syllables(Run run) {
        this.run = run;
    }

    /** Numbers the syllables, from 1. */
    static void number(Run run) {
        var syllables = new Syllables(run);
        int number = 1;
        for (int from = 0; from < run.count; number++) {
            int to = Math.max(from + 1, syllables.end(from));
            for (int i = from; i < to; i++) {
                Indic.setSyllable(run, i, number);
            }
            from = to;
        }
    }

    private boolean is(int i, int category) {
        return i < run.count && Indic.category(run, i) == category;
    }

    private boolean isConsonant(int i) {
        return is(i, Indic.CONSONANT) || is(i, Indic.RA);
    }

    private boolean isJoiner(int i) {
        return is(i, Indic.JOINER) || is(i, Indic.NON_JOINER);
    }

    private int end(int from) {
        if (is(from, Indic.SYMBOL)) {
            return modifiers(nuktas(from + 1));
        }
        int vowel = is(from, Indic.RA) && is(from + 1, Indic.VIRAMA) ? from + 2 : from;
        if (is(vowel, Indic.VOWEL)) {
            int end = nuktas(vowel + 1);
            return Math.max(tail(end), is(end, Indic.JOINER) ? end + 1 : end);
        }
        if (isConsonant(from)) {
            return tail(consonant(from));
        }
        if (is(from, Indic.PLACEHOLDER)) {
            return tail(nuktas(from + 1));
        }
        return tail(nuktas(from));
    }

    private int nuktas(int from) {
        int to = from;
        while (to < from + 2 && is(to, Indic.NUKTA)) {
            to++;
        }
        return to;
    }

    /** A consonant with its joiner and dots; the same place if there is none. */
    private int consonant(int from) {
        return isConsonant(from) ? nuktas(is(from + 1, Indic.JOINER) ? from + 2 : from + 1) : from;
    }

    /** What follows on the first letter. */
    private int tail(int from) {
        int at = from;
        for (int next = joined(at); next > at; next = joined(at)) {
            at = next;
        }
        int virama = is(at, Indic.VIRAMA) && is(at + 1, Indic.NON_JOINER) ? at + 2 : virama(at);
        return modifiers(Math.max(virama, matras(at)));
    }

    /** A virama and the consonant that it joins; the same place if there is none. */
    private int joined(int from) {
        int virama = virama(from);
        int consonant = virama > from ? consonant(virama) : virama;
        return consonant > virama ? consonant : from;
    }

    private int virama(int from) {
        int virama = isJoiner(from) && is(from + 1, Indic.VIRAMA) ? from + 1 : from;
        if (!is(virama, Indic.VIRAMA)) {
            return from;
        }
        if (!is(virama + 1, Indic.JOINER)) {
            return virama + 1;
        }
        return is(virama + 2, Indic.NUKTA) ? virama + 3 : virama + 2;
    }

    private int matras(int from) {
        int at = from;
        while (true) {
            int matra = at;
            while (isJoiner(matra)) {
                matra++;
            }
            if (!is(matra, Indic.MATRA)) {
                return at;
            }
            at = is(matra + 1, Indic.NUKTA) ? matra + 2 : matra + 1;
            at = is(at, Indic.VIRAMA) ? at + 1 : at;
        }
    }

    private int modifiers(int from) {
        int at = from;
        int modifier = isJoiner(at) ? at + 1 : at;
        if (is(modifier, Indic.MODIFIER)) {
            at = is(modifier + 1, Indic.MODIFIER) ? modifier + 2 : modifier + 1;
            at = is(at, Indic.NON_JOINER) ? at + 1 : at;
        }
        while (is(at, Indic.CHANT)) {
            at++;
        }
        return at;
    }
}
