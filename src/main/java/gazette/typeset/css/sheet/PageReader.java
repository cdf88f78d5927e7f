package gazette.typeset.css.sheet;

import gazette.typeset.css.sheet.PageStyle.MarginBox;
import gazette.typeset.css.sheet.Sheet.PagePseudo;
import gazette.typeset.css.sheet.Sheet.PageRule;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.ValueReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code @page}. */
final class PageReader {
    private static final Keywords<MarginBox> BOXES = Keywords.of(MarginBox.values());
    private static final Keywords<PagePseudo> PSEUDOS = Keywords.of(PagePseudo.values());

    private static final String FOOTNOTE = "footnote";

    private final Notes notes;
    private final Map<MarginBox, Block> boxes = new EnumMap<>(MarginBox.class);
    private Block footnote = Block.EMPTY;

    private PageReader(Notes notes) {
        this.notes = notes;
    }

    /** Reads a rule: what stands before its block, and the inside of the block. */
    static List<PageRule> read(Tokens head, Tokens body, Notes notes) {
        var reader = new PageReader(notes);
        var selectors = reader.selectors(head);
        var block = BlockReader.read(body, notes, reader::box);
        return selectors.stream()
                .map(selector ->
                        new PageRule(selector.name, selector.pseudos, block, reader.footnote, Map.copyOf(reader.boxes)))
                .toList();
    }

    private record PageSelector(Optional<String> name, Set<PagePseudo> pseudos) {}

    private List<PageSelector> selectors(Tokens head) {
        var selectors = new ArrayList<PageSelector>();
        for (var part : head.splitAtCommas()) {
            part.skipSpace();
            var first = part.peek();
            var written = part.written();
            try {
                selectors.add(selector(ValueReader.of(part)));
            } catch (Invalid invalid) {
                notes.warn(
                        first,
                        "“" + written + "” does not name a page",
                        "write a name, :left, :right, :first or :blank after @page");
            }
        }
        return selectors;
    }

    private static PageSelector selector(ValueReader in) throws Invalid {
        var name = in.peek().is(Kind.IDENT) ? Optional.of(in.ident()) : Optional.<String>empty();
        var pseudos = EnumSet.noneOf(PagePseudo.class);
        while (!in.isAtEnd()) {
            if (!in.next().is(Kind.COLON)) {
                throw new Invalid();
            }
            pseudos.add(in.keyword(PSEUDOS));
        }
        return new PageSelector(name, pseudos);
    }

    private void box(Tokens tokens) {
        var token = tokens.peek();
        var name = token.text().toLowerCase(Locale.ROOT);
        var box = BOXES.find(name);
        tokens.next();
        tokens.skipSpace();
        if (name.equals(FOOTNOTE) && tokens.isNext(Kind.OPEN_CURLY)) {
            footnote = footnote.and(BlockReader.read(tokens.inside(), notes));
            return;
        }
        if (box.isPresent() && tokens.isNext(Kind.OPEN_CURLY)) {
            var block = BlockReader.read(tokens.inside(), notes);
            boxes.merge(box.get(), block, Block::and);
            return;
        }
        notes.warn(
                token,
                "there is no margin box @" + name,
                Nearest.to(name, names())
                        .map(near -> "did you mean @" + near + "?")
                        .orElse("the boxes are @top-left, @top-center … @left-bottom and @footnote"));
        BlockReader.pass(tokens);
    }

    private static Set<String> names() {
        var names = new TreeSet<>(BOXES.byName().keySet());
        names.add(FOOTNOTE);
        return names;
    }
}
