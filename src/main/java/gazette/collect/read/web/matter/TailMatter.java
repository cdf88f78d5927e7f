package gazette.collect.read.web.matter;

import gazette.article.Credit;
import gazette.article.Inlines;
import gazette.collect.date.Dates;
import gazette.collect.read.CreditLines;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * To whom an article is owed, as told under its text.
 *
 * @param credits who lent a hand, whose right it is, who the author is; in order
 * @param via the line that thanks another publication; may be empty
 * @param under all of it as it stood there, in one element
 */
public record TailMatter(List<Credit> credits, String via, Element under) {
    private static final Pattern TAGS = Pattern.compile(
            "\\W*(?:tags?|tagged(?: with)?|topics?|filed under|posted in|categor(?:y|ies)|labels?|keywords|schlag(?:wort|worte|wörter)|themen|kategorien?|etiquetas|archivado en"
                    + "|mots-clés|catégories?|argomenti|etiketler|tagi|теги|метки|ключевые слова|关键[字词]|标签|タグ)\\b\\s*(:?).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_TAGS = 120;

    private static final int LONGEST_DATE_LINE = 60;

    /** A page that tells of more authors is a list of them. */
    private static final int MOST = 20;

    public TailMatter {
        credits = List.copyOf(credits);
    }

    /** Takes it out of the article. */
    public static TailMatter take(Element article) {
        var credits = new ArrayList<Credit>();
        var via = "";
        var under = new Element("div");
        for (var bio : Tree.all(article, "[class], [id]")) {
            if (credits.size() < MOST
                    && !bio.equals(article)
                    && bio.root().equals(article.root())
                    && !Tree.isIn(bio, "figure")
                    && (Signs.isBio(bio) || (Signs.tellsOfAuthor(bio) && isUnderText(bio)))
                    && !isDateLine(bio)) {
                credits.add(new Credit(Credit.Kind.CONTRIBUTION, Inlines.of(said(bio))));
                under.appendChild(bio);
            }
        }
        for (var line : Tree.all(article, "p, div, small, footer, li")) {
            if (line.equals(article)
                    || !line.root().equals(article.root())
                    || Phrasing.holdsBlocks(line)
                    || Tree.isIn(line, "figure, blockquote, table, pre")) {
                continue;
            }
            var text = line.text().strip();
            var kind = CreditLines.tail(text);
            if (text.isEmpty()) {
                continue;
            }
            if (via.isEmpty() && CreditLines.isVia(text) && isInLast(3, line, article)) {
                via = text;
                under.appendChild(line);
            } else if (kind.isPresent() && isInLast(3, line, article)) {
                credits.add(new Credit(kind.get(), Inlines.of(text)));
                under.appendChild(line);
            } else if (isTags(line, text) && isInLast(2, line, article)) {
                line.remove();
            }
        }
        return new TailMatter(credits, via, under);
    }

    /** Whether a line says under what an article is filed. */
    private static boolean isTags(Element line, String text) {
        var tags = TAGS.matcher(text);
        return tags.matches()
                && (Prose.linkShare(line) > 0.5
                        || text.split(",", -1).length > 3
                        || (!tags.group(1).isEmpty() && text.length() < LONGEST_TAGS && Tree.has(line, "a[href]")));
    }

    /** Whether a box says no more than when, and whom to follow. */
    private static boolean isDateLine(Element bio) {
        return !Prose.isLongerThan(bio, LONGEST_DATE_LINE)
                && (Dates.in(bio.text()).isPresent()
                        || Dates.ofAnyYear(bio.text()).isPresent());
    }

    /** The lines of a box without its headings; a name is not said again before a line that begins with it. */
    private static String said(Element bio) {
        var lines = Tree.all(bio, any -> true).stream()
                .filter(line -> !Phrasing.is(line) && !Phrasing.holdsBlocks(line) && line.hasText())
                .filter(line -> !line.normalName().matches("h[1-6]"))
                .map(line -> line.text().strip())
                .toList();
        var said = new StringJoiner(" ");
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !lines.get(i + 1).startsWith(lines.get(i))) {
                said.add(lines.get(i));
            }
        }
        return lines.isEmpty() ? bio.text().strip() : said.toString();
    }

    /** Whether a paragraph stands before it: what stands over all of them tells no more than a byline. */
    private static boolean isUnderText(Element bio) {
        for (var box = bio; box != null; box = box.parent()) {
            var before = box.previousElementSibling();
            if (before != null && (before.nameIs("p") || Tree.has(before, "p"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line stands in the last of so many parts. */
    private static boolean isInLast(int parts, Element line, Element article) {
        var all = Tree.all(article, "p, div, small, footer, li, h2, h3");
        return all.indexOf(line) * parts >= all.size() * (parts - 1);
    }
}
