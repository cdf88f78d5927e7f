package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Dialogue;
import gazette.collect.read.plain.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** How the line before announces that somebody else's words follow. */
final class LeadIns {
    /** From this weight on there is no doubt that something was announced. */
    static final double CLEAR = 2.5;

    private static final Pattern SALUTATION = Pattern.compile("(?s).{1,40},");
    private static final Pattern NOTE_NUMBER = Pattern.compile("\\s?\\[\\d+\\]$");
    private static final Pattern WITHOUT_COLON =
            Pattern.compile("(?s).*\\b(?:wrote|writes|tweeted|as follows|this passage|like this)\\.?$");

    /** Japanese announces with a verb of saying and a full stop; the mark opens on the next line. */
    private static final Pattern BEFORE_CORNER = Pattern.compile(
            "(?s).*(?:述べ|語っ|話し|書い|コメントし|発表し|投稿し|説明し|訴え|記し|答え|こう|次のように).{0,6}。$|(?s).*(?:によると|によれば|曰く)、$");

    /** Of those words; most lines end in others. */
    private static final String LAST_LETTERS = "eds";

    private static final int HARDLY_A_LINE = 3;

    private final Copy copy;

    LeadIns(Copy copy) {
        this.copy = copy;
    }

    /** The weight of what stands before chunk i, with the reason in words. */
    double weight(int i, List<String> why) {
        if (!copy.has(i - 1)) {
            return -4;
        }
        var before = copy.text(i - 1);
        if (copy.endsInColon(i - 1)) {
            return colon(i, before, why);
        }
        if ((before.endsWith("。") || before.endsWith("、"))
                && copy.marks(i).whole()
                && BEFORE_CORNER.matcher(before).matches()) {
            why.add("the line before it announces another's words");
            return 5;
        }
        if (before.endsWith(",") && copy.marks(i).opens() && Wording.announces(before)) {
            why.add("the line before it announces another's words");
            return 5;
        }
        if (LAST_LETTERS.indexOf(before.charAt(
                                before.length() - (before.endsWith(".") ? Math.min(2, before.length()) : 1)))
                        >= 0
                && WITHOUT_COLON.matcher(before).matches()
                && copy.own(i - 1).equals(before)) {
            why.add("the line before it announces another's words");
            return 2.8;
        }
        return 0;
    }

    private double colon(int i, String before, List<String> why) {
        if (isHeadingLike(i) || beginsList(i)) {
            return 0;
        }
        if (Wording.announces(NOTE_NUMBER.matcher(before).replaceFirst(""))) {
            why.add("the line before it announces another's words");
            return 5.4;
        }
        if (copy.words(i - 1) <= HARDLY_A_LINE && !copy.marks(i).opens()) {
            return 0.5;
        }
        if (opensLetter(i)) {
            why.add("a letter begins after a colon");
            return 5;
        }
        why.add("the line before it ends in a colon");
        return plain(i);
    }

    /** A colon alone announces pictures, lists and thoughts as often as another's words. */
    private double plain(int i) {
        var text = copy.text(i);
        var ownVoice = copy.speaksOfItself() && Wording.firstPerson(copy.own(i)) > 0;
        return 2.7
                + (copy.marks(i).opens() ? 1 : 0)
                + (copy.quotesOften() ? 0.9 : 0)
                + somebody(i - 1)
                - (Wording.pointsAtThings(copy.text(i - 1)) ? 1.6 : 0)
                - (Wording.goesOn(text) || Wording.takesUp(text) ? 1.5 : 0)
                - (ownVoice ? 0.8 : 0);
    }

    /** Whether the paragraph with the colon speaks of somebody's words at all. */
    private double somebody(int i) {
        var text = copy.text(i);
        if (Wording.reports(text) || !copy.own(i).equals(text)) {
            return 0.8;
        }
        return Wording.speaksOfSomebody(text) ? 0.5 : 0;
    }

    private boolean isHeadingLike(int i) {
        return copy.words(i) < 12
                && !copy.endsSentence(i)
                && !copy.marks(i).opens()
                && !SALUTATION.matcher(copy.text(i)).matches();
    }

    private boolean beginsList(int i) {
        return copy.has(i + 1) && Dialogue.isLed(copy.text(i)) && Dialogue.isLed(copy.text(i + 1));
    }

    /** Whether chunk i greets somebody: a short line that ends in a comma, with prose after it. */
    boolean opensLetter(int i) {
        return copy.words(i) <= 6
                && copy.text(i).endsWith(",")
                && SALUTATION.matcher(copy.text(i)).matches()
                && copy.isProse(i + 1);
    }
}
