package gazette.typeset.css;

import gazette.diagnostic.Noted;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.Element;
import gazette.markup.StyleSheet;
import gazette.markup.Text;
import gazette.measure.PageSize;
import gazette.page.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The style sheets of an issue, read and ready. Safe to share between threads. */
public final class Styling {
    private final PageSize page;

    private Styling(PageSize page) {
        this.page = page;
    }

    /**
     * Reads style sheets; later ones rule over earlier ones, and all over our own sheet for plain XHTML.
     *
     * @param page the size of pages whose {@code size} is {@code auto} or not given; {@code @media} asks for it too
     * @return with a warning for each thing that the dialect does not have
     */
    public static Noted<Styling> of(List<StyleSheet> sheets, PageSize page) {
        return Noted.of(new Styling(page));
    }

    /** The elements of a document with their styles, from {@code html} down. */
    public StyledElement style(Document document) {
        return style(document.html());
    }

    private static StyledElement style(Element element) {
        var children = new ArrayList<StyledNode>();
        for (var child : element.children()) {
            children.add(
                    switch (child) {
                        case Element e -> style(e);
                        case Text t -> new StyledText(t.content());
                    });
        }
        return new StyledElement(element, initial(), Language.UNDETERMINED, Map.of(), children);
    }

    /** The style of a kind of page. */
    public PageStyle page(PageKind kind) {
        return new PageStyle(page, Edges.all(36.0), initial(), Map.of());
    }

    /** The font files that the sheets name, in their order. */
    public List<FontFace> fontFaces() {
        return List.of();
    }

    private static ComputedStyle initial() {
        var type = new TypeStyle(
                List.of("serif"),
                12,
                400,
                false,
                new TreeMap<>(),
                0,
                0,
                Color.BLACK,
                TypeStyle.Transform.NONE,
                TypeStyle.WhiteSpace.NORMAL,
                TypeStyle.Hyphens.MANUAL,
                Optional.empty(),
                TypeStyle.VerticalAlign.BASELINE,
                0);
        var lines = new LineStyle(
                LineStyle.Align.START,
                LineStyle.Align.START,
                false,
                Length.Measure.ZERO,
                Length.Keyword.NORMAL,
                Set.of(),
                new LineStyle.Limits(5, 2, 2, Integer.MAX_VALUE, LineStyle.Limits.Last.NONE),
                false);
        var box = new BoxStyle(
                Edges.all(Length.Measure.ZERO),
                Edges.all(Length.Measure.ZERO),
                Edges.all(Border.NONE),
                Optional.empty(),
                Length.Keyword.AUTO,
                Length.Keyword.AUTO,
                Length.Keyword.NONE,
                Length.Keyword.AUTO,
                Length.Keyword.AUTO,
                Length.Keyword.NONE,
                BoxStyle.Sizing.CONTENT_BOX,
                BoxStyle.Floats.NONE,
                BoxStyle.Clear.NONE);
        return new ComputedStyle(
                ComputedStyle.Display.BLOCK,
                type,
                lines,
                box,
                new BreakStyle(BreakStyle.Break.AUTO, BreakStyle.Break.AUTO, BreakStyle.Break.AUTO, 2, 2),
                new ColumnStyle(
                        OptionalInt.empty(),
                        Length.Keyword.AUTO,
                        Length.points(12),
                        Border.NONE,
                        ColumnStyle.Fill.BALANCE,
                        false),
                new ListStyle(List.of(), false),
                new TableStyle(false, false, 0, 0, false),
                Generated.NOTHING,
                Optional.empty());
    }
}
