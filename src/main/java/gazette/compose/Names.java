package gazette.compose;

import gazette.article.Byline;
import gazette.article.Credit;
import gazette.article.Inline;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the words of a name in one line, in print and on screens alike: the spaces between them do not break. */
final class Names {
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Between two words with capitals, the first of which ends in a letter or is an initial. */
    private static final Pattern INSIDE =
            Pattern.compile("(?<=(?<!\\S)[\\p{Ps}\\p{Pi}]?\\p{Lu}[^\\s:;,]{0,40}) (?=\\p{Lu})");

    private Names() {}

    /** The line as found, its names whole. */
    static String kept(Byline byline) {
        var kept = byline.text();
        for (var name : byline.names()) {
            kept = kept.replace(name, name.replace(' ', NO_BREAK_SPACE));
        }
        return kept;
    }

    /** The words of a credit, what looks like a name in them whole: who is meant is written nowhere. */
    static List<Inline> kept(Credit credit) {
        return credit.kind() == Credit.Kind.RIGHTS
                ? credit.text()
                : credit.text().stream().map(Names::kept).toList();
    }

    private static Inline kept(Inline inline) {
        return inline instanceof Inline.Text(String text)
                ? new Inline.Text(INSIDE.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE)))
                : inline;
    }
}
