package gazette.typeset.css.sheet;

import gazette.markup.StyleSheet;
import gazette.measure.PageSize;
import gazette.typeset.css.selector.SelectorReader;
import gazette.typeset.css.sheet.Sheet.PageRule;
import gazette.typeset.css.sheet.Sheet.Rule;
import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokenizer;
import gazette.typeset.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a style sheet. What is not understood is noted and left out; the rest holds. */
public final class SheetReader {
    private static final List<String> AT_RULES = List.of("page", "font-face", "media");
    private static final int DEEPEST = 8;

    private final Notes notes;
    private final PageSize page;
    private final List<Rule> rules = new ArrayList<>();
    private final List<PageRule> pages = new ArrayList<>();
    private final List<FontFace> faces = new ArrayList<>();

    private SheetReader(Notes notes, PageSize page) {
        this.notes = notes;
        this.page = page;
    }

    /**
     * Reads a sheet.
     *
     * @param page the size of page that {@code @media} asks about
     */
    public static Sheet read(StyleSheet sheet, PageSize page, Notes notes) {
        var reader = new SheetReader(notes, page);
        reader.rules(Tokenizer.tokenize(sheet.text(), notes), 0);
        return new Sheet(reader.rules, reader.pages, reader.faces);
    }

    private void rules(Tokens tokens, int depth) {
        while (true) {
            tokens.skipSpace();
            if (tokens.isAtEnd()) {
                return;
            }
            var token = tokens.peek();
            if (token.is(Kind.AT_KEYWORD)) {
                atRule(tokens, depth);
            } else if (token.is(Kind.CLOSE_CURLY) || token.is(Kind.SEMICOLON)) {
                notes.warn(token, "“" + token.text() + "” stands between rules", "leave it out");
                tokens.next();
            } else {
                rule(tokens);
            }
        }
    }

    private void rule(Tokens tokens) {
        var head = tokens.until(Kind.OPEN_CURLY, Kind.OPEN_CURLY);
        if (!tokens.isNext(Kind.OPEN_CURLY)) {
            notes.warn(head.peek(), "a rule without declarations", "write { and } after the selector");
            return;
        }
        var body = body(tokens);
        var selectors = SelectorReader.read(head, notes);
        if (!selectors.isEmpty()) {
            var block = BlockReader.read(body, notes);
            selectors.forEach(selector -> rules.add(new Rule(selector, block)));
        }
    }

    /** Reads the block that opens here. */
    private Tokens body(Tokens tokens) {
        if (!tokens.isClosed()) {
            notes.warn(tokens.peek(), "a block is not closed", "write } where it ends");
        }
        return tokens.inside();
    }

    private void atRule(Tokens tokens, int depth) {
        var token = tokens.next();
        var name = token.text().toLowerCase(Locale.ROOT);
        var head = tokens.until(Kind.OPEN_CURLY, Kind.SEMICOLON);
        boolean block = tokens.isNext(Kind.OPEN_CURLY);
        if (!block) {
            tokens.next();
            statement(token, name);
            return;
        }
        var body = body(tokens);
        switch (name) {
            case "page" -> pages.addAll(PageReader.read(head, body, notes));
            case "font-face" -> FontFaceReader.read(token, body, notes).ifPresent(faces::add);
            case "media" -> media(head, body, depth);
            default -> unknown(token, name);
        }
    }

    private void media(Tokens head, Tokens body, int depth) {
        if (depth == DEEPEST) {
            notes.warn(head.peek(), "@media is nested too deep", "join the conditions with “and”");
        } else if (Media.matches(head, page, notes)) {
            rules(body, depth + 1);
        }
    }

    private void statement(Token token, String name) {
        switch (name) {
            case "charset" -> {
                // a sheet comes as text; how it was encoded matters no more
            }
            case "import" ->
                notes.warn(
                        token,
                        "@import is not in the dialect",
                        "copy the rules of the other sheet to the front of this one");
            case "page", "font-face", "media" ->
                notes.warn(token, "@" + name + " without a block", "write { and } after it");
            default -> unknown(token, name);
        }
    }

    private void unknown(Token token, String name) {
        notes.warn(
                token,
                "@" + name + " is not in the dialect",
                Nearest.to(name, AT_RULES)
                        .map(near -> "did you mean @" + near + "?")
                        .orElse("leave it out; the rules are @page, @font-face and @media"));
    }
}
