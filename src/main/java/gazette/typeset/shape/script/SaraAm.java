package gazette.typeset.shape.script;

import gazette.font.Font;
import gazette.typeset.shape.rule.Run;

/**
 * The Thai and Lao vowel that is written as a ring over the letter and a sign behind it. Marks of tone that are typed before
 * it stand over its ring.
 *
 * @see <a href="https://learn.microsoft.com/typography/script-development/thai">Developing fonts for Thai</a>
 */
final class SaraAm {
    private static final int THAI = 0x0E33;
    private static final int LAO = 0x0EB3;
    private static final int TO_RING = 0x0E4D - 0x0E33;
    private static final int BLOCK = 0x80;

    private SaraAm() {}

    static boolean is(int codePoint) {
        return codePoint == THAI || codePoint == LAO;
    }

    /** Adds the ring before the marks over the letter, and the sign behind all; the letter and they are one cluster. */
    static void add(Run run, int[] characters, Font font, int codePoint, int cluster) {
        int place = run.count;
        while (place > 0 && isOverLetter(characters[place - 1])) {
            place--;
        }
        int merged = place < run.count ? place : Math.max(0, place - 1);
        System.arraycopy(characters, place, characters, place + 1, run.count - place);
        characters[place] = codePoint + TO_RING;
        Characters.add(run, font, codePoint + TO_RING, cluster);
        run.moveLastTo(place);
        characters[run.count] = codePoint - 1;
        Characters.add(run, font, codePoint - 1, cluster);
        run.mergeClusters(merged, run.count);
    }

    private static boolean isOverLetter(int codePoint) {
        int thai = codePoint >= 0x0E80 ? codePoint - BLOCK : codePoint;
        return thai == 0x0E31
                || (thai >= 0x0E34 && thai <= 0x0E37)
                || thai == 0x0E3B
                || (thai >= 0x0E47 && thai <= 0x0E4E);
    }
}
