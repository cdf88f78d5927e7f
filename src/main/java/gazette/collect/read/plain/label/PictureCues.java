package gazette.collect.read.plain.label;

import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Repeats;
import java.util.regex.Pattern;

/** What shows that a chunk belongs to a picture: its credit, or its caption. */
final class PictureCues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern FIGURE = Pattern.compile(
            "(?:fig(?:ure|\\.)?|abb(?:ildung|\\.)?|figura|afb(?:eelding|\\.)?)\\s*\\.?\\s*\\d+\\s?[.:–—-]?\\s.*",
            FLAGS);
    private static final Pattern SIDE = Pattern.compile(
            "\\(L-?R\\).*|.*\\((?:left|right|center|centre|top|bottom|pictured|above|below|links|rechts|l\\.|r\\.)\\).*"
                    + "|.*, (?:left|right|center|centre|second from (?:left|right)),.*",
            FLAGS);
    private static final Pattern POINTS = Pattern.compile(
            "(?:from left|from left to right|clockwise|pictured|above|below|left|right|image|photo|foto|bild|image caption|bildunterschrift|légende)\\s*[:,].*",
            FLAGS);
    private static final Pattern IN_A_YEAR = Pattern.compile(
            "\\p{Lu}[^.!?]*\\p{Lu}\\p{L}+ (?:in|im|en|circa|c\\.|um) (?:\\p{Lu}\\p{L}+,? )?(?:18|19|20)\\d\\d\\.?");

    private static final Pattern GLUED_NAME = Pattern.compile(
            "\\p{Lu}.*\\p{Ll}[.!?…”\"»)]{1,2} ?\\p{Lu}{2,}(?:[ .-]{1,2}\\p{Lu}{2,}){1,3}", Pattern.DOTALL);

    private PictureCues() {}

    static void weigh(Copy copy, int i, Repeats repeats, Ballot ballot) {
        if (copy.isTurn(i)) {
            ballot.cast(Label.CREDIT, -5, "");
            ballot.cast(Label.CAPTION, -5, "");
            return;
        }
        credit(copy, i, ballot);
        caption(copy, i, repeats, ballot);
    }

    private static void credit(Copy copy, int i, Ballot ballot) {
        ballot.cast(Label.CREDIT, -5, "");
        if (copy.isCredit(i)) {
            ballot.cast(Label.CREDIT, 10, "worded as picture credits are");
        }
    }

    private static void caption(Copy copy, int i, Repeats repeats, Ballot ballot) {
        ballot.cast(Label.CAPTION, -5, "");
        var text = copy.text(i);
        var words = copy.words(i);
        if (i == 0 || words > 90 || copy.isCredit(i)) {
            return;
        }
        if (CreditLines.creditInCaption(text).isPresent()
                || copy.chunks().get(i).standsOverCaption()) {
            ballot.cast(Label.CAPTION, words > 60 ? 7 : 9, "a picture credit stands in it");
        }
        if (words <= 40 && FIGURE.matcher(text).matches()) {
            ballot.cast(Label.CAPTION, 9, "begins as the legends of figures do");
        }
        if (words <= 45 && SIDE.matcher(text).matches() && !copy.marks(i).opens()) {
            ballot.cast(Label.CAPTION, words <= 20 ? 7 : 4.5, "says where in the picture to look");
        }
        if (words <= 30 && POINTS.matcher(text).matches()) {
            ballot.cast(Label.CAPTION, 5.5, "points at a picture");
        }
        if (words <= 45 && words >= 5 && GLUED_NAME.matcher(text).matches()) {
            ballot.cast(Label.CAPTION, 8, "a name in capitals is glued to its end");
        }
        if (words <= 14 && IN_A_YEAR.matcher(text).matches()) {
            ballot.cast(Label.CAPTION, 6, "a name and a year");
        }
        var brief = words <= 20 && words >= 3;
        if (brief
                && copy.isCredit(i + 1)
                && copy.endsSentence(i)
                && !copy.isProse(i - 1)
                && !copy.marks(i).opens()) {
            ballot.cast(Label.CAPTION, 6, "stands by a picture credit");
        }
        if (words >= 4 && words <= 60 && repeatsCaption(copy, i, repeats)) {
            ballot.cast(Label.CAPTION, 9, "repeats a caption");
        }
    }

    private static boolean repeatsCaption(Copy copy, int i, Repeats repeats) {
        return repeats.of(i).stream()
                .anyMatch(other -> Math.abs(other - i) <= 4
                        && CreditLines.creditInCaption(copy.text(other)).isPresent());
    }
}
