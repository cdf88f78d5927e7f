package gazette.punctuate;

import gazette.punctuate.Pairing.Mark;
import java.util.BitSet;

/** Sets the marks of one paragraph after the other. */
final class Compositor {
    /** Whether the paragraph before ended inside a quotation. */
    private boolean goesOn;

    /** Sets all marks of one paragraph. */
    void set(Strip strip) {
        TypedTwice.join(strip);
        var untouchable = Addresses.in(strip.text());
        Dashes.set(strip, untouchable);
        Ellipses.set(strip, untouchable);
        quotationMarks(strip, untouchable);
        HighPoints.set(strip, untouchable);
        Spaces.set(strip, untouchable);
    }

    /** What follows is not a further paragraph of the same text. */
    void begin() {
        goesOn = false;
    }

    private void quotationMarks(Strip strip, BitSet untouchable) {
        var marks = Pairing.marksOf(strip, untouchable);
        var reading = Pairing.read(strip, marks, goesOn);
        var thoughts = Thoughts.in(strip, reading.marks());
        reading.marks().forEach(mark -> set(strip, mark, thoughts.contains(mark.place())));
        goesOn = reading.open();
    }

    private static void set(Strip strip, Mark mark, boolean thought) {
        var typed = strip.at(mark.place());
        if ("\"'`".indexOf(typed) < 0) {
            respect(strip, mark, typed);
            return;
        }
        var national = NationalMarks.of(strip.language(mark.place()));
        var inner = mark.depth() % 2 == 1 || thought;
        switch (mark.role()) {
            case APOSTROPHE -> strip.replace(mark.place(), "’");
            case PRIME -> strip.replace(mark.place(), typed == '"' ? "″" : "′");
            case OPENS ->
                open(
                        strip,
                        mark.place(),
                        typed == '"' ? inner ? national.innerOpen() : national.open() : national.singleOpen());
            case CLOSES ->
                close(
                        strip,
                        mark.place(),
                        typed == '"' ? inner ? national.innerClose() : national.close() : national.singleClose());
        }
    }

    /** Marks that are curly already stay, but for the one error that programs make: ‘90s, ‘tis. */
    private static void respect(Strip strip, Mark mark, char typed) {
        if (typed == '‘' && mark.role() == Pairing.Role.APOSTROPHE) {
            strip.replace(mark.place(), "’");
        }
        var national = NationalMarks.of(strip.language(mark.place()));
        if (typed == '«' && national.open().startsWith("«")) {
            open(strip, mark.place(), national.open());
        } else if (typed == '»' && national.close().endsWith("»")) {
            close(strip, mark.place(), national.close());
        }
    }

    /** A space that the mark brings along takes the place of one that was typed. */
    private static void open(Strip strip, int place, String mark) {
        strip.replace(place, mark);
        if (mark.length() > 1 && isSpace(strip.at(place + 1)) && place + 1 < strip.length()) {
            strip.replace(place + 1, "");
        }
    }

    private static void close(Strip strip, int place, String mark) {
        strip.replace(place, mark);
        if (mark.length() > 1 && isSpace(strip.at(place - 1)) && place > 0) {
            strip.replace(place - 1, "");
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
