package gazette.typeset.css;

import gazette.language.Language;
import gazette.markup.Element;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Pseudo;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element with its style.
 *
 * @param element name and attributes
 * @param style how it looks
 * @param language by {@code xml:lang} or {@code lang} of the element or the nearest around it
 * @param pseudos styles of the parts that the sheets give one; {@code BEFORE} and {@code AFTER} are here only if they
 *     have content
 * @param children in order; empty where {@code display} is none
 */
public record StyledElement(
        Element element,
        ComputedStyle style,
        Language language,
        Map<Pseudo, ComputedStyle> pseudos,
        List<StyledNode> children)
        implements StyledNode {
    public StyledElement {
        children = List.copyOf(children);
        if (!pseudos.isEmpty()) {
            pseudos = Collections.unmodifiableMap(new EnumMap<>(pseudos));
        }
    }

    /** Whether it stands in a line of text. */
    public boolean isInline() {
        var display = style.display();
        return display == ComputedStyle.Display.INLINE || display == ComputedStyle.Display.INLINE_BLOCK;
    }

    /** The style of one of its parts, if the sheets give it one. */
    public Optional<ComputedStyle> pseudo(Pseudo pseudo) {
        return Optional.ofNullable(pseudos.get(pseudo));
    }
}
