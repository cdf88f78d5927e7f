package gazette.typeset.css;

import gazette.markup.Document;
import gazette.markup.Element;
import gazette.markup.Text;
import gazette.measure.PageSize;
import gazette.typeset.css.cascade.Cascade;
import gazette.typeset.css.cascade.Cascade.Said;
import gazette.typeset.css.cascade.NoteDefaults;
import gazette.typeset.css.cascade.OneOfEach;
import gazette.typeset.css.cascade.Ranked;
import gazette.typeset.css.cascade.Ranked.Ruling;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.selector.SelectorIndex.Entry;
import gazette.typeset.css.selector.SelectorIndex.Shape;
import gazette.typeset.css.selector.Spot;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Pseudo;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styles one document. Elements of one name, id and classes ask the same few rules; elements that the same rules match,
 * inside parents of the same values, look alike and are computed once. Belongs to one thread.
 */
final class Styler {
    private static final Said NOTHING = new Said(List.of(), List.of());

    private final Ranked ranked;
    private final PageSize page;
    private final OneOfEach ones;
    private final Map<Shape, Fitting> fittings = new HashMap<>();
    private final Map<Values, Map<BitSet, Look>> looks = new HashMap<>();

    Styler(Ranked ranked, PageSize page, OneOfEach ones) {
        this.ranked = ranked;
        this.page = page;
        this.ones = ones;
    }

    /**
     * The rules whose last element has a name, id and classes.
     *
     * @param always whether all of them match without being asked
     * @param all the numbers of all of them
     */
    private record Fitting(List<Entry<Ruling>> entries, boolean always, BitSet all) {
        static Fitting of(List<Entry<Ruling>> entries) {
            var all = new BitSet();
            boolean always = true;
            for (var entry : entries) {
                all.set(entry.number());
                always &= entry.selector().isSimple();
            }
            return new Fitting(entries, always, all);
        }

        /** The numbers of those that match. */
        BitSet matching(Spot spot) {
            if (always) {
                return all;
            }
            var matching = new BitSet(all.length());
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                if (entry.selector().isSimple() || entry.selector().matches(spot)) {
                    matching.set(entry.number());
                }
            }
            return matching;
        }

        List<Ruling> rulings(BitSet matching) {
            var rulings = new ArrayList<Ruling>();
            for (var entry : entries) {
                if (matching.get(entry.number())) {
                    rulings.add(entry.rule());
                }
            }
            return rulings;
        }
    }

    /** What an element and its parts come to. */
    private record Look(Values values, ComputedStyle style, Map<Pseudo, ComputedStyle> parts) {}

    /** Styles a document. */
    StyledElement style(Document document) {
        var spot = Spot.root(document.html());
        var look = rootLook(spot);
        return styled(spot, look, look.values);
    }

    /** The values of a root without attributes, which pages inherit. */
    Values root() {
        return rootLook(Spot.root(new Element("html", Map.of(), List.of(), 0))).values;
    }

    private Look rootLook(Spot spot) {
        var fitting = fitting(spot);
        var rulings = fitting.rulings(fitting.matching(spot));
        var values = ones.one(
                Cascade.computeRoot(Ranked.about(Optional.empty(), rulings).orElse(NOTHING), page));
        return look(values, values, rulings, values);
    }

    private StyledElement styled(Spot spot, Look look, Values root) {
        var children = look.style.display() == ComputedStyle.Display.NONE
                ? List.<StyledNode>of()
                : children(spot, look.values, root);
        return new StyledElement(spot.element(), look.style, spot.language(), look.parts, children);
    }

    private List<StyledNode> children(Spot spot, Values values, Values root) {
        var nodes = spot.element().children();
        if (nodes.isEmpty()) {
            return List.of();
        }
        var children = new ArrayList<StyledNode>(nodes.size());
        var spots = spot.children().iterator();
        for (var node : nodes) {
            children.add(
                    switch (node) {
                        case Text t -> new StyledText(t.content());
                        case Element e -> {
                            var child = spots.next();
                            yield styled(child, look(child, values, root), root);
                        }
                    });
        }
        return children;
    }

    private Look look(Spot spot, Values parent, Values root) {
        var fitting = fitting(spot);
        var matching = fitting.matching(spot);
        return looks.computeIfAbsent(parent, values -> new HashMap<>()).computeIfAbsent(matching, numbers -> {
            var rulings = fitting.rulings(numbers);
            var said = Ranked.about(Optional.empty(), rulings).orElse(NOTHING);
            return look(ones.one(Cascade.compute(said, parent, root, page)), parent, rulings, root);
        });
    }

    private Fitting fitting(Spot spot) {
        return fittings.computeIfAbsent(
                Shape.of(spot), shape -> Fitting.of(ranked.index().fitting(spot)));
    }

    private Look look(Values values, Values parent, List<Ruling> rulings, Values root) {
        var parts = new EnumMap<Pseudo, ComputedStyle>(Pseudo.class);
        for (var part : Pseudo.values()) {
            NoteDefaults.with(part, values, Ranked.about(Optional.of(part), rulings))
                    .ifPresent(said -> {
                        // What calls a footnote stands in the text that it was taken out of.
                        var around = part == Pseudo.FOOTNOTE_CALL ? parent : values;
                        var style = ones.style(Cascade.compute(said, around, root, page));
                        if (isThere(part, style)) {
                            parts.put(part, style);
                        }
                    });
        }
        return new Look(values, ones.style(values), parts);
    }

    private static boolean isThere(Pseudo part, ComputedStyle style) {
        return switch (part) {
            case BEFORE, AFTER, FOOTNOTE_CALL, FOOTNOTE_MARKER ->
                style.generated().hasContent() && style.display() != ComputedStyle.Display.NONE;
            case MARKER, FIRST_LETTER, FIRST_LINE -> true;
        };
    }
}
