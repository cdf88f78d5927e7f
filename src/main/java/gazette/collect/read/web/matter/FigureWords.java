package gazette.collect.read.web.matter;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gives what is said in a figure the names by which the reader of clean HTML knows it: one caption, and in it the credits. */
final class FigureWords {
    /** What only those hear who do not see which line stands where. */
    private static final Pattern SAID_ALOUD =
            Pattern.compile("(?:image |photo |picture |figure )?caption[,:.…\\s]*", Pattern.CASE_INSENSITIVE);

    /** What stands before a name, often in an element of its own and without a space after it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:image |photo |picture )?(?:credits?|source|copyright|crédits?|foto|photo|image|photograph|illustration)[,:.…\\s]*",
            Pattern.CASE_INSENSITIVE);

    /** What can be done with a picture on a screen. */
    private static final Pattern PRESSED = Pattern.compile(
            "(?:(?:hide|toggle|show|view|expand) (?:caption|image|photo|picture)(?: in fullscreen)?|enlarge(?: (?:image|photo))?|zoom"
                    + "|purchase licensing rights|buy (?:this )?(?:photo|print|image)s?|(?:bild )?vergrößern|agrandir(?: l['’]image)?"
                    + "|ampliar(?: (?:imagen|foto))?|ingrandisci|powiększ|vergroten?)(?:[,\\s]*opens (?:in a )?new (?:tab|window))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEW_WINDOW =
            Pattern.compile("[,\\s]*\\(?opens (?:in a )?new (?:tab|window)\\)?\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOLIDUS = Pattern.compile("\\s*/\\s*");

    private FigureWords() {}

    static void name(Element figure, Findings findings) {
        Tree.all(figure, any -> true).forEach(element -> clear(element, findings));
        var named = captionOf(figure);
        var caption = named;
        var credits = new HashSet<String>();
        for (var element : Tree.all(figure, any -> true)) {
            if (element.equals(figure)
                    || element.equals(caption)
                    || element.parent() == null
                    || (caption != null && Tree.holds(element, caption))
                    || !element.hasText()
                    || Tree.has(element, "img")
                    || isInCredit(element, figure)) {
                continue;
            }
            var inside = caption != null && Tree.holds(caption, element);
            if (isCredit(element)) {
                if (!credits.add(element.text())) {
                    element.remove();
                } else {
                    part(element);
                    if (!inside) {
                        caption = caption == null ? figure.appendElement("figcaption") : caption;
                        append(caption, element);
                    }
                    element.addClass("credit");
                }
            } else if (caption != null && !inside && PictureWords.isCaption(element)) {
                append(caption, element);
            }
        }
        if (caption != null && !figure.equals(caption.parent())) {
            figure.appendChild(caption); // Where nothing that is weighed later can take it away with its box.
        }
    }

    /** What is marked up as the caption, if that is not named for the credit alone, while something else is for the caption. */
    private static @Nullable Element captionOf(Element figure) {
        var marked = Tree.first(figure, "figcaption").orElse(null);
        var named = Tree.all(figure, any -> true).stream()
                .filter(element -> !element.equals(figure)
                        && !element.equals(marked)
                        && element.hasText()
                        && !Tree.has(element, "img")
                        && (marked == null || !(Tree.holds(element, marked) || Tree.holds(marked, element)))
                        && PictureWords.isCaption(element)
                        && !isCredit(element))
                .findFirst();
        if (marked != null && (named.isEmpty() || !isCredit(marked))) {
            if (named.isEmpty() && isCredit(marked)) {
                wrap(marked);
            }
            return marked;
        }
        if (marked != null) {
            marked.tagName("div");
        }
        return named.map(element -> element.tagName("figcaption")).orElse(null);
    }

    /** All that is said under the picture is its credit. */
    private static void wrap(Element caption) {
        var credit = new Element("span").addClass("credit");
        List.copyOf(caption.childNodes()).forEach(credit::appendChild);
        caption.appendChild(credit);
        caption.removeAttr("class");
    }

    /** Whether an element is named for a credit, and for no more than that: it holds nothing that is named for a caption. */
    private static boolean isCredit(Element element) {
        return PictureWords.isCredit(element)
                && Tree.first(
                                element,
                                inner -> !inner.equals(element) && inner.hasText() && PictureWords.isCaption(inner))
                        .isEmpty();
    }

    private static boolean isInCredit(Element element, Element figure) {
        return element.parents().stream()
                .takeWhile(outer -> !outer.equals(figure))
                .anyMatch(outer -> outer.hasClass("credit"));
    }

    private static void append(Element caption, Element part) {
        caption.appendChild(new TextNode(" "));
        caption.appendChild(part);
        part.tagName("span");
    }

    /** Takes out what says only where the caption begins, and what is there to be pressed. */
    private static void clear(Element element, Findings findings) {
        var small = element.parent() != null && element.childrenSize() <= 1 && !Tree.has(element, "img");
        if (!small) {
            return;
        }
        var text = element.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (PRESSED.matcher(text).matches()) {
            after(element, SOLIDUS);
            after(element, NEW_WINDOW);
            findings.drop(text, "what is pressed under a picture");
            element.remove();
        } else if (SAID_ALOUD.matcher(text).matches() && isBeforeWords(element)) {
            findings.drop(text, "it says only that there is a caption");
            element.remove();
        } else if (LABEL.matcher(text).matches()) {
            label(element);
        }
    }

    /** A label that is there for those who hear the page and for those who see it is said once. */
    private static void label(Element label) {
        if (label.nextSibling() instanceof Element next && next.text().startsWith(label.text())) {
            label.remove();
        } else {
            part(label);
        }
    }

    private static void after(Element element, Pattern furniture) {
        var next = element.nextSibling();
        if (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element inner && furniture.matcher(inner.text()).matches()) {
            inner.remove();
        } else if (next instanceof TextNode text) {
            var matcher = furniture.matcher(text.getWholeText());
            text.text(matcher.lookingAt() ? text.getWholeText().substring(matcher.end()) : text.getWholeText());
        }
    }

    private static boolean isBeforeWords(Element element) {
        return Optional.ofNullable(element.parent())
                .filter(box -> box.text().length() > element.text().length() + 1)
                .isPresent();
    }

    /** A label and the name after it are two words, however they are marked up. */
    private static void part(Node element) {
        element.after(new TextNode(" "));
    }
}
