package gazette.typeset.css;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.markup.Document;
import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.typeset.css.cascade.OneOfEach;
import gazette.typeset.css.cascade.PageCascade;
import gazette.typeset.css.cascade.Ranked;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.sheet.DefaultSheet;
import gazette.typeset.css.sheet.FontFace;
import gazette.typeset.css.sheet.PageKind;
import gazette.typeset.css.sheet.PageStyle;
import gazette.typeset.css.sheet.References;
import gazette.typeset.css.sheet.Sheet;
import gazette.typeset.css.sheet.SheetReader;
import gazette.typeset.css.syntax.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The style sheets of an issue, read and ready. Safe to share between threads. */
public final class Styling {
    private final PageSize page;
    private final Ranked ranked;
    private final PageCascade pages;
    private final List<FontFace> faces;
    private final OneOfEach ones = new OneOfEach();
    private final Values root;
    private final Map<PageKind, PageStyle> pageStyles = new ConcurrentHashMap<>();

    private Styling(List<Sheet> theirs, PageSize page, boolean asked) {
        this.page = page;
        this.ranked = new Ranked(
                DefaultSheet.SHEET.rules(),
                theirs.stream().flatMap(sheet -> sheet.rules().stream()).toList());
        this.pages = new PageCascade(
                DefaultSheet.SHEET.pages(),
                theirs.stream().flatMap(sheet -> sheet.pages().stream()).toList(),
                page,
                asked,
                ones);
        this.faces = Stream.concat(theirs.stream(), Stream.of(DefaultSheet.SHEET))
                .flatMap(sheet -> sheet.faces().stream())
                .toList();
        this.root = new Styler(ranked, page, ones).root();
    }

    /**
     * Reads style sheets; later ones rule over earlier ones, and all over our own sheet for plain XHTML. Pages are as big
     * as the sheets say, A5 if they do not.
     *
     * @return with a warning for each thing that the dialect does not have
     */
    public static Noted<Styling> of(List<StyleSheet> sheets) {
        var first = of(sheets, PageSize.A5, false);
        var size = first.work().page(PageKind.USUAL).size();
        // What @media asks, and what vw measures, is the page that the sheets themselves make.
        return size.equals(PageSize.A5) ? first : of(sheets, size, false);
    }

    /**
     * Reads style sheets for pages of the size that was asked for, whatever the sheets say of it; they can still turn a page
     * on its side.
     *
     * @return with a warning for each thing that the dialect does not have
     */
    public static Noted<Styling> of(List<StyleSheet> sheets, PageSize asked) {
        return of(sheets, asked, true);
    }

    private static Noted<Styling> of(List<StyleSheet> sheets, PageSize page, boolean asked) {
        var read = new ArrayList<Sheet>();
        var notes = new ArrayList<Notes>();
        for (var sheet : sheets) {
            var own = new Notes(sheet.name());
            read.add(SheetReader.read(sheet, page, own));
            notes.add(own);
        }
        References.check(read, notes);
        var all = new ArrayList<Diagnostic>();
        notes.forEach(own -> all.addAll(own.all()));
        return new Noted<>(new Styling(read, page, asked), all);
    }

    /** The elements of a document with their styles, from {@code html} down. */
    public StyledElement style(Document document) {
        return new Styler(ranked, page, ones).style(document);
    }

    /** The style of a kind of page. */
    public PageStyle page(PageKind kind) {
        return pageStyles.computeIfAbsent(kind, k -> pages.style(k, root));
    }

    /** The font files that the sheets name, in their order, and then those that come with us. */
    public List<FontFace> fontFaces() {
        return faces;
    }
}
