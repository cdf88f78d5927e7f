package gazette.typeset.css.sheet;

import gazette.typeset.css.selector.Selector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A style sheet, read.
 *
 * @param rules in order, one for each selector
 * @param pages in order, one for each selector
 * @param faces in order
 */
public record Sheet(List<Rule> rules, List<PageRule> pages, List<FontFace> faces) {
    public Sheet {
        rules = List.copyOf(rules);
        pages = List.copyOf(pages);
        faces = List.copyOf(faces);
    }

    /** What is said of the elements that a selector means. */
    public record Rule(Selector selector, Block block) {}

    /** A part of the name of a page. */
    enum PagePseudo {
        LEFT,
        RIGHT,
        FIRST,
        BLANK;

        /** Whether it is true of pages of this kind. */
        boolean holds(PageKind kind) {
            return switch (this) {
                case LEFT -> kind.left();
                case RIGHT -> !kind.left();
                case FIRST -> kind.first();
                case BLANK -> kind.blank();
            };
        }
    }

    /**
     * What is said of a kind of page.
     *
     * @param name the named page; empty for all
     * @param pseudos all of which must be true
     * @param block of the page itself
     * @param footnote of the room for notes at its foot
     * @param boxes of its margins
     */
    public record PageRule(
            Optional<String> name,
            Set<PagePseudo> pseudos,
            Block block,
            Block footnote,
            Map<PageStyle.MarginBox, Block> boxes) {
        /** Whether it is about pages of this kind. */
        public boolean matches(PageKind kind) {
            return (name.isEmpty() || name.equals(kind.name()))
                    && pseudos.stream().allMatch(pseudo -> pseudo.holds(kind));
        }

        /** The greater wins: CSS Paged Media 3, section 4.3. */
        public int specificity() {
            int specificity = name.isPresent() ? 1 << 16 : 0;
            for (var pseudo : pseudos) {
                specificity += pseudo == PagePseudo.FIRST || pseudo == PagePseudo.BLANK ? 1 << 8 : 1;
            }
            return specificity;
        }
    }
}
