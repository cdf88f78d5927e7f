package gazette.typeset.css.selector;

import java.util.Optional;

/**
 * Says which elements are meant: the last of a chain of elements.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/">Selectors 4</a>
 */
public final class Selector {
    /** How an element stands to the one before it in the chain. */
    enum Combinator {
        /** Somewhere inside it. */
        DESCENDANT,
        /** Directly inside it. */
        CHILD,
        /** Directly after it. */
        NEXT,
        /** Somewhere after it. */
        LATER
    }

    /**
     * What came of looking along a chain. Knowing how far a failure reaches keeps a long chain in a deep tree from being
     * tried in every way that it could be laid.
     */
    private enum Outcome {
        MATCHES,
        /** Not here; another sibling or ancestor may do. */
        NOT_HERE,
        /** Not here, nor at any sibling before. */
        NO_SIBLING,
        /** Nowhere further up. */
        NOWHERE
    }

    /** The element before in the chain, and how this one stands to it. */
    record Left(Selector selector, Combinator combinator) {}

    private final Compound compound;
    private final Optional<Left> left;
    private final int specificity;
    private final Optional<String> pseudo;

    Selector(Compound compound, Optional<Left> left, int specificity, Optional<String> pseudo) {
        this.compound = compound;
        this.left = left;
        this.specificity = specificity;
        this.pseudo = pseudo;
    }

    /** The greater wins: ids count more than classes, classes more than names. */
    public int specificity() {
        return specificity;
    }

    /** The part of the element that is meant ({@code before}); empty for the element itself. */
    public Optional<String> pseudo() {
        return pseudo;
    }

    /** Whether name, id and classes of the last element are as wanted: all there is to ask if {@link #isSimple}. */
    public boolean fits(Spot spot) {
        return compound.fits(spot);
    }

    /** Whether name, id and classes of one element are all that it asks for. */
    public boolean isSimple() {
        return left.isEmpty() && compound.conditions().isEmpty();
    }

    /** Whether it means this element. */
    public boolean matches(Spot spot) {
        return outcome(spot) == Outcome.MATCHES;
    }

    /** What the index files it under: {@code #id}, {@code .class}, the name, or {@code *}. */
    String key() {
        if (!compound.id().isEmpty()) {
            return "#" + compound.id();
        }
        if (!compound.classes().isEmpty()) {
            return "." + compound.classes().getLast();
        }
        return compound.name().isEmpty() ? "*" : compound.name();
    }

    private Outcome outcome(Spot spot) {
        if (!compound.matches(spot)) {
            return Outcome.NOT_HERE;
        }
        return left.isEmpty() ? Outcome.MATCHES : beside(spot, left.get());
    }

    private static Outcome beside(Spot spot, Left left) {
        return switch (left.combinator) {
            case DESCENDANT -> above(spot, left.selector);
            case CHILD -> parent(spot, left.selector);
            case NEXT -> spot.hasPrevious() ? left.selector.outcome(spot.previous()) : Outcome.NO_SIBLING;
            case LATER -> before(spot, left.selector);
        };
    }

    private static Outcome above(Spot spot, Selector wanted) {
        for (var around = spot; !around.isRoot(); ) {
            around = around.parent();
            var outcome = wanted.outcome(around);
            if (outcome == Outcome.MATCHES || outcome == Outcome.NOWHERE) {
                return outcome;
            }
        }
        return Outcome.NOWHERE;
    }

    private static Outcome parent(Spot spot, Selector wanted) {
        if (spot.isRoot()) {
            return Outcome.NOWHERE;
        }
        var outcome = wanted.outcome(spot.parent());
        return outcome == Outcome.MATCHES || outcome == Outcome.NOWHERE ? outcome : Outcome.NO_SIBLING;
    }

    private static Outcome before(Spot spot, Selector wanted) {
        for (var sibling = spot; sibling.hasPrevious(); ) {
            sibling = sibling.previous();
            var outcome = wanted.outcome(sibling);
            if (outcome != Outcome.NOT_HERE) {
                return outcome;
            }
        }
        return Outcome.NO_SIBLING;
    }
}
