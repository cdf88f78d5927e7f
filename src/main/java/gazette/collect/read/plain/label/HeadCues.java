package gazette.collect.read.plain.label;

import gazette.collect.date.Dates;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.plain.copy.Copy;
import java.util.regex.Pattern;

/** What shows that a chunk is a title, a byline or a dateline. */
final class HeadCues {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NAME_AND_PLACE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?:in |, )\\p{Lu}[\\p{L} ]+");

    /** The name of a paper, in marks or with each word in a capital. */
    private static final Pattern HOUSE = Pattern.compile(
            "[«“„\"][^«»“”„\"]{2,40}[»”“\"]|(?:(?:The|Der|Die|Das|Le|La|El|Il) )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3} (?:News|Times|Post|Press|Agency|Staff|Reporter|Correspondent|Writer|Editor)");

    private static final Pattern OUR = Pattern.compile(
            "(?:by|from|von|van|par|por|da|door|av|od) (?:our|unser\\p{L}*|notre|nuestr\\p{L}+|nostr\\p{L}+|onze|vår\\p{L}*|vores|naszeg?o?) [\\p{L} -]{4,40}(?:,? \\p{Lu}.{2,40})?",
            FLAGS);

    /** In characters; a line of few words may still be long. */
    private static final int LONGEST = 300;

    private HeadCues() {}

    static void weigh(Copy copy, int i, Top top, Ballot ballot) {
        title(copy, i, top, ballot);
        kicker(i, top, ballot);
        byline(copy, i, top, ballot);
        DateCues.weigh(copy, i, top, ballot);
    }

    private static void title(Copy copy, int i, Top top, Ballot ballot) {
        if (i > 0 && i != top.title()) {
            ballot.cast(Label.TITLE, -1e6, "");
            return;
        }
        ballot.cast(Label.TITLE, copy.isSpoken(i) ? -9 : -4, "");
        if (copy.words(i) <= 30) {
            ballot.cast(Label.TITLE, 5, "a short first line");
        }
        if (copy.words(i) > 16 && copy.endsSentence(i)) {
            ballot.cast(Label.TITLE, -4, "");
        }
        if (copy.text(i).endsWith(":") || copy.chunks().get(i).lines().size() > 3) {
            ballot.cast(Label.TITLE, -2, "");
        }
    }

    private static void kicker(int i, Top top, Ballot ballot) {
        ballot.cast(Label.KICKER, top.isKicker(i) ? 14 : -20, "a word that stands over headlines");
    }

    private static void byline(Copy copy, int i, Top top, Ballot ballot) {
        ballot.cast(Label.BYLINE, -5, "");
        var text = copy.text(i);
        if (copy.words(i) > 20 || text.length() > LONGEST) {
            return;
        }
        if (Bylines.isLed(text) && !text.endsWith(":")) {
            var sentence = copy.words(i) > 4 && copy.endsSentence(i);
            ballot.cast(Label.BYLINE, sentence ? 1 : top.isWithin(Cues.HEAD - 1, i) ? 9 : 5, "begins as bylines do");
        }
        if (i == 0 || !top.isWithin(Cues.HEAD - 1, i)) {
            return;
        }
        var underTitle = top.isWithin(3, i) && i > top.title();
        if ((underTitle || (i > top.title() && DateCues.isDate(copy, i + 1)))
                && Bylines.isName(text)
                && !copy.endsSentence(i)) {
            var alone = i == top.title() + 1 && copy.isProse(i + 1);
            ballot.cast(Label.BYLINE, DateCues.isDate(copy, i + 1) ? 8.5 : alone ? 7.5 : 6.5, "a name under the title");
        }
        if (i == top.title() + 1 && isNameAndHouse(copy, i)) {
            ballot.cast(Label.BYLINE, 8, "a name and a house under the title");
        }
        if (underTitle && Bylines.isOffice(text)) {
            ballot.cast(Label.BYLINE, 8, "an office under the title");
        }
        if (OUR.matcher(text).matches()) {
            ballot.cast(Label.BYLINE, 9, "names a correspondent");
        }
        if (underTitle && isNameAndDate(copy, i)) {
            ballot.cast(Label.BYLINE, 9.5, "a name and a date under the title");
        }
        if (copy.words(i) <= 14 && text.contains("|") && Dates.in(text).isPresent()) {
            ballot.cast(Label.BYLINE, 8, "name and date");
        }
        if (underTitle && copy.words(i) <= 9 && NAME_AND_PLACE.matcher(text).matches()) {
            ballot.cast(Label.BYLINE, 8, "a name and a place under the title");
        }
    }

    private static boolean isNameAndHouse(Copy copy, int i) {
        var text = copy.text(i);
        var comma = text.indexOf(',');
        return comma > 0
                && copy.words(i) <= 8
                && Bylines.isName(text.substring(0, comma))
                && HOUSE.matcher(text.substring(comma + 1).strip()).matches();
    }

    private static boolean isNameAndDate(Copy copy, int i) {
        var text = copy.text(i);
        var comma = text.indexOf(',');
        return comma > 0
                && copy.words(i) <= 9
                && Bylines.isName(text.substring(0, comma))
                && DateCues.isDate(text.substring(comma + 1).strip());
    }
}
