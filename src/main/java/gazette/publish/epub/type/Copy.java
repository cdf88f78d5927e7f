package gazette.publish.epub.type;

import gazette.markup.Element;
import gazette.markup.Text;
import gazette.publish.epub.leaf.Leaf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of the issue, counted by what the sheet wants for them. (Copy: what a compositor gets to set.) A
 * character is counted wherever it may be wanted: too many glyphs cost a few bytes, one too few spoils a word.
 */
final class Copy {
    private final List<Want> wants = new ArrayList<>();

    /** Something that some elements, and all that they hold, are to be set in. */
    static final class Want {
        private final List<Selector> selectors;
        private final BitSet characters = new BitSet();

        private Want(List<Selector> selectors) {
            this.selectors = selectors;
        }

        /** Whose elements hold these code points. */
        BitSet characters() {
            return characters;
        }
    }

    /** What these elements hold, once the leaves are counted. */
    Want want(List<Selector> selectors) {
        var want = new Want(List.copyOf(selectors));
        wants.add(want);
        return want;
    }

    void count(Iterable<Leaf> leaves) {
        leaves.forEach(leaf -> count(leaf.html(), List.of()));
    }

    private void count(Element element, List<Want> around) {
        var here = new ArrayList<>(around);
        wants.stream()
                .filter(want -> !around.contains(want))
                .filter(want -> want.selectors.stream().anyMatch(selector -> selector.meets(element)))
                .forEach(here::add);
        for (var child : element.children()) {
            switch (child) {
                case Element e -> count(e, here);
                case Text text ->
                    text.content().codePoints().forEach(c -> here.forEach(want -> want.characters.set(c)));
            }
        }
    }
}
