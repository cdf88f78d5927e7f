package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import java.util.List;
import java.util.regex.Pattern;

/** What the form of a chunk shows: a crosshead, an item of a list, verse, a turn of a conversation, a program, a break. */
final class FormCues {
    private static final Pattern BREAK =
            Pattern.compile("(?:[*•·⁂◆❖~=_#\\-–—─═.]\\s?){1,100}|⁂|\\p{So}(?:\\s?\\p{So}){0,4}");
    private static final String LINE_END = ",;:.!?…—–-";

    private final Copy copy;
    private final HeadingCues headings;
    private final ListCues lists;

    FormCues(Copy copy, List<String> furniture) {
        this.copy = copy;
        this.lists = new ListCues(copy, furniture);
        this.headings = new HeadingCues(copy);
    }

    void weigh(int i, Top top, Ballot ballot) {
        headings.weigh(i, top, ballot);
        lists.weigh(i, top, ballot);
        divider(i, ballot);
        verse(i, ballot);
        turn(i, ballot);
        shape(i, ballot);
    }

    /** What the lines show before their words are read. */
    private void shape(int i, Ballot ballot) {
        ballot.cast(Label.CODE, -20, "");
        switch (copy.form(i)) {
            case UNDERLINED -> ballot.cast(Label.HEADING, 9, "underlined");
            case STACKED -> ballot.cast(Label.LIST_ITEM, 13, "one of several alike");
            case CODE -> ballot.cast(Label.CODE, 50, "set in, with the signs of a program");
            case SET, FLOWED, BOX -> {}
        }
    }

    private void turn(int i, Ballot ballot) {
        ballot.cast(Label.TURN, -6, "");
        if (copy.isTurn(i)) {
            ballot.cast(Label.TURN, 20, "begins with the name of who speaks");
        }
    }

    private void divider(int i, Ballot ballot) {
        ballot.cast(Label.DIVIDER, -6, "");
        if (copy.words(i) == 0 && BREAK.matcher(copy.text(i)).matches() && i + 1 < copy.size()) {
            ballot.cast(Label.DIVIDER, 16, "nothing but marks");
        }
    }

    /** Lines that the writer broke, most of them far shorter than prose would be. */
    private void verse(int i, Ballot ballot) {
        ballot.cast(Label.VERSE, -6, "");
        var chunk = copy.chunks().get(i);
        var lines = chunk.lines();
        if (!chunk.isVerse()) {
            return;
        }
        var ended = lines.stream().filter(FormCues::endsAsLinesEnd).count();
        var capital = lines.stream().filter(FormCues::beginsWithCapital).count();
        var enough = ended > 0 || lines.size() >= 4;
        var broken = capital >= lines.size() - 1 || ended * 2 >= lines.size();
        if (enough && broken && lines.stream().noneMatch(FormCues::beginsWithMark)) {
            ballot.cast(Label.VERSE, 8, "short lines that the writer broke");
        }
    }

    private static boolean endsAsLinesEnd(String line) {
        return LINE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean beginsWithCapital(String line) {
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            if (Character.isLetter(line.codePointAt(i))) {
                return Character.isUpperCase(line.codePointAt(i));
            }
        }
        return false;
    }

    private static boolean beginsWithMark(String line) {
        return !Character.isUpperCase(line.charAt(0))
                && (ListCues.isBulleted(line) || Ordinal.of(line).isPresent());
    }
}
