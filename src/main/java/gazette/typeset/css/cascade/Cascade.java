package gazette.typeset.css.cascade;

import gazette.measure.PageSize;
import gazette.typeset.css.property.Properties;
import gazette.typeset.css.property.Property;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.sheet.Block;
import gazette.typeset.css.sheet.BlockReader;
import gazette.typeset.css.sheet.Declaration;
import gazette.typeset.css.sheet.Declaration.Assigned;
import gazette.typeset.css.sheet.Declaration.Inherited;
import gazette.typeset.css.sheet.Declaration.Pending;
import gazette.typeset.css.sheet.Declaration.Reverted;
import gazette.typeset.css.sheet.Declaration.Variable;
import gazette.typeset.css.style.BoxStyle;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.value.Context;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import gazette.typeset.css.value.Variables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides among declarations, and computes what the winners come to.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-4/">CSS Cascade 4</a>
 */
public final class Cascade {
    private final PageSize page;
    private final Values parent;
    private final Values root;
    private final boolean isRoot;

    private boolean rightToLeft;
    private Map<String, List<Token>> variables = Map.of();
    /** The winner for each property, by index; empty where nothing is said. */
    private Optional<Value<?>>[] winners = none();
    /** The winners of our own sheet alone. */
    private Optional<Value<?>>[] reverted = none();

    private Cascade(PageSize page, Values parent, Values root, boolean isRoot) {
        this.page = page;
        this.parent = parent;
        this.root = root;
        this.isRoot = isRoot;
    }

    /**
     * What is said of one element.
     *
     * @param ours blocks of our own sheet, the weakest first
     * @param theirs blocks of the sheets, the weakest first
     */
    public record Said(List<Block> ours, List<Block> theirs) {}

    /**
     * Computes the values of an element inside another.
     *
     * @param root what {@code rem} is measured against
     */
    public static Values compute(Said said, Values parent, Values root, PageSize page) {
        return new Cascade(page, parent, root, false).compute(said);
    }

    /** Computes the values of the element that nothing is around. */
    public static Values computeRoot(Said said, PageSize page) {
        var initial = Values.initial();
        return new Cascade(page, initial, initial, true).compute(said);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
    private static Optional<Value<?>>[] none() {
        var none = new Optional[Properties.all().size()];
        Arrays.fill(none, Optional.empty());
        return none;
    }

    private Values compute(Said said) {
        variables(said);
        direction(said);
        for (var block : said.ours) {
            apply(block.normal());
        }
        reverted = winners;
        winners = winners.clone();
        for (var block : said.theirs) {
            apply(block.normal());
        }
        for (var block : said.theirs) {
            apply(block.important());
        }
        for (var block : said.ours) {
            apply(block.important());
        }
        return values();
    }

    private void variables(Said said) {
        var own = new LinkedHashMap<String, List<Token>>();
        for (var block : said.theirs) {
            variables(block.normal(), own);
        }
        for (var block : said.theirs) {
            variables(block.important(), own);
        }
        variables = Variables.resolve(parent.variables(), own);
    }

    private static void variables(List<Declaration> declarations, Map<String, List<Token>> own) {
        for (var declaration : declarations) {
            if (declaration instanceof Variable v) {
                own.put(v.name(), v.words());
            }
        }
    }

    /** Found before all else, since names like {@code margin-inline-start} mean nothing without it. */
    private void direction(Said said) {
        rightToLeft = parent.get(Properties.DIRECTION);
        for (var blocks : List.of(said.ours, said.theirs)) {
            for (var block : blocks) {
                direction(block.normal());
            }
        }
        for (var block : said.theirs) {
            direction(block.important());
        }
    }

    private void direction(List<Declaration> declarations) {
        for (var declaration : declarations) {
            if (declaration instanceof Assigned a && a.target().leftToRight() == Properties.DIRECTION) {
                var context = new Context(parent.around(), root.around(), page);
                rightToLeft = (Boolean) a.value().in(context);
            } else if (declaration instanceof Inherited i && i.target().leftToRight() == Properties.DIRECTION) {
                rightToLeft = parent.get(Properties.DIRECTION);
            }
        }
    }

    private void apply(List<Declaration> declarations) {
        for (var declaration : declarations) {
            apply(declaration);
        }
    }

    private void apply(Declaration declaration) {
        switch (declaration) {
            case Assigned a -> winners[a.target().in(rightToLeft).index()] = Optional.of(a.value());
            case Inherited i -> {
                var property = i.target().in(rightToLeft);
                winners[property.index()] = Optional.of(Value.of(parent.get(property)));
            }
            case Reverted r -> {
                int index = r.target().in(rightToLeft).index();
                winners[index] = reverted[index];
            }
            case Pending p -> pending(p);
            case Variable v -> {
                // has had its say already
            }
        }
    }

    /** What cannot be read once variables are known leaves its properties as if nothing had been said of them. */
    private void pending(Pending pending) {
        var words = Variables.substitute(pending.words(), variables);
        try {
            if (words.isPresent() && !words.get().isEmpty()) {
                var wide = BlockReader.wide(pending.name(), words.get());
                apply(List.copyOf(
                        wide.isPresent()
                                ? wide.get()
                                : BlockReader.assigned(pending.name(), ValueReader.of(words.get()))));
                return;
            }
        } catch (Invalid invalid) {
            // said when the sheet was read
        }
        for (var target : pending.name().targets()) {
            winners[target.in(rightToLeft).index()] = Optional.empty();
        }
    }

    private Values values() {
        var slots = new Object[winners.length];
        var values = new Values(slots, variables);
        var context = new Context(parent.around(), root.around(), page);
        context.rightToLeft(rightToLeft);
        slots[Properties.DIRECTION.index()] = rightToLeft;
        context.size(compute(Properties.FONT_SIZE, slots, context));
        context.leading(Context.leading(compute(Properties.LINE_HEIGHT, slots, context), context.size()));
        if (isRoot) {
            context.becomeRoot();
        }
        context.color(compute(Properties.COLOR, slots, context));
        for (var property : Properties.all()) {
            if (property.index() > Properties.COLOR.index()) {
                compute(property, slots, context);
            }
        }
        settle(values, slots, context);
        return values;
    }

    @SuppressWarnings("unchecked") // a winner was read by the property whose place it has
    private <T> T compute(Property<T> property, Object[] slots, Context context) {
        var winner = winners[property.index()];
        T value = winner.isPresent() ? (T) winner.get().in(context) : parent.inside(property);
        slots[property.index()] = value;
        return value;
    }

    /** What depends on the values of several properties. */
    private void settle(Values values, Object[] slots, Context context) {
        boolean apart = isRoot || values.get(Properties.FLOAT) != BoxStyle.Floats.NONE;
        var display = values.get(Properties.DISPLAY);
        slots[Properties.DISPLAY.index()] = apart ? Assembly.blockified(display) : display;
        if (apart && display == Display.CONTENTS) {
            slots[Properties.DISPLAY.index()] = Display.BLOCK;
        }
        slots[Properties.DECORATION.index()] = Assembly.decoration(values, parent, context.color());
    }
}
