package gazette.typeset.css.cascade;

import gazette.measure.PageSize;
import gazette.typeset.css.cascade.Cascade.Said;
import gazette.typeset.css.property.Properties;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.sheet.Block;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.sheet.PageStyle;
import gazette.typeset.css.sheet.PageStyle.MarginBox;
import gazette.typeset.css.sheet.Sheet.PageRule;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.Length.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides among the rules for pages.
 *
 * @see <a href="https://www.w3.org/TR/css-page-3/#cascading-and-page-context">CSS Paged Media 3, section 4.3</a>
 */
public final class PageCascade {
    private final List<PageRule> ours;
    private final List<PageRule> theirs;
    private final PageSize page;
    private final boolean asked;
    private final OneOfEach ones;

    /**
     * Ranks rules.
     *
     * @param asked whether somebody asked for this size of page, whatever the sheets say
     */
    public PageCascade(List<PageRule> ours, List<PageRule> theirs, PageSize page, boolean asked, OneOfEach ones) {
        this.ours = sorted(ours);
        this.theirs = sorted(theirs);
        this.page = page;
        this.asked = asked;
        this.ones = ones;
    }

    private static List<PageRule> sorted(List<PageRule> rules) {
        return rules.stream()
                .sorted(Comparator.comparingInt(PageRule::specificity))
                .toList();
    }

    /** The style of a kind of page, which inherits from the root. */
    public PageStyle style(PageKind kind, Values root) {
        var own = matching(ours, kind);
        var their = matching(theirs, kind);
        var values = Cascade.compute(
                new Said(
                        Stream.concat(Stream.of(MarginDefaults.PAGE), blocks(own, PageRule::block).stream())
                                .toList(),
                        blocks(their, PageRule::block)),
                root,
                root,
                page);
        var format = values.get(Properties.SIZE);
        var size = format.turned(asked ? page : format.size().orElse(page));
        var boxes = new EnumMap<MarginBox, ComputedStyle>(MarginBox.class);
        for (var box : MarginBox.values()) {
            var said = new Said(blocks(own, box), blocks(their, box));
            if (!said.ours().isEmpty() || !said.theirs().isEmpty()) {
                var style = ones.style(Cascade.compute(usual(box, said), values, root, page));
                if (style.generated().hasContent() && style.display() != ComputedStyle.Display.NONE) {
                    boxes.put(box, style);
                }
            }
        }
        var footnote = Cascade.compute(
                new Said(blocks(own, PageRule::footnote), blocks(their, PageRule::footnote)), values, root, page);
        return new PageStyle(size, margin(values, size), ones.style(values), ones.style(footnote), boxes);
    }

    private static List<PageRule> matching(List<PageRule> rules, PageKind kind) {
        return rules.stream().filter(rule -> rule.matches(kind)).toList();
    }

    private static List<Block> blocks(List<PageRule> rules, Function<PageRule, Block> which) {
        return rules.stream().map(which).toList();
    }

    private static List<Block> blocks(List<PageRule> rules, MarginBox box) {
        var blocks = new ArrayList<Block>();
        for (var rule : rules) {
            var block = rule.boxes().get(box);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** With where the content of a box stands if nobody says otherwise. */
    private static Said usual(MarginBox box, Said said) {
        var blocks = new ArrayList<Block>();
        blocks.add(MarginDefaults.of(box));
        blocks.addAll(said.ours());
        return new Said(blocks, said.theirs());
    }

    private static Edges<Double> margin(Values values, PageSize size) {
        var margin = Properties.MARGIN.map(values::get);
        return new Edges<>(
                points(margin.top(), size.height()),
                points(margin.right(), size.width()),
                points(margin.bottom(), size.height()),
                points(margin.left(), size.width()));
    }

    private static double points(Length length, double whole) {
        return length.of(whole, Measure.ZERO.points());
    }
}
