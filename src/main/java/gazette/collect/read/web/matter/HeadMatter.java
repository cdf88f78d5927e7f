package gazette.collect.read.web.matter;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Likeness;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import gazette.collect.read.web.facts.Declared;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands over the text inside the element that holds it: a standfirst, the headline once more, how long it takes to
 * read.
 *
 * @param headline in other words than the page declares, if it stood there
 * @param standfirst may be empty
 * @param over headline and standfirst as they stood at the head of the text itself and nowhere else, in one element
 */
public record HeadMatter(Optional<String> headline, String standfirst, Element over) {
    private static final NamePattern STANDFIRST = new NamePattern(
            "standfirst|(?:^|[\\s_-])(?:dek|deck|subtitle|sub-?headline|sub-?head|abstract|strapline|chap(?:eau|o|ô)|sottotitolo|subt[ií]tulo|sous-?titre|untertitel|entradilla|lead-text|excerpt|teaser|summary|article-lead)(?:$|[\\s_-])|summary--|--summary");

    private static final Pattern READING_TIME = Pattern.compile(
            "\\W*(?:tempo de leitura|reading time|estimated read|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)\\b.*|\\W*\\d+ ?-?min(?:ute)?s? ?-?read\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 400;

    private static final int FEWEST_WORDS = 3;

    /** Prose of this length begins the text. */
    private static final int PROSE = 120;

    /**
     * Takes it out of the article.
     *
     * @param headed whether the headline was found outside of the text, so that it stands there once more
     * @param lead a line under that headline: the standfirst, unless the text has one of its own
     */
    public static HeadMatter take(
            Element article, Declared declared, boolean headed, Optional<Element> lead, Findings findings) {
        var headline = Optional.<String>empty();
        var standfirst = "";
        var over = new Element("div");
        boolean begun = false;
        var title = declared.title().orElse("");
        for (var element : Tree.all(article, any -> true)) {
            if (element.equals(article)
                    || (Phrasing.is(element) && !element.hasClass(Signs.HEADLINE))
                    || !element.root().equals(article.root())
                    || Prose.isLongerThan(element, LONGEST)
                    || Tree.isIn(element, "figure, blockquote, table")) {
                continue;
            }
            var text = element.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!begun && element.hasClass(Signs.HEADLINE)) {
                headline = Optional.of(text).filter(HeadMatter::isHeadline);
                findings.drop(headline.isPresent() ? title : text, "the headline in other words");
                over.appendChild(element);
                continue;
            }
            boolean leaf = !Phrasing.holdsBlocks(element) && !Phrasing.is(element);
            if (standfirst.isEmpty() && isStandfirst(element, text, declared)) {
                standfirst = text;
                over.appendChild(element);
            } else if (leaf && (headed || !begun) && isTitle(element, text, title)) {
                findings.drop(text, "the headline once more");
                if (headed) {
                    element.remove();
                } else {
                    over.appendChild(element);
                }
            } else if (leaf && READING_TIME.matcher(text).matches()) {
                findings.drop(text, "says how long it takes to read");
                element.remove();
            } else if (leaf && text.length() > PROSE && element.normalName().equals("p")) {
                break;
            } else {
                begun |= leaf;
            }
        }
        if (standfirst.isEmpty() && lead.isPresent()) {
            standfirst = lead.get().text().strip();
        } else {
            lead.ifPresent(article::prependChild);
        }
        return new HeadMatter(headline, standfirst, over);
    }

    /** One word or two name a part of the site. */
    private static boolean isHeadline(String text) {
        return text.split("\\s+", -1).length >= FEWEST_WORDS;
    }

    /** A first paragraph that search engines are told to read out is a paragraph. */
    private static boolean isAmongParagraphs(Element element) {
        var next = element.nextElementSibling();
        return element.normalName().equals("p")
                && next != null
                && next.normalName().equals("p");
    }

    private static boolean isTitle(Element element, String text, String title) {
        return element.normalName().matches("h[1-6]")
                && Likeness.of(title, text) > 0.9
                && Likeness.of(text, title) > 0.9;
    }

    private static boolean isStandfirst(Element element, String text, Declared declared) {
        if (Phrasing.is(element) || Tree.all(element, "p").size() > 1) {
            return false;
        }
        if (STANDFIRST.isFoundIn(element) && !isAmongParagraphs(element)) {
            return true;
        }
        boolean heading = element.normalName().matches("h[2-6]");
        var description = declared.description().orElse("");
        return heading && text.length() > 40 && Likeness.of(description, text) > 0.9 && !description.isEmpty();
    }
}
